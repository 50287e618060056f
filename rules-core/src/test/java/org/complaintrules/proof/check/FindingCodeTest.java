package org.complaintrules.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {
    @ParameterizedTest
    @EnumSource
    void aCodeIsFoundByItsNameAndByNoOther(FindingCode code) {
        assertThat(code.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(FindingCode.of(code.code())).contains(code);
        assertThat(FindingCode.of(code.name())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsExplainedInBothLanguagesWithWhatIsWrongAndWhatIsRight(FindingCode code) {
        Explanation explanation = code.explanation();
        for (Text text : List.of(explanation.title(), explanation.meaning())) {
            assertThat(text.zh()).containsPattern("\\p{IsHan}").doesNotContainPattern("[,;:!?]\\s");
            assertThat(text.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        }
        assertThat(explanation.bad()).isNotEmpty().isNotEqualTo(explanation.good());
        assertThat(explanation.good()).isNotEmpty();
        assertThat(Stream.concat(explanation.bad().stream(), explanation.good().stream()))
                .allSatisfy(example -> assertThat(example.text()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void theExplanationSaysWhereAWaiverHasNoEffect(FindingCode code) {
        assertThat(code.explanation().meaning().en().contains("cannot be waived")).isEqualTo(!code.waivable());
        assertThat(code.explanation().meaning().zh().contains("不能豁免")).isEqualTo(!code.waivable());
    }

    /** What an example shows is what a reader would write: whatever its rules are, the policy reads them. */
    @ParameterizedTest
    @EnumSource
    void theGoodExampleIsReadWithoutComplaint(FindingCode code) {
        assertThat(Shop.of(code.explanation().good()).inspected().model().info().id()).isEqualTo("shop");
    }

    @Test
    void codesAreManyAndTheirNamesDiffer() {
        assertThat(Stream.of(FindingCode.values()).map(FindingCode::code)).doesNotHaveDuplicates()
                .hasSizeGreaterThan(15);
    }
}
