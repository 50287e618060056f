package org.complaintrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.complaintrules.text.Problem;

/** Whatever is read, is written so that it reads back as the same. */
class DrlWriterProperties {
    private static final String RULES = RefusalRow.text("/org/complaintrules/compile/rules.drl");

    @Provide
    Arbitrary<String> conditions() {
        return Arbitraries.recursive(this::atoms, DrlWriterProperties::joined, 0, 4);
    }

    private static Arbitrary<String> joined(Arbitrary<String> parts) {
        return Arbitraries.oneOf(joined(parts, " && "), joined(parts, " || "), parts.map(inner -> "(" + inner + ")"));
    }

    private static Arbitrary<String> joined(Arbitrary<String> parts, String by) {
        return parts.list().ofMinSize(2).ofMaxSize(3).map(each -> String.join(by, each));
    }

    private Arbitrary<String> atoms() {
        return Arbitraries.oneOf(Arbitraries.of("major == true", "note in (\"a\", \"b\")", "repeated == null",
                "channels contains Channel.PHONE", "$since < acceptedAt", "receivedOn >= \"2026-01-31\""),
                comparisons());
    }

    private Arbitrary<String> comparisons() {
        return Combinators.combine(sums(), Arbitraries.of("==", "!=", "<", "<=", ">", ">="), sums())
                .as((left, operator, right) -> left + " - payout " + operator + " " + right);
    }

    private Arbitrary<String> sums() {
        Arbitrary<String> factors = Arbitraries.of("1", "-1", "2", "0.70B", "-1.50B", "1.0B", "0");
        Arbitrary<String> operands = Arbitraries.of("payout", "complainants", "$loss", "7", "-7", "0.05B",
                "9000000000B");
        Arbitrary<String> terms = Arbitraries.oneOf(operands, Combinators.combine(operands, factors)
                .as((operand, factor) -> operand + " * " + factor));
        Arbitrary<String> rest = Combinators.combine(Arbitraries.of(" + ", " - "), terms).as(String::concat)
                .list().ofMaxSize(2).map(each -> String.join("", each));
        return Combinators.combine(Arbitraries.of("", "-"), terms, rest).as((sign, first, others) ->
                (sign.isEmpty() || first.startsWith("-") ? "" : sign) + first + others);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void conditionsReadBackAsTheSame(@ForAll("conditions") String first, @ForAll("conditions") String second) {
        String rule = "rule \"r\" @clause(\"c1\") when Employee($since : startedAt, $loss : loss) Complaint("
                + first + ", " + second + ") then insert(new Duty(\"HANDLER\", \"REPLY\")); end";
        WrittenRule.assertReadsBack(WrittenRule.read(rule));
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void rulesWithTokensLeftOutDoubledOrSwappedReadBackAsTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 5; i++) {
            List<Problem> problems = new ArrayList<>();
            List<Rule> rules = RulesParser.parse("rules.drl", Mutation.ofTokens(RULES, random.nextLong(), 4),
                    DrlText.SCHEMA, problems);
            rules.forEach(WrittenRule::assertReadsBack);
            read += rules.size();
        }
        assertThat(read).isPositive();
    }
}
