package org.complaintrules.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.proof.agreement.Agreement;
import org.complaintrules.proof.agreement.Representatives;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine and the reference evaluator, two readings of the same rules, decide every policy alike. The system property
 * {@code complaint-rules.prove} names the policies, with commas between, for which that is shown on so many cases that
 * every rule concludes often; {@code all} stands for all of them.
 */
class AgreementTest {
    private static final Policies POLICIES = Policies.bundled();
    private static final List<String> PROVED = List.of(System.getProperty("complaint-rules.prove", "").split(","));
    private static final long SEED = 20261121;
    private static final long CELLS = 3_000;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int OFTEN = 100;

    static Stream<String> ids() {
        return POLICIES.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bothDecideAlike(String id) {
        Policy policy = POLICIES.get(id);
        boolean proved = PROVED.contains(id) || PROVED.contains("all");
        Agreement agreement = Agreement.of(policy, new Representatives(policy.model(), policy.calendar(), CELLS),
                proved ? MANY : FEW, SEED);

        assertThat(agreement.disagreements()).isEmpty();
        assertThat(agreement.concluded()).allSatisfy((rule, times) ->
                assertThat(times).as(rule).isGreaterThanOrEqualTo(proved ? OFTEN : 1));
    }
}
