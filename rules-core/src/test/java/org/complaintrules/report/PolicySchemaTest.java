package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;
import org.complaintrules.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicySchemaTest {
    private static final Json SCHEMA = JsonText.read("schema.json",
            JsonWriter.pretty(PolicySchema.of(CarDealer.POLICY)));
    private static final SchemaCheck CHECK = new SchemaCheck((Json.Obj) SCHEMA);

    private static boolean fits(String json) {
        return CHECK.fits(JsonText.read(null, json));
    }

    private static String facts(String complaint) {
        return "{\"policy\": \"car-dealer\", \"asOf\": \"2026-03-04T10:00+08:00\", \"facts\": {\"complaint\": "
                + complaint + "}}";
    }

    private static String fixture(String members) {
        return "{\"format\": 1, \"policy\": \"car-dealer\", \"cases\": [{\"name\": \"n\", \"facts\": {}, " + members
                + "}]}";
    }

    @Test
    void itNamesItselfAndItsDraft() {
        Map<String, Json> root = ((Json.Obj) SCHEMA).members();
        assertThat(((Json.Str) root.get("$schema")).value()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(((Json.Str) root.get("$id")).value()).isEqualTo("urn:complaint-rules:car-dealer");
    }

    @Test
    void everyFixtureFileFits() {
        assertThat(CarDealer.FILES).isNotEmpty().allMatch(file -> CHECK.fits(file.tree()));
    }

    @Test
    void everyCaseOfTheFixturesFits() {
        for (FixtureFile file : CarDealer.FILES) {
            file.fixtures().forEach(fixture -> {
                Map<String, Json> members = new LinkedHashMap<>(fixture.source().members());
                members.keySet().retainAll(List.of("asOf", "facts"));
                members.put("policy", JsonText.read(null, "\"car-dealer\""));
                assertThat(CHECK.fits(new Json.Obj(members, fixture.source().spot()))).as(fixture.name()).isTrue();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"urgency\": \"A\"}", "{\"urgency\": null}", "{\"effective\": true}",
        "{\"slipDeliveredAt\": \"2026-03-04T10:00:00.5Z\"}"})
    void whatTheReaderTakesFits(String complaint) {
        assertThat(fits(facts(complaint))).isTrue();
        assertThat(CarDealer.POLICY.decide(facts(complaint))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"urgency\": \"D\"}", "{\"urgent\": \"A\"}", "{\"effective\": \"yes\"}",
        "{\"slipDeliveredAt\": \"2026-03-04T10:00:00\"}", "[{}]", "\"none\""})
    void whatTheReaderRefusesDoesNotFit(String complaint) {
        assertThat(fits(facts(complaint))).isFalse();
    }

    @Test
    void theTimeOfTheCaseIsRequiredWhereAClockIsNeeded() {
        assertThat(fits("{\"policy\": \"car-dealer\", \"facts\": {}}")).isTrue();
        assertThat(fits("{\"policy\": \"car-dealer\", \"facts\": {\"complaint\": null}}")).isTrue();
        assertThat(fits("{\"policy\": \"car-dealer\", \"facts\": {\"complaint\": {}}}")).isFalse();
    }

    @Test
    void aFileOfAnotherPolicyOrWithOtherMembersDoesNotFit() {
        assertThat(fits("{\"policy\": \"life-insurer\", \"facts\": {}}")).isFalse();
        assertThat(fits("{\"policy\": \"car-dealer\", \"facts\": {}, \"fact\": {}}")).isFalse();
        assertThat(fits("{\"policy\": \"car-dealer\"}")).isFalse();
    }

    @Test
    void expectationsAreCheckedByTheirType() {
        assertThat(fits(fixture("\"expect\": [{\"type\": \"fine\", \"party\": \"RESPONSIBLE_PERSON\","
                + " \"max\": null}]"))).isTrue();
        assertThat(fits(fixture("\"expect\": [{\"type\": \"fine\", \"party\": \"RESPONSIBLE\"}]"))).isFalse();
        assertThat(fits(fixture("\"expect\": [{\"type\": \"fine\", \"authority\": \"X\"}]"))).isFalse();
        assertThat(fits(fixture("\"expect\": [{\"type\": \"fines\"}]"))).isFalse();
        assertThat(fits(fixture("\"never\": [{\"type\": \"deadline\", \"status\": \"LATE\", \"span\": \"3 HOURS\"}]")))
                .isTrue();
        assertThat(fits(fixture("\"never\": [{\"type\": \"deadline\", \"status\": \"TARDY\"}]"))).isFalse();
        assertThat(fits(fixture("\"only\": [\"fine\"], \"clauses\": [\"car-dealer-5.1-1\"]"))).isTrue();
        assertThat(fits(fixture("\"only\": [\"fine\"], \"clauses\": [\"car-dealer-5.1\"]"))).isFalse();
    }

    @Test
    void aFixtureThatExpectsNothingDoesNotFit() {
        assertThat(fits(fixture("\"note\": \"nothing\""))).isFalse();
    }

    @Test
    void fieldsAreDescribedInBothLanguages() {
        assertThat(JsonWriter.compact(PolicySchema.of(CarDealer.POLICY)))
                .contains("urgency class assigned to the complaint — 投诉级别. A: class A, extra urgent — 特急（A类）; B:");
    }
}
