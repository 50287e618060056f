package org.complaintrules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.complaintrules.text.Language;
import org.complaintrules.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal is provoked, and the case next to it is read. */
class CaseRefusalTest {
    /** A refused case and the nearest case that is not. */
    record Row(String code, String pointer, String refused, String read) {
        @Override
        public String toString() {
            return code + ": " + (refused.length() > 80 ? refused.substring(0, 80) + "…" : refused);
        }
    }

    static Stream<Row> rows() {
        return Stream.concat(Stream.concat(wholeCases(), facts()), fields());
    }

    private static Stream<Row> wholeCases() {
        String good = "{'policy': 'test-insurer', 'asOf': '2026-03-04T10:00:00+08:00', 'facts': {'complaint': {}}}";
        return Stream.of(
                new Row("wrong-type", "", "[]", good),
                new Row("missing-policy", "", "{'facts': {}}", "{'policy': 'test-insurer', 'facts': {}}"),
                new Row("missing-policy", "", good.replace("'test-insurer'", "null"), good),
                new Row("wrong-type", "/policy", good.replace("'test-insurer'", "7"), good),
                new Row("other-policy", "/policy", good.replace("test-insurer", "test-bank"), good),
                new Row("unknown-member", "/as_of", good.replace("{'policy'", "{'as_of': 1, 'policy'"), good),
                new Row("missing-facts", "", "{'policy': 'test-insurer'}", "{'policy': 'test-insurer', 'facts': {}}"),
                new Row("wrong-type", "/facts", good.replace("{'complaint': {}}", "[]"), good),
                new Row("wrong-type", "/facts", good.replace("{'complaint': {}}", "null"), good),
                new Row("wrong-type", "/asOf", good.replace("'2026-03-04T10:00:00+08:00'", "20260304"), good),
                new Row("malformed-time", "/asOf", good.replace("+08:00", ""), good),
                new Row("missing-as-of", "/facts/complaint", "{'policy': 'test-insurer', 'facts': {'complaint': {}}}",
                        "{'policy': 'test-insurer', 'facts': {'complaint': null, 'surrenderRequest': {}}}"),
                new Row("missing-as-of", "/facts/complaint",
                        good.replace("'2026-03-04T10:00:00+08:00'", "null"), good),
                new Row("not-in-force", "/asOf", good.replace("2026-03-04T10:00:00+08:00", "2019-12-31T15:59:59Z"),
                        good.replace("2026-03-04T10:00:00+08:00", "2019-12-31T16:00:00Z")),
                new Row("not-in-force", "/asOf", good.replace("2026-03-04T10:00:00+08:00", "2029-12-31T16:00:00Z"),
                        good.replace("2026-03-04T10:00:00+08:00", "2029-12-31T15:59:59Z")));
    }

    private static Stream<Row> facts() {
        return Stream.of(
                fact("unknown-fact", "/SurrenderRequest", "{'SurrenderRequest': {}}", "{'surrenderRequest': {}}"),
                fact("unknown-fact", "/a~1b~0", "{'a/b~': null}", "{}"),
                fact("wrong-type", "/surrenderRequest", "{'surrenderRequest': [{}]}", "{'surrenderRequest': {}}"),
                fact("wrong-type", "/surrenderRequest", "{'surrenderRequest': true}", "{'surrenderRequest': null}"),
                fact("wrong-type", "/witness/0", "{'witness': [null]}", "{'witness': []}"),
                fact("unknown-field", "/surrenderRequest/Payout", "{'surrenderRequest': {'Payout': null}}",
                        "{'surrenderRequest': {'payout': null}}"),
                fact("missing-required", "/witness", "{'witness': {'name': 'A'}}",
                        "{'witness': {'name': 'A', 'heard': false}}"),
                fact("missing-required", "/witness/0", "{'witness': [{'name': 'A', 'heard': null}]}",
                        "{'witness': [{'name': 'A', 'heard': true}]}"),
                fact("missing-required", "/approvalRequest", "{'approvalRequest': {'amount': 5}}",
                        "{'approvalRequest': {'matter': 'LATE_FEE_WAIVER'}}"),
                fact("duplicate-fact", "/witness/1",
                        "{'witness': [{'name': 'A', 'heard': true}, {'name': 'A', 'heard': false}]}",
                        "{'witness': [{'name': 'A', 'heard': true}, {'name': 'a', 'heard': true}]}"),
                fact("too-many-facts", "/witness", witnesses(10_001), witnesses(10_000)));
    }

