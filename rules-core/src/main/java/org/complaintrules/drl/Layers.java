package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.complaintrules.text.Problem;

/**
 * In which order rules may conclude and be overridden, so that the order in which they are written decides nothing. A
 * rule runs after every rule that can conclude what it asks for, and after every rule that can override one of those.
 * Rules are named by their position in the list they were given in.
 *
 * @param rules for each rule where it stands
 * @param overrideOrder all rules, each after those that can override it
 */
public record Layers(List<Position> rules, List<Integer> overrideOrder) {
    /**
     * Where a rule stands among the others.
     *
     * @param layer the layer in which it concludes, from 0
     * @param release the layer after which it is settled whether its rulings stand: its own, or that of a rule that can
     *     override it; only then may other rules match what it concluded
     * @param askedFor whether some rule can match what it concludes
     * @param overriddenBy the rules to which it gives way on the same subject
     * @param replacedBy the rules to which it gives way whatever the subject
     */
    public record Position(int layer, int release, boolean askedFor, List<Integer> overriddenBy,
            List<Integer> replacedBy) {
        /**
         * Copies the lists.
         *
         * @param layer the layer in which it concludes
         * @param release the layer after which it is settled whether its rulings stand
         * @param askedFor whether some rule can match what it concludes
         * @param overriddenBy the rules to which it gives way on the same subject
         * @param replacedBy the rules to which it gives way whatever the subject
         */
        public Position {
            overriddenBy = List.copyOf(overriddenBy);
            replacedBy = List.copyOf(replacedBy);
        }
    }

    /**
     * Copies the lists.
     *
     * @param rules for each rule where it stands
     * @param overrideOrder all rules, each after those that can override it
     */
    public Layers {
        rules = List.copyOf(rules);
        overrideOrder = List.copyOf(overrideOrder);
    }

    /**
     * Works out the order of rules.
     *
     * @param rules the rules of a policy
     * @param problems where rules that could conclude or override each other in a circle are reported
     * @return the order; not to be used where a problem was reported
     */
    public static Layers of(List<Rule> rules, List<Problem> problems) {
        return new LayerPlan(rules, problems).layers();
    }

    /**
     * Works out the order of lists of rules that have most rules in common, faster than one by one.
     *
     * @param rules the rules of a policy
     * @return given other rules, most of them the same objects, their order, as {@link #of} works it out
     */
    public static BiFunction<List<Rule>, List<Problem>, Layers> like(List<Rule> rules) {
        LayerPlan plan = new LayerPlan(rules, new ArrayList<>());
        return (others, problems) -> new LayerPlan(others, problems, plan).layers();
    }

    /**
     * The last layer.
     *
     * @return its number, from 0
     */
    public int last() {
        int last = 0;
        for (Position each : rules) {
            last = Math.max(last, each.release());
        }
        return last;
    }
}
