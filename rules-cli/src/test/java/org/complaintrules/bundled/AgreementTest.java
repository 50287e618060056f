package org.complaintrules.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.proof.agreement.Agreement;
import org.complaintrules.proof.agreement.Representatives;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine and the reference evaluator, two readings of the same rules, decide every policy alike. */
class AgreementTest {
    private static final Policies POLICIES = Policies.bundled();
    private static final long SEED = 20261121;

    static Stream<String> ids() {
        return POLICIES.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bothDecideAlike(String id) {
        Policy policy = POLICIES.get(id);
        Extent extent = Extent.of(id);
        Agreement agreement = Agreement.of(policy,
                new Representatives(policy.model(), policy.calendar(), extent.cells()), extent.cases(), SEED);

        assertThat(agreement.disagreements()).isEmpty();
        assertThat(agreement.concluded()).allSatisfy((rule, times) ->
                assertThat(times).as(rule).isGreaterThanOrEqualTo(extent.conclusions()));
    }
}
