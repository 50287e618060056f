package org.complaintrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.complaintrules.compile.CompiledCache;
import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.facts.CaseRefusal;
import org.complaintrules.json.JsonRefusal;
import org.complaintrules.json.JsonText;
import org.complaintrules.outcome.Approval;
import org.complaintrules.outcome.Decision;
import org.complaintrules.time.WorkCalendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an embedding system does: finds a policy, hands over what is known, and gets a decision. */
class PoliciesTest {
    private static final String CASE = """
            {"policy": "test-policy", "asOf": "2026-03-04T10:00:00+08:00",
             "facts": {"complaint": {"payout": 7000, "premiumsPaid": "10000.00", "cashValue": 6000}}}
            """;

    @TempDir
    static Path rules;
    private static Policies policies;

    /** A fact as an embedding system may have it. */
    public record Complaint(BigDecimal payout, Integer premiumsPaid, Long cashValue) {
    }

    @BeforeAll
    static void write() throws IOException {
        PolicyText.complete().writeTo(rules);
        PolicyText.sample("other-policy").rules(PolicyText.seen("OTHER", "Complaint()")).writeTo(rules);
        Files.createDirectories(rules.resolve("no-policy"));
        policies = Policies.from(rules);
    }

    @Test
    void theFoldersThatHoldAPolicyAreItsPolicies() {
        assertThat(policies.ids()).containsExactly("other-policy", "test-policy");
        assertThat(Policies.from(rules.resolve("test-policy")).ids()).containsExactly("test-policy");
    }

    @Test
    void aPolicyIsMadeReadyOnce() {
        assertThat(policies.get("test-policy")).isSameAs(policies.get("test-policy"));
    }

    @Test
    void aCaseInJsonIsDecided() {
        Decision decision = policies.of(JsonText.read("case.json", CASE)).decide(CASE);
        assertThat(decision.outcomes(Approval.class)).containsExactly(new Approval("SURRENDER", "SUPERVISOR"));
        assertThat(decision.policy()).isEqualTo("test-policy");
        assertThat(decision.ruleset()).isEqualTo(policies.get("test-policy").ruleset()).startsWith("sha256:");
        assertThat(decision.asOf()).isEqualTo(Instant.parse("2026-03-04T02:00:00Z"));
        assertThat(decision.zone()).hasToString("Asia/Shanghai");
    }

    @Test
    void theSameCaseInMapsAndBeansIsDecidedAlike() {
        Policy policy = policies.get("test-policy");
        Instant asOf = Instant.parse("2026-03-04T02:00:00Z");
        Decision fromJson = policy.decide(CASE);
        assertThat(policy.decide(asOf, Map.of("complaint", Map.of("payout", 7000, "premiumsPaid", 10000, "cashValue", 6000)))
                .outcomes(Approval.class)).isEqualTo(fromJson.outcomes(Approval.class));
        assertThat(policy.decide(asOf, Map.of("complaint", new Complaint(new BigDecimal("7000"), 10000, 6000L)))
                .outcomes(Approval.class)).isEqualTo(fromJson.outcomes(Approval.class));
    }

