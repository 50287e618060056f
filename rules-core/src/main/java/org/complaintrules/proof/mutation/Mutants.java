package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.DrlWriter;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.RulesParser;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;

/** Makes the mutants of a policy. Each is a policy that the language allows; no two are the same. */
public final class Mutants {
    private static final Comparator<Mutant> ORDER = Comparator
            .comparing((Mutant mutant) -> Place.at(mutant.place().file(), mutant.place().line(), 0))
            .thenComparing(Mutant::change);

    private final PolicyModel policy;
    private final Set<Rule> changeable;
    private final Set<Change> kinds;
    private final BiFunction<List<Rule>, List<Problem>, Layers> layers;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(PolicyModel policy, Collection<Rule> changeable, Set<Change> kinds) {
        this.policy = policy;
        this.changeable = Set.copyOf(changeable);
        this.kinds = kinds;
        this.layers = Layers.like(policy.rules());
    }

    /**
     * All mutants of a policy: each threshold, comparison, value, amount, span and code changed, and each condition,
     * pattern, conclusion, override and rule left out, one at a time.
     *
     * @param policy the policy
     * @return the mutants, by file, line and kind of change
     */
    public static List<Mutant> of(PolicyModel policy) {
        return of(policy, policy.rules());
    }

    /**
     * The mutants of some rules of a policy.
     *
     * @param policy the policy
     * @param changeable the rules that may be changed
     * @return the mutants, by file, line and kind of change
     */
    public static List<Mutant> of(PolicyModel policy, Collection<Rule> changeable) {
        return new Mutants(policy, changeable, EnumSet.allOf(Change.class)).all();
    }

    /**
     * The mutants of one kind.
     *
     * @param policy the policy
     * @param change the kind of change
     * @return the mutants, by file and line
     */
    public static List<Mutant> of(PolicyModel policy, Change change) {
        return new Mutants(policy, policy.rules(), EnumSet.of(change)).all();
    }

    private List<Mutant> all() {
        Codes codes = new Codes(policy);
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            if (!changeable.contains(rule)) {
                continue;
            }
            Set<String> seen = new HashSet<>(Set.of(new DrlWriter(rule).rule()));
            for (RuleChange change : RuleChanges.of(rule, codes)) {
                if (kinds.contains(change.change()) && seen.add(new DrlWriter(change.rule()).rule())
                        && isAllowed(change.rule())) {
                    add(i, change, Copy.with(policy.rules(), i, change.rule()), change.keepsOrder(rule));
                }
            }
            if (kinds.contains(Change.DROPPED_RULE)) {
                add(i, new RuleChange(Change.DROPPED_RULE, rule.place(), new DrlWriter(rule).heading(), "", rule),
                        Copy.without(policy.rules(), i), false);
            }
        }
        mutants.sort(ORDER);
        return List.copyOf(mutants);
    }

    /** Asks the reader of rules itself, so that nothing is let through that it would refuse. */
    private boolean isAllowed(Rule rule) {
        List<Problem> problems = new ArrayList<>();
        RulesParser.parse("", DrlWriter.file(policy.schema(), List.of(rule)), policy.schema(), problems);
        return problems.isEmpty();
    }

    private void add(int index, RuleChange change, List<Rule> rules, boolean sameOrder) {
        List<Problem> problems = new ArrayList<>();
        Layers order = sameOrder ? policy.layers() : layers.apply(rules, problems);
        if (problems.isEmpty()) {
            mutants.add(new Mutant(index, change.change(), change.before(), change.after(), change.place(),
                    new PolicyModel(policy.info(), policy.clauses(), policy.schema(), rules, order)));
        }
    }
}
