package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureReader;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.proof.mutation.Mutant;
import org.complaintrules.proof.mutation.MutantResult;
import org.complaintrules.proof.mutation.Mutants;
import org.complaintrules.proof.mutation.MutationReport;
import org.complaintrules.proof.mutation.MutationRun;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationWritersTest {
    @TempDir
    private static Path folder;
    private static Policy policy;
    private static MutationRun run;
    private static MutantResult.Survived survived;
    private static PolicyMutation all;

    @BeforeAll
    static void runTheMutants() throws IOException {
        PolicyText.sample("shop").file("rules.drl", """
                package org.complaintrules.policy.shop

                import org.complaintrules.outcome.*

                rule "over 100"
                    @zh("超过100元")
                    @clause("c1")
                when
                    Complaint(payout > 100)
                then
                    insert(new Approval("REFUND", "MANAGER"));
                end
                """).writeTo(folder);
        Policies policies = Policies.from(folder);
        policy = policies.get("shop");
        List<Fixture> fixtures = FixtureReader.read("fixtures/a.json", """
                {"format": 1, "policy": "shop", "cases": [
                  {"name": "one cent over 100", "facts": {"complaint": {"payout": "100.01"}},
                   "expect": [{"type": "approval"}]},
                  {"name": "well below 100", "facts": {"complaint": {"payout": 5}}, "only": ["approval"]},
                  {"name": "for review", "facts": {"complaint": {"payout": 5}}, "only": ["approval"], "review": true},
                  {"name": "failing", "facts": {}, "expect": [{"type": "approval"}]}]}
                """, policies).fixtures();
        run = new MutationRun(policy, fixtures);
        List<Mutant> mutants = Mutants.of(policy.model()).stream()
                .filter(mutant -> mutant.before().equals("payout > 100")).toList();
        List<MutantResult> results = new ArrayList<>(run.run(mutants, 2, count -> { }));
        survived = (MutantResult.Survived) results.stream().filter(MutantResult.Survived.class::isInstance).findFirst()
                .orElseThrow();
        Mutant same = survived.mutant();
        results.add(new MutantResult.Equivalent(same, new Exploration(1, true, false)));
        results.add(new MutantResult.Equivalent(same, new Exploration(12, true, true)));
        results.add(new MutantResult.Open(same, new Exploration(50, false, false)));
        all = new PolicyMutation(policy, run.fixtures(), List.of(), results);
    }

    private static MutantResult survived(Optional<Fixture> waiting, boolean confirmed) {
        return new MutantResult.Survived(survived.mutant(), survived.killing(), waiting, confirmed);
    }

    private static PolicyMutation only(MutantResult... results) {
        return new PolicyMutation(policy, run.fixtures(), List.of("over 100"), List.of(results));
    }

    private static String text(PolicyMutation mutation) {
        return text(false, "main", mutation);
    }

    private static String text(boolean withAll, String since, PolicyMutation... mutations) {
        return MutationText.of(new MutationReport(List.of(mutations), since, List.of()), withAll, Language.EN,
                Style.PLAIN);
    }

    @Test
    void textShowsEachSurvivorAsADifferenceWithAFixtureAndThenTheScore() {
        String file = folder.resolve("shop/rules.drl").toString();
        assertThat(text(only(survived))).isEqualTo("""
                %s:9:15: survived [threshold]
                  rule "over 100"
                  - payout > 100
                  + payout > 99.99B
                  a fixture that kills it:
                  {"name": "over 100: payout > 100, not payout > 99.99B",
                   "clauses": ["c1"],
                   "facts": {"complaint": {"payout": 100}},
                   "expect": [],
                   "only": ["approval"],
                   "review": true}

                shop: 0%% (0 of 1 mutant killed), 1 survived
                  by 2 fixtures; 1 for review does not count; 1 failing does not count
                  only mutants of rules that changed since main: "over 100\"""".formatted(file));
    }

    @Test
    void inChineseItIsChinese() {
        assertThat(MutationText.of(new MutationReport(List.of(only(survived)), "main", List.of("bank")), false,
                Language.ZH, Style.PLAIN)).contains("：存活 [阈值]\n  规则“超过100元”\n  - payout > 100\n  + payout > 99.99B\n"
                + "  可以杀死它的用例：\n  {\"name\"", "shop：变异得分 0%（1 个变异体中杀死 0 个），存活 1 个\n"
                + "  依据 2 个用例；待审阅的 1 个不计；未通过的 1 个不计\n  只变异 main 之后改动的规则：“超过100元”\n"
                + "bank：main 之后没有改动，未变异");
    }

    @Test
    void theKilledAndEquivalentAreShownWhereAllAreAskedFor() {
        assertThat(text(true, null, all)).contains(
                ": killed [threshold]\n  rule \"over 100\"\n  - payout > 100\n  + payout > 100.01B\n"
                + "  killed by \"one cent over 100\" (fixtures/a.json:2)",
                ": killed [dropped condition]\n  rule \"over 100\"\n  - payout > 100\n  killed by \"well below 100\"",
                ": equivalent, proved [", "  1 kind of case looked at, none decided differently",
                ": equivalent, by a sample of cases [", "  12 kinds of case looked at",
                ": open [", "  whether a fixture could notice was not found out after 50 kinds of case");
        assertThat(text(false, null, all)).contains(": open [", ": survived [")
                .doesNotContain(": killed", ": equivalent");
    }

    @Test
    void equivalentMutantsAreToldApartByHowTheyWereRecognised() {
        assertThat(text(all)).contains("\nshop: 50% (3 of 6 mutants killed), 2 survived, 1 open\n",
                "\n  2 mutants not counted, since every case is decided as by the policy: 1 proved, 1 by a sample of "
                        + "cases");
    }

    @Test
    void severalPoliciesHaveATotal() {
        assertThat(text(false, "main", all, only(survived)))
                .endsWith("\n\n2 policies: 42.85% (3 of 7 mutants killed), 3 survived, 1 open");
    }

    @Test
    void aPolicyWithoutFixturesIsToldOf() {
        MutationRun none = new MutationRun(policy, List.of());
        assertThat(text(new PolicyMutation(policy, none.fixtures(), List.of(), List.of(survived))))
                .contains("shop: 0% (0 of 1 mutant killed), 1 survived\n"
                        + "  no fixtures that count: no change would be noticed");
        assertThat(text(new PolicyMutation(policy, none.fixtures(), List.of(), List.of())))
                .contains("shop: no mutants that count");
    }

    @Test
    void aSurvivorThatAFixtureForReviewWouldKillNamesIt() {
        Fixture waiting = run.fixtures().forReview().get(0);
        assertThat(text(only(survived(Optional.of(waiting), true))))
                .contains("  once reviewed it is killed by \"for review\" (fixtures/a.json:5)\n").doesNotContain("{");
    }

    @Test
    void aSurvivorThatTheEngineDecidesOtherwiseIsAMistakeOfThisProgram() {
        assertThat(text(only(survived(Optional.empty(), false))))
                .contains("the rule engine does not agree with the reference evaluator");
    }

    @Test
    void aFixtureIsNeverWrappedAndTheRestIs() {
        String text = MutationText.of(new MutationReport(List.of(only(survived)), "main", List.of()), false,
                Language.EN, new Style(false, 40));
        assertThat(text).contains("\n  {\"name\": \"over 100: payout > 100, not payout > 99.99B\",\n");
        assertThat(text.lines().filter(line -> !line.contains("{") && !line.contains("/")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    }

    @Test
    void jsonHasEveryMutantWithItsFate() {
        Object report = MutationJson.of(new MutationReport(List.of(all), null, List.of("bank")));
        Json.Obj tree = (Json.Obj) JsonText.read("out", JsonWriter.pretty(report));
        Json.Obj of = (Json.Obj) ((Json.Arr) tree.members().get("policies")).items().get(0);
        String written = JsonWriter.line(report);
        assertThat(((Json.Arr) of.members().get("mutants")).items()).hasSize(all.results().size());
        assertThat(written).contains("\"score\": {\"percent\": 50.00, \"killed\": 3, \"survived\": 2, \"open\": 1, "
                + "\"equivalent\": 2, \"equivalentSampled\": 1}, \"since\": null, \"untouched\": [\"bank\"]",
                "\"fixtures\": {\"counted\": 2, \"forReview\": 1, \"failing\": 1}",
                "\"change\": \"dropped-condition\", \"before\": \"payout > 100\", \"after\": null, "
                + "\"fate\": \"killed\", \"by\": {\"name\": \"well below 100\", \"file\": \"fixtures/a.json\", "
                + "\"line\": 4}}", "\"fate\": \"survived\", \"confirmed\": true, \"forReview\": null, "
                + "\"fixture\": {\"name\": \"over 100: ",
                "\"fate\": \"equivalent\", \"cells\": 12, \"complete\": true, \"basis\": \"sampled\"}",
                "\"fate\": \"open\", \"cells\": 50, \"complete\": false, \"basis\": \"exhaustive\"}");
    }
}
