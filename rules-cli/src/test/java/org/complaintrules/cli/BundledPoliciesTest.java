package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.compile.BundledPolicies;
import org.complaintrules.compile.Clause;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Rule;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureReader;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.fixture.FixtureRunner;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must be so of every policy that is bundled. */
class BundledPoliciesTest {
    private static final BundledPolicies BUNDLED = new BundledPolicies();
    private static final Policies POLICIES = Policies.bundled();

    @Test
    void thereArePolicies() {
        assertThat(BUNDLED.ids()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicNode> everyFixturePasses() {
        return BUNDLED.ids().stream().map(id -> dynamicContainer(id, BUNDLED.fixtures(id).stream()
                .map(file -> dynamicTest(file, () -> {
                    FixtureFile fixtures = fixtures(id, file);
                    assertThat(fixtures.fixtures().stream().map(each -> FixtureRunner.run(fixtures, each))
                            .filter(result -> !result.passed()).map(BundledPoliciesTest::shown)).isEmpty();
                }))));
    }

    @TestFactory
    Stream<DynamicNode> everyPolicyIsWhole() {
        return BUNDLED.ids().stream().map(id -> dynamicContainer(id, Stream.of(
                dynamicTest("has fixtures", () -> assertThat(BUNDLED.fixtures(id)).isNotEmpty()),
                dynamicTest("each clause is ruled, declared, undecidable or pending, and only one of these",
                        () -> assertThat(clausesOfNotOneKind(POLICIES.get(id))).isEmpty()),
                dynamicTest("what a clause is declared in is there",
                        () -> assertThat(missingDeclarations(POLICIES.get(id))).isEmpty()),
                dynamicTest("every code has a label", () -> assertThat(unlabelled(POLICIES.get(id))).isEmpty()),
                dynamicTest("no label is left unused", () -> assertThat(unused(POLICIES.get(id))).isEmpty()),
                dynamicTest("every fact field is read by a rule", () -> assertThat(unread(POLICIES.get(id))).isEmpty()),
                dynamicTest("every rule is expected by a fixture",
                        () -> assertThat(unexpected(POLICIES.get(id))).isEmpty()))));
    }

    private static FixtureFile fixtures(String id, String file) {
        return FixtureReader.read(id + "/" + file, BUNDLED.text(id, file), POLICIES);
    }

    private static String shown(FixtureResult result) {
        return result.fixture().name() + " (" + result.fixture().source().place() + "): "
                + result.failures().stream().map(failure -> failure.en()).toList();
    }

    private static List<String> clausesOfNotOneKind(Policy policy) {
        Set<String> ruled = new TreeSet<>();
        policy.model().rules().forEach(rule -> ruled.addAll(rule.clauses()));
        List<String> wrong = new ArrayList<>();
        for (Clause clause : policy.model().clauses()) {
            long kinds = Stream.of(ruled.contains(clause.id()), clause.declaredIn() != null,
                    clause.undecidable() != null, clause.pending()).filter(kind -> kind).count();
            if (kinds != 1) {
                wrong.add(clause.id() + ": " + kinds);
            }
        }
        return wrong;
    }

    private static List<String> missingDeclarations(Policy policy) {
        List<String> missing = new ArrayList<>();
        for (Clause clause : policy.model().clauses()) {
            if (clause.declaredIn() == null) {
                continue;
            }
            String[] target = clause.declaredIn().split("#", 2);
            String text = BUNDLED.text(policy.id(), target[0]);
            Json at = text == null || !target[0].endsWith(".json") ? null : JsonText.read(target[0], text);
            if (target.length == 2) {
                for (String name : target[1].substring(1).split("/")) {
                    at = at instanceof Json.Obj object ? object.members().get(name) : null;
                }
            }
            if (text == null || target[0].endsWith(".json") && at == null) {
                missing.add(clause.id() + ": " + clause.declaredIn());
            }
        }
        return missing;
    }

    private static Set<String> unlabelled(Policy policy) {
        Set<String> codes = new CodesOf(policy).all();
        codes.removeAll(policy.model().info().roles().keySet());
        codes.removeAll(policy.model().info().values().keySet());
        return codes;
    }

    private static Set<String> unused(Policy policy) {
        Set<String> labels = new TreeSet<>(policy.model().info().roles().keySet());
        labels.addAll(policy.model().info().values().keySet());
        labels.removeAll(new CodesOf(policy).all());
        policy.model().clauses().stream().filter(clause -> clause.declaredIn() != null)
                .forEach(clause -> labels.remove(clause.declaredIn().replaceFirst(".*/", "")));
        return labels;
    }

    private static Set<String> unread(Policy policy) {
        Set<String> fields = new LinkedHashSet<>();
        for (FactType type : policy.model().schema().types()) {
            type.fields().stream().filter(field -> !field.key())
                    .forEach(field -> fields.add(type.name() + "." + field.name()));
        }
        for (Rule rule : policy.model().rules()) {
            for (int i = 0; i < rule.when().size(); i++) {
                if (rule.when().get(i).matched() instanceof Matched.OfFact fact) {
                    rule.when().get(i).reads(i).forEach(field -> fields.remove(fact.type().name() + "." + field));
                }
            }
        }
        return fields;
    }

    /** The rules that no fixture expects: neither by name nor by clause does any entry match a ruling of theirs. */
    private static Set<String> unexpected(Policy policy) {
        Set<String> rules = new LinkedHashSet<>();
        policy.model().rules().forEach(rule -> rules.add(rule.name().en()));
        for (String file : BUNDLED.fixtures(policy.id())) {
            FixtureFile fixtures = fixtures(policy.id(), file);
            fixtures.fixtures().forEach(fixture -> FixtureRunner.run(fixtures, fixture).decision().rulings().stream()
                    .filter(ruling -> fixture.expect().stream().anyMatch(entry -> entry.matches(ruling)))
                    .forEach(ruling -> rules.remove(ruling.rule())));
        }
        return rules;
    }
}
