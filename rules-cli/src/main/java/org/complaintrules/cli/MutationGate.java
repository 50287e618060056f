package org.complaintrules.cli;

import java.math.BigDecimal;
import org.complaintrules.proof.mutation.MutationReport;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.proof.mutation.Score;
import org.complaintrules.text.Text;

/**
 * What is asked of mutation scores.
 *
 * @param least the percentage that each policy must reach, or {@code null} where every mutant must be killed
 */
record MutationGate(BigDecimal least) {
    /** Says where policies fall short, and by how much; the exit code tells. */
    void check(MutationReport report, Invocation invocation) {
        for (PolicyMutation mutation : report.policies()) {
            Score score = mutation.score();
            if (least == null && score.killed() < score.counted()) {
                invocation.found();
            } else if (least != null && !score.reaches(least)) {
                invocation.fares(ExitCode.GATE);
                invocation.tell(Text.of("%s 的变异得分低于 --min-score %s：%s%%（%d/%d），差 %s",
                        "the mutation score of %s is below --min-score %s: %s%% (%d/%d), short by %s",
                        mutation.policy().id(), least.toPlainString(), score.percent().toPlainString(),
                        score.killed(), score.counted(), score.lacks(least).toPlainString()));
            }
            if (!mutation.unconfirmed().isEmpty()) {
                invocation.fares(ExitCode.INTERNAL);
                invocation.tell(Text.of("内部错误：%s 有 %d 个存活的变异体，规则引擎的裁定与参照求值不一致。请连同此制度报告此问题。",
                        "internal error: of %2$d surviving mutants of %1$s the rule engine does not say what the "
                                + "reference evaluator says; please report it together with the policy",
                        mutation.policy().id(), mutation.unconfirmed().size()));
            }
        }
    }
}