    private static Stream<Row> fields() {
        return Stream.of(
                field("wrong-type", "surrenderRequest", "payout", "'15,000'", "'15000'"),
                field("wrong-type", "surrenderRequest", "payout", "'+1'", "'-1'"),
                field("wrong-type", "surrenderRequest", "payout", "' 1'", "'1'"),
                field("wrong-type", "surrenderRequest", "payout", "'1.'", "'1.0'"),
                field("wrong-type", "surrenderRequest", "payout", "'007'", "'7'"),
                field("wrong-type", "surrenderRequest", "payout", "'１５'", "'15'"),
                field("wrong-type", "surrenderRequest", "payout", "''", "'0'"),
                field("wrong-type", "surrenderRequest", "payout", "true", "1"),
                field("wrong-type", "surrenderRequest", "payout", "[1]", "1"),
                field("number-out-of-range", "surrenderRequest", "payout", "1e999999999", "1e14"),
                field("wrong-type", "surrenderRequest", "partial", "'true'", "true"),
                field("wrong-type", "surrenderRequest", "partial", "0", "false"),
                field("wrong-type", "surrenderRequest", "instalments", "'3'", "3"),
                field("wrong-type", "surrenderRequest", "instalments", "3.5", "3.0"),
                field("number-out-of-range", "surrenderRequest", "instalments", "1000000000000000",
                        "999999999999999"),
                field("wrong-type", "complaint", "note", "5", "'5'"),
                field("wrong-type", "complaint", "note", "' '", "'-'"),
                field("unknown-value", "complaint", "channel", "'phone'", "'PHONE'"),
                field("wrong-type", "complaint", "channel", "['PHONE']", "'PHONE'"),
                field("wrong-type", "complaint", "earlierChannels", "'PHONE'", "['PHONE']"),
                fact("unknown-value", "/complaint/earlierChannels/1",
                        "{'complaint': {'earlierChannels': ['PHONE', 'FAX']}}",
                        "{'complaint': {'earlierChannels': ['PHONE']}}"),
                fact("wrong-type", "/complaint/earlierChannels/0", "{'complaint': {'earlierChannels': [null]}}",
                        "{'complaint': {'earlierChannels': null}}"),
                fact("duplicate-value", "/complaint/earlierChannels/1",
                        "{'complaint': {'earlierChannels': ['PHONE', 'PHONE']}}",
                        "{'complaint': {'earlierChannels': ['PHONE', 'ONLINE']}}"),
                field("wrong-type", "complaint", "acceptedAt", "1772589600", "'2026-03-04T10:00:00+08:00'"),
                field("malformed-time", "complaint", "acceptedAt", "'2026-03-04T10:00:00'", "'2026-03-04T10:00:00Z'"),
                field("malformed-time", "complaint", "acceptedAt", "'2026-03-04'", "'2026-03-04T10:00+08:00'"),
                field("malformed-time", "complaint", "acceptedAt", "'2026-02-29T10:00:00Z'", "'2028-02-29T10:00:00Z'"),
                field("malformed-time", "complaint", "acceptedAt", "'1899-12-31T10:00:00Z'", "'1900-01-01T10:00:00Z'"),
                field("malformed-time", "complaint", "acceptedAt", "'2999-12-31T16:00:00Z'", "'2999-12-31T15:59:59Z'"),
                field("malformed-time", "complaint", "incidentOn", "'2026-3-4'", "'2026-03-04'"),
                field("malformed-time", "complaint", "incidentOn", "'2026-02-29'", "'2028-02-29'"),
                field("malformed-time", "complaint", "incidentOn", "'2026-03-04T10:00:00Z'", "'2026-03-04'"),
                field("malformed-time", "complaint", "incidentOn", "'1899-12-31'", "'1900-01-01'"),
                field("malformed-time", "complaint", "incidentOn", "'3000-01-01'", "'2999-12-31'"),
                field("wrong-type", "complaint", "incidentOn", "20260304", "'2026-03-04'"));
    }

