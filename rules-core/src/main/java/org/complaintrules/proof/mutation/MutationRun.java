package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.complaintrules.Policy;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.proof.space.Space;

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
        MutantResult[] results = new MutantResult[mutants.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Callable<Void> work = () -> {
            MutantTrial trial = new MutantTrial(policy, fixtures, limit);
            for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
                results[i] = trial.of(mutants.get(i));
                synchronized (progress) {
                    progress.done(done.incrementAndGet());
                }
            }
            return null;
        };
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(work));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a mutant could not be run", failed.getCause());
        } finally {
            workers.shutdownNow();
        }
        return List.of(results);
    }

    /** Is told how far a run has come. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Another mutant is done.
         *
         * @param count how many are done
         */
        void done(int count);
    }
}
