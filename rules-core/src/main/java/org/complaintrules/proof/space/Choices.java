package org.complaintrules.proof.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The choices made on the way to one cell of the space. The ways are gone through one after the other, each run from the
 * start: up to the last choice that has another option left, every choice is repeated.
 */
final class Choices implements Chooser {
    private final Random random;
    private final List<int[]> options = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();
    private int next;

    /** Choices that are gone through one by one. */
    Choices() {
        this(null);
    }

    /** Choices at random, or one by one where {@code null}. */
    Choices(Random random) {
        this.random = random;
    }

    /** Chooses; whether an option is possible is asked the first time only. */
    @Override
    public int choose(int count, IntPredicate possible) {
        if (next == options.size()) {
            int[] open = IntStream.range(0, count).filter(possible).toArray();
            if (open.length == 0) {
                throw new NoSuchCase();
            }
            if (random != null) {
                return open[random.nextInt(open.length)];
            }
            options.add(open);
            chosen.add(0);
        }
        int option = options.get(next)[chosen.get(next)];
        next++;
        return option;
    }

    /** Goes on to the next way; false where all have been gone. */
    boolean advance() {
        int last = next - 1;
        while (last >= 0 && chosen.get(last) == options.get(last).length - 1) {
            last--;
        }
        options.subList(last + 1, options.size()).clear();
        chosen.subList(last + 1, chosen.size()).clear();
        if (last >= 0) {
            chosen.set(last, chosen.get(last) + 1);
        }
        next = 0;
        return last >= 0;
    }
}
