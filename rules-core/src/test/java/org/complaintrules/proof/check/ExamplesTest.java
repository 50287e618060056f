package org.complaintrules.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code's own example of what is wrong provokes it, and its example of what is right does not. */
class ExamplesTest {
    static Stream<FindingCode> codes() {
        return Stream.of(FindingCode.values());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsWrongIsFound(FindingCode code) {
        assertThat(Shop.of(code.explanation().bad()).findings(code)).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.place().line()).isPositive());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsRightIsNot(FindingCode code) {
        assertThat(Shop.of(code.explanation().good()).findings(code)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void nothingIsRefusedExceptWhereThatIsTheExample(FindingCode code) {
        assertThat(refused(code.explanation().good())).isEmpty();
        if (code != FindingCode.REFUSED) {
            assertThat(refused(code.explanation().bad())).isEmpty();
        }
    }

    private static List<Finding> refused(List<Explanation.Example> parts) {
        return Shop.of(parts).findings(FindingCode.REFUSED);
    }
}
