package org.complaintrules.proof.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Does the same with each of many things, several at a time. What comes of it does not depend on how many. */
public final class Workers {
    private Workers() {
    }

    /**
     * Does something with each of some things, on all processors.
     *
     * @param things the things
     * @param tools makes for each thread what it works with, and no other thread does
     * @param work what is done with each
     * @param <T> a thing
     * @param <W> what a thread works with
     * @param <R> what comes of a thing
     * @return what came of them, in the same order
     */
    public static <T, W, R> List<R> each(List<T> things, Supplier<W> tools, BiFunction<W, T, R> work) {
        return each(things, Runtime.getRuntime().availableProcessors(), tools, work, done -> { });
    }

    /**
     * Does something with each of some things.
     *
     * @param things the things
     * @param threads how many are worked on at a time, at least one
     * @param tools makes for each thread what it works with, and no other thread does
     * @param work what is done with each
     * @param progress is told after each thing how many are done; from any thread, one call at a time
     * @param <T> a thing
     * @param <W> what a thread works with
     * @param <R> what comes of a thing
     * @return what came of them, in the same order
     */
    public static <T, W, R> List<R> each(List<T> things, int threads, Supplier<W> tools, BiFunction<W, T, R> work,
            Progress progress) {
        List<R> results = new ArrayList<>(Collections.nCopies(things.size(), null));
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Callable<Void> turn = () -> {
            W own = tools.get();
            for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                results.set(i, work.apply(own, things.get(i)));
                synchronized (progress) {
                    progress.done(done.incrementAndGet());
                }
            }
            return null;
        };
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> turns = new ArrayList<>();
            for (int i = 0; i < Math.min(threads, things.size()); i++) {
                turns.add(workers.submit(turn));
            }
            for (Future<Void> each : turns) {
                each.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was stopped", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            workers.shutdownNow();
        }
        return results;
    }
}
