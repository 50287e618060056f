package org.complaintrules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTypeTest {
    private static RecordComponent[] components(OutcomeType type) {
        return Sample.of(type).getClass().getRecordComponents();
    }

    @ParameterizedTest
    @EnumSource
    void theFieldsAreTheRecordsInItsOrder(OutcomeType type) {
        assertThat(type.fields()).extracting(OutcomeField::accessor)
                .containsExactlyElementsOf(Arrays.stream(components(type)).map(RecordComponent::getName).toList());
        assertThat(type.fields()).extracting(OutcomeField::position)
                .containsExactlyElementsOf(IntStream.range(0, type.fields().size()).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void aValueByPositionIsThatOfTheRecordsComponent(OutcomeType type) throws ReflectiveOperationException {
        Outcome outcome = Sample.of(type);
        for (int i = 0; i < type.fields().size(); i++) {
            Object component = components(type)[i].getAccessor().invoke(outcome);
            assertThat(outcome.value(i)).as(components(type)[i].getName()).isNotNull().isEqualTo(component);
            assertThat(type.fields().get(i).of(outcome)).isEqualTo(component);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOutcomeKnowsItsType(OutcomeType type) {
        assertThat(Sample.of(type).type()).isSameAs(type);
    }

    @ParameterizedTest
    @EnumSource
    void theNameInRuleFilesIsTheRecords(OutcomeType type) {
        assertThat(type.drlName()).isEqualTo(Sample.of(type).getClass().getSimpleName());
        assertThat(type.jsonName()).isEqualTo(type.drlName().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByEitherName(OutcomeType type) {
        assertThat(OutcomeType.ofJson(type.jsonName())).contains(type);
        assertThat(OutcomeType.ofDrl(type.drlName())).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Approval", "APPROVAL", "approvals", " approval"})
    void isFoundInJsonByItsExactNameOnly(String name) {
        assertThat(OutcomeType.ofJson(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "approval", "APPROVAL", "Outcome"})
    void isFoundInRuleFilesByItsExactNameOnly(String name) {
        assertThat(OutcomeType.ofDrl(name)).isEmpty();
    }

    @Test
    void everyRecordOfTheClosedSetHasAType() {
        assertThat(Arrays.stream(OutcomeType.values()).map(type -> (Object) Sample.of(type).getClass()))
                .containsExactlyInAnyOrder((Object[]) Outcome.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource
    void aFieldIsFoundByItsName(OutcomeType type) {
        assertThat(type.fields()).allSatisfy(field -> assertThat(type.field(field.name())).containsSame(field));
        assertThat(type.field("type")).isEmpty();
        assertThat(type.field(type.fields().get(0).name().toUpperCase(Locale.ROOT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CLASSIFICATION | severity", "APPROVAL | PAYOUT", "FINE | STAFF", "SANCTION | STAFF", "DEADLINE | REPLY",
        "REFERRAL | REPORT", "DUTY | STAFF CALL_BACK", "PERMISSION | STAFF WAIVE_FEE", "BREACH | STAFF RUDENESS",
        "ADMISSION | ''", "RETENTION | FILE", "MEASUREMENT | REPLIED"})
    void theSubjectIsTheQuestionThatTheOutcomeAnswers(OutcomeType type, String subject) {
        assertThat(Sample.of(type).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "CLASSIFICATION | -", "APPROVAL | -", "FINE | max", "SANCTION | -", "DEADLINE | span from due doneAt",
        "REFERRAL | within", "DUTY | -", "PERMISSION | -", "BREACH | -", "ADMISSION | -", "RETENTION | span",
        "MEASUREMENT | whole"})
    void onlyWhatTheSourceMayLeaveOpenIsOptional(OutcomeType type, String optional) {
        List<String> names = optional == null ? List.of() : List.of(optional.split(" "));

        assertThat(type.fields().stream().filter(OutcomeField::optional).map(OutcomeField::name)).isEqualTo(names);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoTypesAreCalledTheSame(Language language) {
        assertThat(Arrays.stream(OutcomeType.values()).map(type -> type.label().in(language)))
                .doesNotHaveDuplicates().doesNotContain("");
    }
}
