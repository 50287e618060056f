package org.complaintrules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.complaintrules.json.JsonText;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;

class CaseReaderProperties {
    private static final String AS_OF = "2026-03-04T10:00:00+08:00";

    record SurrenderFact(BigDecimal payout, BigDecimal cashValue, Boolean partial, Long instalments) {
        Map<String, Object> asMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("payout", payout);
            map.put("cashValue", cashValue);
            map.put("partial", partial);
            map.put("instalments", instalments);
            return map;
        }
    }

    record ComplaintFact(Instant acceptedAt, LocalDate incidentOn, String channel, List<String> earlierChannels) {
        /** The fact as JSON has it: times are text. */
        Map<String, Object> asTree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("acceptedAt", acceptedAt == null ? null : acceptedAt.toString());
            tree.put("incidentOn", incidentOn == null ? null : incidentOn.toString());
            tree.put("channel", channel);
            tree.put("earlierChannels", earlierChannels);
            return tree;
        }
    }

    record WitnessFact(String name, boolean heard) {
        Map<String, Object> asMap() {
            return Map.of("name", name, "heard", heard);
        }
    }

    @Property
    void mapBeanAndJsonOfTheSameFactsGiveEqualCases(@ForAll("surrenders") SurrenderFact surrender,
            @ForAll("complaints") ComplaintFact complaint, @ForAll("witnesses") List<WitnessFact> witnesses) {
        Instant asOf = Instant.parse("2026-03-04T02:00:00Z");
        Map<String, Object> maps = Map.of("surrenderRequest", surrender.asMap(), "complaint", complaint.asTree(),
                "witness", witnesses.stream().map(WitnessFact::asMap).toList());
        Case fromBeans = TestPolicy.READER.read(asOf,
                Map.of("surrenderRequest", surrender, "complaint", complaint, "witness", witnesses));
        Case fromMaps = TestPolicy.READER.read(asOf, maps);
        Case fromJson = TestPolicy.readFacts(JsonWriter.pretty(maps));
        assertThat(fromMaps).isEqualTo(fromBeans);
        assertThat(fromJson).isEqualTo(fromBeans);
        assertThat(fromBeans.facts().get(0).values()).isEqualTo(new ArrayList<>(surrender.asMap().values()));
    }

    @Property
    void anyAmountWithinBoundsIsKeptExactlyInAnyNotation(@ForAll("amounts") BigDecimal amount) {
        for (String written : List.of(amount.toPlainString(), amount.toString(), scientific(amount))) {
            for (String json : List.of(written, "\"" + written + "\"")) {
                BigDecimal kept = payout(json);
                assertThat(kept).isEqualByComparingTo(amount);
                assertThat(kept.scale()).isBetween(0, 10);
            }
        }
    }

    @Property
    void anyAmountWithADigitTooManyBeforeThePointIsRefused(@ForAll("amounts") BigDecimal amount) {
        BigDecimal bound = new BigDecimal("1E15");
        assertOutOfRange(amount.signum() < 0 ? amount.subtract(bound) : amount.add(bound));
    }

    @Property
    void anyAmountWithADigitTooManyAfterThePointIsRefused(@ForAll("amounts") BigDecimal amount,
            @ForAll @IntRange(min = 11, max = 40) int place) {
        assertOutOfRange(amount.add(BigDecimal.ONE.movePointLeft(place)));
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            assertThat(TestPolicy.READER.read(JsonText.read("fuzz.json", bytes))).isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.problems()).isNotEmpty();
        }
    }

    @Property
    void anyTreeOfKnownNamesIsReadOrRefusedWithAPlaceInIt(@ForAll("trees") Object facts) {
        String json = JsonWriter.pretty(facts);
        try {
            assertThat(TestPolicy.readFacts(json).given()).isSubsetOf("surrenderRequest", "complaint", "witness");
        } catch (CaseRefusal refusal) {
            assertThat(refusal.problems()).allSatisfy(problem -> {
                assertThat(problem.place().line()).isPositive();
                assertThat(problem.place().pointer()).startsWith("/facts");
                assertThat(problem.what().zh()).containsPattern("\\p{IsHan}");
                assertThat(problem.what().en()).doesNotContainPattern("\\p{IsHan}");
            });
        }
    }

    private static void assertOutOfRange(BigDecimal amount) {
        for (String written : List.of(amount.toPlainString(), scientific(amount))) {
            CaseRefusal refusal = catchThrowableOfType(CaseRefusal.class, () -> payout(written));
            assertThat(refusal).as(written).isNotNull();
            assertThat(refusal.problems()).extracting(Problem::code).containsExactly("number-out-of-range");
        }
    }

    private static BigDecimal payout(String json) {
        return (BigDecimal) TestPolicy.value(
                TestPolicy.readFacts("{\"surrenderRequest\": {\"payout\": " + json + "}}"), "payout");
    }

    private static String scientific(BigDecimal amount) {
        BigInteger digits = amount.unscaledValue();
        return digits + "e" + -amount.scale();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.integers().between(0, 10).flatMap(scale -> {
            BigInteger largest = BigInteger.TEN.pow(15 + scale).subtract(BigInteger.ONE);
            return Arbitraries.bigIntegers().between(largest.negate(), largest)
                    .map(digits -> new BigDecimal(digits, scale));
        });
    }

    @Provide
    Arbitrary<SurrenderFact> surrenders() {
        return Combinators.combine(amounts().injectNull(0.2), amounts().injectNull(0.2),
                Arbitraries.of(true, false).injectNull(0.3),
                Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L).injectNull(0.2))
                .as(SurrenderFact::new);
    }

    @Provide
    Arbitrary<ComplaintFact> complaints() {
        Arbitrary<Instant> instants = Arbitraries.longs()
                .between(Instant.parse("1900-01-02T00:00:00Z").toEpochMilli(),
                        Instant.parse("2999-12-30T00:00:00Z").toEpochMilli())
                .map(Instant::ofEpochMilli);
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<String> channels = Arbitraries.of(TestPolicy.CHANNEL.values());
        return Combinators.combine(instants.injectNull(0.2), dates.injectNull(0.2), channels.injectNull(0.2),
                channels.list().uniqueElements().injectNull(0.2)).as(ComplaintFact::new);
    }

    @Provide
    Arbitrary<List<WitnessFact>> witnesses() {
        Arbitrary<String> names = Arbitraries.strings().ofMinLength(1).ofMaxLength(6)
                .filter(name -> !name.isBlank() && StandardCharsets.UTF_8.newEncoder().canEncode(name));
        return Combinators.combine(names, Arbitraries.of(true, false)).as(WitnessFact::new)
                .list().ofMaxSize(4).uniqueElements(WitnessFact::name);
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<String> names = Arbitraries.of("surrenderRequest", "complaint", "witness", "payout", "partial",
                "instalments", "acceptedAt", "incidentOn", "channel", "earlierChannels", "name", "heard", "other");
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.of("PHONE", "FAX", "15.00", "", AS_OF, "2026-03-04").asGeneric(),
                Arbitraries.bigDecimals().ofScale(2).asGeneric(),
                Arbitraries.of(true, false).asGeneric(), Arbitraries.just((Object) null).asGeneric());
        return Arbitraries.recursive(() -> leaves, inner -> Arbitraries.oneOf(
                inner.list().ofMaxSize(3).asGeneric(),
                Arbitraries.maps(names, inner).ofMaxSize(4).asGeneric()), 1, 3);
    }
}
