package org.complaintrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is wrong with a file is said at once, and one fault does not hide the next. */
class ParserReportTest {
    private static final String GOOD = "\nwhen Complaint(major == true) then insert(new Duty(\"AGENT\", \"REPLY\")); end\n";

    @Test
    void severalProblemsOfOneFileAreAllReportedWithTheirLines() {
        String file = RefusalRow.text("several-problems.drl");
        assertThat(DrlText.problems(file)).extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly(
                        "import rules.drl:4:1",
                        "unknown-field rules.drl:10:15",
                        "code rules.drl:26:21",
                        "unsupported rules.drl:29:1",
                        "empty-when rules.drl:31:6",
                        "unexpected-token rules.drl:44:1");
    }

    @Test
    void rulesAroundABrokenOneAreRead() {
        List<Problem> problems = new ArrayList<>();
        List<Rule> rules = RulesParser.parse("rules.drl", DrlText.HEADER + "\nrule \"first\" @clause(\"c1\")" + GOOD
                + "rule \"broken\" @clause(\"c1\")\nwhen Complaint(major) then insert(new Duty(\"A\", \"B\")); end\n"
                + "rule \"last\" @clause(\"c1\")" + GOOD, DrlText.SCHEMA, problems);
        assertThat(rules).extracting(rule -> rule.name().en()).containsExactly("first", "last");
        assertThat(problems).extracting(Problem::code).containsExactly("bare-boolean");
    }

    @Test
    void aBrokenHeaderDoesNotHideTheRules() {
        List<Problem> problems = DrlText.problems("rule \"one\" @clause(\"c1\")\nwhen Complaint(major) then end\n");
        assertThat(problems).extracting(Problem::code).containsExactly("unexpected-token", "bare-boolean");
    }

    @Test
    void declarationsAfterABrokenOneAreRead() {
        List<Problem> problems = new ArrayList<>();
        FactSchema schema = FactsParser.parse("facts.drl", DrlText.FACTS_HEADER
                + "\ndeclare Letter\n text : Text @zh(\"文\") @en(\"text\")\nend\n"
                + "declare Stamp @zh(\"票\") @en(\"stamp\")\nend\n", DrlText.PACKAGE, problems);
        assertThat(schema.types()).extracting(FactType::name).containsExactly("Stamp");
        assertThat(problems).extracting(Problem::code).containsExactly("missing-label");
    }

    /** The list of problems fails the test where the parser reports the same place for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"rule \"lost\" @clause(\"c1\")" + GOOD,
        "declare Letter @zh(\"信\") @en(\"letter\")\nrule \"lost\" @clause(\"c1\")" + GOOD, "rule", "declare", "end",
        "declare declare declare", "declare\ndeclare", "query \"q\" end", "\nfunction void f() {}\n"})
    void aRuleAmongTheFactsIsReportedOnce(String text) {
        assertThat(DrlText.factProblems(DrlText.FACTS_HEADER + "\n" + text)).hasSizeBetween(1, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "package", "rule", "rule rule rule", "rule\nrule\nrule", "end end", "declare\nrule\ndeclare",
        "package a.", "package a.*.b", "import", "global", "\"", "/*", "$", "@", "when then end", "(((((((((("})
    void filesThatAreHardlyAnythingAreReportedAndLeftAlone(String text) {
        assertThat(DrlText.problems(text)).hasSizeBetween(1, 50);
        assertThat(DrlText.problems(DrlText.HEADER + "\n" + text)).hasSizeLessThan(50);
        assertThat(DrlText.factProblems(text)).hasSizeBetween(1, 50);
    }

    @Test
    void timesWithinTimesWithoutEndAreRefusedAndDoNotOverflow() {
        String deep = "clock.earliest($a, ".repeat(20_000) + "$a" + ")".repeat(20_000);
        assertThat(DrlText.problems(DrlText.HEADER + "\nrule \"deep\" @clause(\"c1\") when Complaint($a : acceptedAt) then"
                + " insert(clock.due(\"REPLY\", " + deep + ", $a)); end")).isNotEmpty();
    }

    @Test
    void whatARuleSaysIsReadAsItStands() {
        Rule rule = DrlText.rules("""
                rule "late reply: fine"
                    @zh("逾期答复:罚款")
                    @clause("c1 c2") @overrides("c3") @replaces("c4 c5")
                when
                    Complaint($sum : payout, cashValue != null && (major == true || visits > 2))
                    exists Party(paid >= 0.50B)
                    not Party(name == "A")
                then
                    insert(new Fine("AGENT", $sum, "CNY"));
                    insert(new Duty("AGENT", "REPLY"));
                end
                """).get(0);
        assertThat(rule.name().zh()).isEqualTo("逾期答复:罚款");
        assertThat(rule.clauses()).containsExactly("c1", "c2");
        assertThat(rule.overrides()).containsExactly("c3");
        assertThat(rule.replaces()).containsExactly("c4", "c5");
        assertThat(rule.when()).extracting(Pattern::quantifier).containsExactly(Pattern.Quantifier.ONE,
                Pattern.Quantifier.EXISTS, Pattern.Quantifier.NONE);
        assertThat(rule.when().get(0).reads(0)).containsExactly("cashValue", "major", "visits", "payout");
        assertThat(rule.then()).hasSize(2);
        assertThat(rule.provisional()).isFalse();
        assertThat(rule.place()).hasToString("rules.drl:2:6");
    }

    @Test
    void minusAndTimesBindAsInArithmetic() {
        Condition.Comparison comparison = (Condition.Comparison) DrlText.rules("""
                rule "sum" @clause("c1")
                when Complaint(payout - 2 * cashValue + premiumsPaid * 0.5B - -3 > -1)
                then insert(new Duty("AGENT", "REPLY")); end
                """).get(0).when().get(0).conditions().get(0);
        assertThat(comparison.left()).extracting(term -> term.factor().toPlainString() + " "
                + (term.operand() instanceof Reference field ? field.field() : ((Literal) term.operand()).value()))
                .containsExactly("1 payout", "-2 cashValue", "0.5 premiumsPaid", "-1 -3");
    }

    @Test
    void andBindsMoreThanOr() {
        Condition condition = DrlText.rules("""
                rule "or" @clause("c1")
                when Complaint(major == true || repeated == true && visits > 2)
                then insert(new Duty("AGENT", "REPLY")); end
                """).get(0).when().get(0).conditions().get(0);
        assertThat(((Condition.AnyOf) condition).parts().get(1)).isInstanceOf(Condition.AllOf.class);
    }
}
