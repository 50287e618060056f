package org.complaintrules.proof.difference;

import java.util.List;
import java.util.Optional;
import org.complaintrules.drl.Rule;
import org.complaintrules.proof.space.RulePair;

/**
 * A rule as two versions of a policy have it.
 *
 * @param pair its positions in both versions
 * @param before the rule in the old version, or nothing where it is new
 * @param after the rule in the new version, or nothing where it was dropped
 * @param kind how the two differ
 */
public record RuleMatch(RulePair pair, Optional<Rule> before, Optional<Rule> after, Kind kind) {
    /** How a rule differs between two versions. */
    public enum Kind {
        /** Only the new version has it. */
        ADDED,
        /** Only the old version has it. */
        DROPPED,
        /** It says something else. */
        CHANGED,
        /** It says the same under another name. */
        RENAMED,
        /** It is the same, but what it counts by is not: the zone, the working hours, or how its facts are declared. */
        AFFECTED,
        /** It is the same. */
        SAME
    }

    /** Whether it may conclude something else. */
    boolean mayDiffer() {
        return kind != Kind.SAME && kind != Kind.RENAMED;
    }

    /** Whether the only thing that can differ is what it concludes, and not what gives way to it. */
    boolean hasSamePrecedence() {
        return before.isPresent() && after.isPresent() && clausesOf(before.get()).equals(clausesOf(after.get()));
    }

    private static List<List<String>> clausesOf(Rule rule) {
        return List.of(rule.clauses(), rule.overrides(), rule.replaces());
    }

    /**
     * The rule in the newer version that has it.
     *
     * @return the rule
     */
    public Rule latest() {
        return after.or(() -> before).orElseThrow();
    }
}