    private static Row fact(String code, String pointer, String refused, String read) {
        String whole = "{'policy': 'test-insurer', 'asOf': '2026-03-04T10:00:00+08:00', 'facts': %s}";
        return new Row(code, "/facts" + pointer, whole.formatted(refused), whole.formatted(read));
    }

    private static Row field(String code, String key, String field, String refused, String read) {
        String fact = "{'%s': {'%s': %s}}";
        return fact(code, "/" + key + "/" + field, fact.formatted(key, field, refused),
                fact.formatted(key, field, read));
    }

    private static String witnesses(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{'name': '" + i + "', 'heard': true}")
                .collect(Collectors.joining(", ", "{'witness': [", "]}"));
    }

    private static Case read(String json) {
        return TestPolicy.read(json.replace('\'', '"'));
    }

    private static List<Problem> refusal(String json) {
        CaseRefusal refusal = catchThrowableOfType(CaseRefusal.class, () -> read(json));
        assertThat(refusal).as("refusal of %s", json).isNotNull();
        return refusal.problems();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void refusesWithOneCodeAtOnePlace(Row row) {
        assertThat(refusal(row.refused())).extracting(Problem::code).containsExactly(row.code());
        assertThat(refusal(row.refused()).get(0).place().pointer()).isEqualTo(row.pointer());
        assertThat(refusal(row.refused()).get(0).place().line()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheCaseNextToIt(Row row) {
        assertThat(read(row.read())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatIsWrongAndWhatWouldBeRightInBothLanguages(Row row) {
        Problem problem = refusal(row.refused()).get(0);
        assertThat(problem.what().zh()).containsPattern("\\p{IsHan}");
        assertThat(problem.mend().zh()).containsPattern("\\p{IsHan}");
        assertThat(problem.what().en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(problem.mend().en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void anEmptyListNeedsNoTime() {
        CaseSchema clocked = new CaseSchema("test-insurer", TestPolicy.SCHEMA.facts(), Set.of("witness"),
                TestPolicy.SCHEMA.zone(), null, null);
        CaseReader reader = new CaseReader(clocked);
        assertThat(reader.read(null, Map.of("witness", List.of())).given()).containsExactly("witness");
        CaseRefusal refusal = catchThrowableOfType(CaseRefusal.class, () -> reader.read(null,
                Map.of("witness", List.of(Map.of("name", "A", "heard", true)))));
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("missing-as-of");
    }

    @Test
    void aPolicyWithoutKnownDatesIsInForceAtAnyTime() {
        CaseReader reader = new CaseReader(new CaseSchema("test-insurer", TestPolicy.SCHEMA.facts(), Set.of(),
                TestPolicy.SCHEMA.zone(), null, null));
        assertThat(reader.read(Instant.parse("1950-01-01T00:00:00Z"), Map.of()).facts()).isEmpty();
    }

    @Test
    void foreignTextCannotSteerATerminal() {
        Problem problem = refusal("{'policy': '\\u001b[2J" + "x".repeat(500) + "', 'facts': {}}").get(0);
        assertThat(problem.in(Language.EN)).contains("\\u001b[2J").doesNotContain("\u001b").hasSizeLessThan(200);
    }
}
