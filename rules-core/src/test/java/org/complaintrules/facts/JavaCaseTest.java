package org.complaintrules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavaCaseTest {
    private static final Instant AS_OF = Instant.parse("2026-03-04T02:00:00Z");

    enum Channel {
        PHONE, COUNTER, ONLINE;

        @Override
        public String toString() {
            return "by " + name();
        }
    }

    record Surrender(BigDecimal payout, BigDecimal cashValue, Boolean partial, Integer instalments) {
    }

    record Hearing(String name, boolean heard) {
    }

    /** A bean of a system that has its own names for some of its properties. */
    static class SurrenderBean {
        public BigDecimal cashValue = new BigDecimal("12500");
        @JsonProperty("payout")
        private final BigDecimal agreed = new BigDecimal("15000.00");

        public Optional<Boolean> getPartial() {
            return Optional.empty();
        }

        public long getInstalments() {
            return 3;
        }

        @JsonIgnore
        public String getInternalNumber() {
            return "not a fact";
        }
    }

    static class FailingBean {
        public BigDecimal getPayout() {
            throw new IllegalStateException("no connection");
        }
    }

    static class SilentBean {
        private final int hidden = 1;

        int hidden() {
            return hidden;
        }
    }

    private static Case read(Map<String, ?> facts) {
        return TestPolicy.READER.read(AS_OF, facts);
    }

    private static List<Problem> refusal(Map<String, ?> facts) {
        CaseRefusal refusal = catchThrowableOfType(CaseRefusal.class, () -> read(facts));
        assertThat(refusal).as("refusal of %s", facts).isNotNull();
        return refusal.problems();
    }

    @Nested
    class Facts {
        private final Case expected = TestPolicy.readFacts("""
                {"surrenderRequest": {"payout": 15000.00, "cashValue": 12500, "instalments": 3}}""");

        @Test
        void ofAMap() {
            Map<String, Object> fields = new HashMap<>(Map.of("payout", new BigDecimal("15000.00"), "cashValue", 12500,
                    "instalments", BigInteger.valueOf(3)));
            fields.put("partial", null);
            assertThat(read(Map.of("surrenderRequest", fields))).isEqualTo(expected);
        }

        @Test
        void ofARecord() {
            Surrender surrender = new Surrender(new BigDecimal("15000.00"), new BigDecimal("12500"), null, 3);
            assertThat(read(Map.of("surrenderRequest", surrender))).isEqualTo(expected);
            assertThat(read(Map.of("surrenderRequest", Optional.of(surrender)))).isEqualTo(expected);
        }

        @Test
        void ofABeanByGettersPublicFieldsAndAnnotations() {
            assertThat(read(Map.of("surrenderRequest", new SurrenderBean()))).isEqualTo(expected);
        }

        @Test
        void ofAListASetOrAnArrayOfRecords() {
            Hearing hearing = new Hearing("A", true);
            Case hearings = TestPolicy.readFacts("{\"witness\": [{\"name\": \"A\", \"heard\": true}]}");
            assertThat(read(Map.of("witness", List.of(hearing)))).isEqualTo(hearings);
            assertThat(read(Map.of("witness", Set.of(hearing)))).isEqualTo(hearings);
            assertThat(read(Map.of("witness", new Hearing[] {hearing}))).isEqualTo(hearings);
        }

        @Test
        void thatAreNullOrEmptyAreNotGiven() {
            Map<String, Object> facts = new HashMap<>();
            facts.put("surrenderRequest", null);
            facts.put("complaint", Optional.empty());
            assertThat(read(facts).given()).isEmpty();
        }
    }

    @Nested
    class Fields {
        static Stream<Object> instants() {
            return Stream.of(AS_OF, OffsetDateTime.parse("2026-03-04T10:00:00+08:00"),
                    ZonedDateTime.parse("2026-03-04T10:00:00+08:00[Asia/Shanghai]"), Date.from(AS_OF),
                    new java.sql.Date(AS_OF.toEpochMilli()), "2026-03-04T10:00:00+08:00", Optional.of(AS_OF));
        }

        @ParameterizedTest
        @MethodSource("instants")
        void takeATimeOfAnyClassThatHasAnOffset(Object time) {
            assertThat(value("complaint", "acceptedAt", time)).isEqualTo(AS_OF);
        }

        static Stream<Object> integers() {
            return Stream.of((byte) 3, (short) 3, 3, 3L, BigInteger.valueOf(3), new BigDecimal("3.0"));
        }

        @ParameterizedTest
        @MethodSource("integers")
        void takeAWholeNumberOfAnyExactClass(Object number) {
            assertThat(value("surrenderRequest", "instalments", number)).isEqualTo(3L);
        }

        @Test
        void takeADate() {
            LocalDate date = LocalDate.of(2026, 2, 28);
            assertThat(value("complaint", "incidentOn", date)).isEqualTo(date);
        }

        @Test
        void takeEnumConstantsByName() {
            assertThat(value("complaint", "channel", Channel.PHONE)).isEqualTo("PHONE");
            assertThat(value("complaint", "earlierChannels", EnumSet.of(Channel.PHONE, Channel.ONLINE)))
                    .isEqualTo(List.of("PHONE", "ONLINE"));
            assertThat(value("complaint", "earlierChannels", new String[] {"COUNTER"})).isEqualTo(List.of("COUNTER"));
        }

        private static Object value(String key, String field, Object value) {
            return TestPolicy.value(read(Map.of(key, Map.of(field, value))), field);
        }
    }

    @Nested
    class Refuses {
        @Test
        void binaryNumbersAndSaysWhatToUseInstead() {
            Problem problem = refusal(Map.of("surrenderRequest", Map.of("payout", 0.1))).get(0);
            assertThat(problem.code()).isEqualTo("wrong-type");
            assertThat(problem.in(Language.EN)).contains("0.1").contains("not exact").contains("BigDecimal");
            assertThat(problem.in(Language.ZH)).contains("不精确").contains("BigDecimal");
            assertThat(refusal(Map.of("surrenderRequest", Map.of("payout", 1f)))).hasSize(1);
        }

        @Test
        void propertiesOfABeanThatAreNoFields() {
            record Wrong(BigDecimal payout, String colour) {
            }

            Problem problem = refusal(Map.of("surrenderRequest", new Wrong(BigDecimal.ONE, null))).get(0);
            assertThat(problem.code()).isEqualTo("unknown-field");
            assertThat(problem.place()).isEqualTo(new Place(null, 0, 0, "/facts/surrenderRequest/colour"));
        }

        @Test
        void unknownNamesWithAnEscapedPointer() {
            assertThat(refusal(Map.of("a/b~", Map.of()))).extracting(problem -> problem.place().pointer())
                    .containsExactly("/facts/a~1b~0");
        }

        static Stream<Object> unreadable() {
            return Stream.of(UUID.randomUUID(), LocalDateTime.of(2026, 3, 4, 10, 0), 'x', new int[] {1}, new Object(),
                    new SilentBean(), Map.of(1, 2));
        }

        @ParameterizedTest
        @MethodSource("unreadable")
        void objectsThatAreNeitherFactNorValue(Object object) {
            assertThat(refusal(Map.of("surrenderRequest", object))).extracting(Problem::code)
                    .containsExactly("wrong-type");
            assertThat(refusal(Map.of("complaint", Map.of("acceptedAt", object)))).extracting(Problem::code)
                    .containsExactly("wrong-type");
        }

        @Test
        void aListThatHoldsItself() {
            Object[] circle = new Object[1];
            circle[0] = circle;
            assertThat(refusal(Map.of("witness", circle))).extracting(problem -> problem.place().pointer())
                    .containsExactly("/facts/witness/0");
        }

        @Test
        void anAmountThatWouldFillTheMemory() {
            assertThat(refusal(Map.of("surrenderRequest", Map.of("payout", new BigDecimal("1E+999999999")))))
                    .extracting(Problem::code).containsExactly("number-out-of-range");
        }

        @Test
        void timesThatNoCaseIsAbout() {
            assertThat(refusal(Map.of("complaint", Map.of("acceptedAt", Instant.MAX, "incidentOn", LocalDate.MIN))))
                    .extracting(Problem::code).containsExactly("malformed-time", "malformed-time");
            CaseRefusal refusal = catchThrowableOfType(CaseRefusal.class,
                    () -> TestPolicy.READER.read(Instant.MIN, Map.of()));
            assertThat(refusal.problems()).extracting(Problem::place)
                    .containsExactly(new Place(null, 0, 0, "/asOf"));
        }

        @Test
        void nullAmongFacts() {
            assertThat(refusal(Map.of("witness", Arrays.asList((Object) null)))).extracting(Problem::code)
                    .containsExactly("wrong-type");
        }

        @Test
        void toGoOnWhereAGetterFails() {
            assertThatIllegalArgumentException().isThrownBy(() -> read(Map.of("surrenderRequest", new FailingBean())))
                    .withMessageContaining("no connection");
        }
    }
}
