package org.complaintrules.bundled;

import java.util.List;

/**
 * On how many cases a law is shown of a policy: on some in every build, and on so many that every rule concludes often
 * where the system property {@code complaint-rules.prove} names the policy; it holds ids with commas between, or
 * {@code all}.
 */
record Extent(boolean proved) {
    private static final List<String> PROVED = List.of(System.getProperty("complaint-rules.prove", "").split(","));

    static Extent of(String policy) {
        return new Extent(PROVED.contains(policy) || PROVED.contains("all"));
    }

    /** How many cells are looked at for one rule, when cases are made that it suggests. */
    long cells() {
        return proved ? 3_000 : 100;
    }

    /** How many cases are drawn from those. */
    int cases() {
        return proved ? 100_000 : 1_000;
    }

    /** In how many cases each rule is to conclude. */
    int conclusions() {
        return proved ? 100 : 1;
    }
}
