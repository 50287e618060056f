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
