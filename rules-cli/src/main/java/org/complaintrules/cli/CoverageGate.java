package org.complaintrules.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.proof.coverage.Coverage;
import org.complaintrules.proof.coverage.Tally;
import org.complaintrules.text.Text;

/**
 * The least coverage that is asked for.
 *
 * @param least a percentage from 0 to 100, or {@code null} where none is asked for
 */
record CoverageGate(BigDecimal least) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Reads what was given for an option, {@code null} where it was not. */
    static CoverageGate of(String option, String given) {
        BigDecimal least = given == null ? null
                : given.matches("[0-9]{1,3}(\\.[0-9]{1,6})?") ? new BigDecimal(given) : ALL.add(BigDecimal.ONE);
        if (least != null && least.compareTo(ALL) > 0) {
            throw new UsageRefusal(Text.of("%s 的值“%s”不是 0 到 100 之间的数", "'%2$s' is not a number from 0 to 100 for %1$s",
                    option, given), new Text("写作 95 或 97.5，不带百分号", "write it like 95 or 97.5, without a percent sign"));
        }
        return new CoverageGate(least);
    }

    /** Says where policies fall short, and by how much. */
    void check(List<Coverage> coverages, Invocation invocation) {
        for (Coverage coverage : coverages) {
            if (least != null && !coverage.reaches(least)) {
                invocation.fares(ExitCode.GATE);
                invocation.tell(shortfall(coverage));
            }
        }
    }

    private Text shortfall(Coverage coverage) {
        List<Text> parts = new ArrayList<>();
        add(new Text("条件", "conditions"), coverage.ofConditions(), parts);
        add(new Text("规则", "rules"), coverage.ofRules(), parts);
        add(new Text("条款", "clauses"), coverage.ofClauses(), parts);
        return Text.of("%s 的覆盖率低于 --min-coverage %s：%s", "the coverage of %s is below --min-coverage %s: %s",
                coverage.policy().info().id(), least.toPlainString(),
                new Text(String.join("，", parts.stream().map(Text::zh).toList()),
                        String.join(", ", parts.stream().map(Text::en).toList())));
    }

    /** The shortfall is rounded up, so that it is never said to be nothing. */
    private void add(Text of, Tally tally, List<Text> parts) {
        if (!tally.reaches(least)) {
            BigDecimal reached = BigDecimal.valueOf(tally.covered()).multiply(ALL)
                    .divide(BigDecimal.valueOf(tally.total()), 10, RoundingMode.DOWN);
            BigDecimal lacks = least.subtract(reached).setScale(2, RoundingMode.UP);
            parts.add(Text.of("%s %s%%（%d/%d），差 %s", "%s %s%% (%d/%d), short by %s", of,
                    tally.percent().toPlainString(), tally.covered(), tally.total(), lacks.toPlainString()));
        }
    }
}
