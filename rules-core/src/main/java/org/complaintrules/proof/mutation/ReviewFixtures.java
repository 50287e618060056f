package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureAddition;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureReader;
import org.complaintrules.fixture.FixtureRunner;
import org.complaintrules.proof.reference.ReferencePolicy;

/** Chooses fixtures that kill survivors, and adds them to the file in which they wait for review. */
public final class ReviewFixtures {
    private final Policies policies;
    private final Policy policy;
    private final String name;
    private final Set<String> names = new HashSet<>();
    private final List<Fixture> added = new ArrayList<>();
    private final List<Map<String, Object>> trees = new ArrayList<>();

    private ReviewFixtures(Policies policies, Policy policy, String name) {
        this.policies = policies;
        this.policy = policy;
        this.name = name;
    }

    /**
     * A file with the fixtures that were added.
     *
     * @param text the whole text of the file
     * @param added how many fixtures were added
     */
    public record Added(String text, int added) {
    }

    /**
     * Adds a fixture for each survivor that no other fixture would kill, be it added before or waiting for review.
     *
     * @param policies the policies, of which the mutated one is
     * @param of what came of the mutants; survivors that are not confirmed are left aside
     * @param name the file's name, for messages
     * @param file the file, if it is there
     * @return its new text; nothing where no fixture is to be added
     * @throws IllegalStateException where a fixture would not do what it is for: a mistake in this library
     */
    public static Optional<Added> of(Policies policies, PolicyMutation of, String name, Optional<FixtureFile> file) {
        ReviewFixtures review = new ReviewFixtures(policies, of.policy(), name);
        file.ifPresent(each -> each.fixtures().forEach(fixture -> review.names.add(fixture.name())));
        of.survivors().stream().filter(survivor -> survivor.confirmed() && survivor.waiting().isEmpty())
                .forEach(review::add);
        if (review.trees.isEmpty()) {
            return Optional.empty();
        }
        String text = file.map(each -> FixtureAddition.to(each, review.trees))
                .orElseGet(() -> FixtureAddition.newFile(of.policy().id(), review.trees));
        // A text that could not be read again must not be written.
        FixtureReader.read(name, text, policies);
        return Optional.of(new Added(text, review.trees.size()));
    }

    private void add(MutantResult.Survived survivor) {
        Mutant mutant = survivor.mutant();
        ReferencePolicy changed = new ReferencePolicy(mutant.policy(), policy.calendar());
        if (added.stream().anyMatch(fixture -> isKilledBy(changed, fixture))) {
            return;
        }
        Map<String, Object> tree = new LinkedHashMap<>(survivor.killing().tree());
        tree.put("name", unused(survivor.killing().name()));
        FixtureFile file = FixtureReader.read(name, FixtureAddition.newFile(policy.id(), List.of(tree)), policies);
        Fixture fixture = file.fixtures().get(0);
        if (!FixtureRunner.run(file, fixture).passed() || !isKilledBy(changed, fixture)) {
            throw new IllegalStateException("this fixture does not tell the mutant from the policy: " + fixture.name());
        }
        added.add(fixture);
        trees.add(tree);
    }

    private static boolean isKilledBy(ReferencePolicy changed, Fixture fixture) {
        return !FixtureRunner.failures(fixture, changed.decide(fixture.facts())).isEmpty();
    }

    /** A name that no other fixture of the file has. */
    private String unused(String wanted) {
        String unused = wanted;
        for (int i = 2; !names.add(unused); i++) {
            unused = wanted + " (" + i + ")";
        }
        return unused;
    }
}
