package org.complaintrules.proof.coverage;

import java.util.function.Predicate;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;

/**
 * Whether a rule that concludes nothing says something by it. A rule about facts does where they are there; a rule
 * about rulings alone where there is one that it may look at, so that one of its conditions is come to.
 */
final class Evaluated {
    private final Rule rule;

    Evaluated(Rule rule) {
        this.rule = rule;
    }

    /**
     * Whether it does in a case.
     *
     * @param isThere whether there is a fact of a type
     * @param isGiven whether the facts of a type are given as a list, be it an empty one: for "exists" and "not"
     * @param isComeTo whether a condition of the rule is come to
     */
    boolean in(Predicate<FactType> isThere, Predicate<FactType> isGiven, boolean isComeTo) {
        boolean factsGiven = rule.when().stream().allMatch(pattern ->
                !(pattern.matched() instanceof Matched.OfFact fact)
                        || (pattern.quantifier() == Pattern.Quantifier.ONE ? isThere : isGiven).test(fact.type()));
        return factsGiven && (isComeTo || isAboutFacts() || !hasConditions());
    }

    private boolean isAboutFacts() {
        return rule.when().stream().anyMatch(pattern -> pattern.matched() instanceof Matched.OfFact);
    }

    private boolean hasConditions() {
        return rule.when().stream().anyMatch(pattern -> !Condition.atoms(pattern.conditions()).isEmpty());
    }
}
