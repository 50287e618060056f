package org.complaintrules.proof.mutation;

import java.util.List;
import org.complaintrules.Policy;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.proof.space.Space;
import org.complaintrules.proof.work.Progress;
import org.complaintrules.proof.work.Workers;

/** Finds out which changes of a policy its fixtures would notice. */
public final class MutationRun {
    private final Policy policy;
    private final CountedFixtures fixtures;
    private final long limit;

    /**
     * A run.
     *
     * @param policy the policy
     * @param fixtures its fixtures; those that fail by the policy itself, or wait for review, are left aside
     */
    public MutationRun(Policy policy, List<Fixture> fixtures) {
        this(policy, fixtures, Space.USUAL_LIMIT);
    }

    MutationRun(Policy policy, List<Fixture> fixtures, long limit) {
        this.policy = policy;
        this.fixtures = CountedFixtures.of(policy, fixtures);
        this.limit = limit;
    }

    /**
     * The fixtures, by whether they count.
     *
     * @return those that count, and those that do not
     */
    public CountedFixtures fixtures() {
        return fixtures;
    }

    /**
     * Runs the fixtures by each mutant.
     *
     * @param mutants the mutants
     * @param threads how many are run at a time, at least one
     * @param progress is told after each mutant how many are done; from any thread, one call at a time
     * @return what came of them, in the same order
     */
    public List<MutantResult> run(List<Mutant> mutants, int threads, Progress progress) {
        return Workers.each(mutants, threads, () -> new MutantTrial(policy, fixtures, limit), MutantTrial::of, progress);
    }
}