    @Test
    void anUnknownPolicyIsRefusedWithTheNearest() {
        UnknownPolicy unknown = catchThrowableOfType(UnknownPolicy.class, () -> policies.get("tset-policy"));
        assertThat(unknown.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-policy");
            assertThat(problem.mend().en()).startsWith("known: test-policy");
        });
        UnknownPolicy inCase = catchThrowableOfType(UnknownPolicy.class,
                () -> policies.of(JsonText.read("case.json", "{\n \"policy\": \"nothing\"}")));
        assertThat(inCase.problems().get(0).place()).hasToString("case.json:2:12 /policy");
    }

    @Test
    void aCaseOfAnotherPolicyIsNotDecided() {
        Policy other = policies.get("other-policy");
        assertThatThrownBy(() -> other.decide(CASE)).isInstanceOf(CaseRefusal.class);
        assertThatThrownBy(() -> other.decide(policies.get("test-policy").cases().read(JsonText.read(null, CASE))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("test-policy")
                .hasMessageContaining("other-policy");
    }

    @Test
    void aFactWithLimitsNeedsATimeAndOthersDoNot() {
        Policy policy = policies.get("test-policy");
        assertThatThrownBy(() -> policy.decide(CASE.replaceAll("\"asOf\": \"[^\"]*\",", ""))).isInstanceOf(CaseRefusal.class)
                .hasMessageContaining("asOf");
        assertThat(policy.decide("{\"policy\": \"test-policy\", \"facts\": {\"contract\": {\"active\": true},"
                + " \"party\": [], \"employee\": [{\"name\": \"A\", \"atFault\": true, \"loss\": 501}]}}").rulings()).hasSize(1);
        assertThat(policies.get("other-policy").decide("{\"policy\": \"other-policy\", \"facts\": {\"complaint\": {}}}")
                .rulings()).hasSize(1);
        assertThat(policy.decide(null, Map.of()).rulings()).isEmpty();
    }

    @Test
    void malformedJsonIsRefused() {
        assertThatThrownBy(() -> policies.get("test-policy").decide(CASE + "}")).isInstanceOf(JsonRefusal.class);
    }

    @Test
    void anotherCalendarIsAnotherRuleset() {
        WorkCalendar empty = WorkCalendar.read("empty.calendar", "");
        Policies other = policies.with(empty);
        assertThat(other.ids()).containsExactlyElementsOf(policies.ids());
        assertThat(other.get("other-policy").ruleset()).isNotEqualTo(policies.get("other-policy").ruleset());
        assertThat(policies.with(WorkCalendar.china()).get("other-policy").ruleset())
                .isEqualTo(policies.get("other-policy").ruleset());
    }

    @Test
    void aCaseBeforeThePolicyIsInForceIsRefused(@TempDir Path folder) throws IOException {
        PolicyText text = PolicyText.complete();
        text.file("policy.json", text.text("policy.json").replace("\"zone\"",
                "\"effective\": {\"from\": \"2026-03-05\", \"to\": \"2026-03-31\"}, \"zone\"")).writeTo(folder);
        Policy policy = Policies.from(folder).get("test-policy");
        assertThatThrownBy(() -> policy.decide(CASE)).isInstanceOf(CaseRefusal.class).hasMessageContaining("2026-03-05");
        assertThatThrownBy(() -> policy.decide(CASE.replace("03-04", "04-01"))).isInstanceOf(CaseRefusal.class);
        assertThat(policy.decide(CASE.replace("03-04", "03-31")).rulings()).isNotEmpty();
    }

    @Test
    void rulesKeptFromTheLastTimeDecideAlike(@TempDir Path cache) {
        CompiledCache kept = new CompiledCache(cache);
        Decision first = Policies.from(rules, kept).get("test-policy").decide(CASE);
        assertThat(cache).isDirectoryContaining(file -> file.toString().endsWith(".zip"));
        assertThat(Policies.from(rules, kept).get("test-policy").decide(CASE)).isEqualTo(first);
        assertThat(first).isEqualTo(policies.get("test-policy").decide(CASE));
    }

    @Test
    void aFolderWithoutPoliciesIsRefused(@TempDir Path empty) {
        PolicyRefusal refusal = catchThrowableOfType(PolicyRefusal.class, () -> Policies.from(empty));
        assertThat(refusal.problems().get(0).mend().en()).contains("policy.json");
        assertThatThrownBy(() -> Policies.from(empty.resolve("nowhere"))).isInstanceOf(PolicyRefusal.class);
    }

    @Test
    void aFaultyPolicyIsRefusedWhenItIsAskedForAndTheOthersAreNot(@TempDir Path folder) throws IOException {
        PolicyText.complete().writeTo(folder);
        PolicyText.sample("bad-policy").rules(PolicyText.seen("BAD", "Complaint(mayor == true)")).writeTo(folder);
        Policies both = Policies.from(folder);
        PolicyRefusal refusal = catchThrowableOfType(PolicyRefusal.class, () -> both.get("bad-policy"));
        assertThat(refusal.problems().get(0).place().toString()).endsWith("rules.drl:10:15");
        assertThat(both.get("test-policy").decide(CASE).rulings()).isNotEmpty();
    }

    @Test
    void nothingIsBundledWhereNoJarOfPoliciesIsOnTheClassPath() {
        assertThat(Policies.bundled().ids()).isEmpty();
        assertThatThrownBy(() -> Policies.bundled().get("life-insurer")).isInstanceOf(UnknownPolicy.class)
                .hasMessageContaining("no policies at all");
    }

    @Test
    void twoVersionsOfOnePolicyDecideSideBySide(@TempDir Path folder) throws IOException {
        PolicyText text = PolicyText.complete();
        text.file("rules.drl", text.text("rules.drl").replace("0.70B", "0.60B")).writeTo(folder);
        Policy stricter = Policies.from(folder).get("test-policy");
        Policy sound = policies.get("test-policy");
        for (int i = 0; i < 3; i++) {
            assertThat(stricter.decide(CASE).outcomes(Approval.class)).containsExactly(new Approval("SURRENDER", "MANAGER"));
            assertThat(sound.decide(CASE).outcomes(Approval.class)).containsExactly(new Approval("SURRENDER", "SUPERVISOR"));
        }
        assertThat(stricter.ruleset()).isNotEqualTo(sound.ruleset());
    }
}
