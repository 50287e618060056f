package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.Policies;
import org.complaintrules.compile.BundledPolicies;
import org.complaintrules.compile.Clause;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureReader;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.fixture.FixtureRunner;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.Inspected;
import org.complaintrules.proof.check.PolicyCheck;
import org.complaintrules.proof.space.Space;
import org.complaintrules.time.WorkCalendar;
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
                dynamicTest("has no findings but those that are waived",
                        () -> assertThat(checked(id).findings())
                                .extracting(each -> each.place() + ": " + each.what().en()).isEmpty()))));
    }

    @TestFactory
    Stream<DynamicNode> everyPolicyWithoutPendingClausesTellsThreeWholeCases() {
        return BUNDLED.ids().stream().filter(id -> POLICIES.get(id).model().clauses().stream().noneMatch(Clause::pending))
                .map(id -> dynamicTest(id, () -> {
                    List<String> stories = BUNDLED.fixtures(id).stream().filter(file -> file.contains("story-")).toList();
                    assertThat(stories).hasSizeGreaterThanOrEqualTo(3).allSatisfy(story ->
                            assertThat(fixtures(id, story).fixtures().stream().map(each -> each.facts().asOf()).distinct())
                                    .hasSizeGreaterThanOrEqualTo(4));
                }));
    }

    private static FixtureFile fixtures(String id, String file) {
        return FixtureReader.read(id + "/" + file, BUNDLED.text(id, file), POLICIES);
    }

    private static String shown(FixtureResult result) {
        return result.fixture().name() + " (" + result.fixture().source().place() + "): "
                + result.failures().stream().map(failure -> failure.en()).toList();
    }

    /** A policy as it is checked on a day on which none of its waivers has ended. */
    private static CheckResult checked(String id) {
        List<FixtureResult> results = new ArrayList<>();
        for (String file : BUNDLED.fixtures(id)) {
            FixtureFile fixtures = fixtures(id, file);
            fixtures.fixtures().forEach(fixture -> results.add(FixtureRunner.run(fixtures, fixture)));
        }
        return PolicyCheck.of(Inspected.of(POLICIES.get(id).model(), BUNDLED.files(id), results, List.of(),
                WorkCalendar.china(), Space.USUAL_LIMIT),
                LocalDate.of(2026, 11, 1));
    }
}
