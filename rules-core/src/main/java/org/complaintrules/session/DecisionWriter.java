package org.complaintrules.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.Fact;
import org.complaintrules.outcome.CaseClock;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Text;
import org.complaintrules.time.DeadlineStatus;

/** Turns what an evaluation gathered into the decision that is handed out, in an order that depends on nothing else. */
final class DecisionWriter {
    private final PolicyModel policy;
    private final Map<String, Clause> clauses;
    private final Case facts;
    private final CaseClock clock;
    private final Map<Draft, Boolean> provisional = new IdentityHashMap<>();
    private final Map<Draft, Set<String>> assumed = new IdentityHashMap<>();
    private final Map<Draft, Ruling> rulings = new IdentityHashMap<>();

    DecisionWriter(PolicyModel policy, Map<String, Clause> clauses, Case facts, CaseClock clock) {
        this.policy = policy;
        this.clauses = clauses;
        this.facts = facts;
        this.clock = clock;
    }

    Decision write(String ruleset, List<Draft> drafts) {
        List<Draft> ordered = drafts.stream().sorted(Comparator.<Draft>comparingInt(draft -> draft.rule)
                .thenComparing(draft -> draft.key.about().toString())
                .thenComparingInt(draft -> draft.key.conclusion())
                .thenComparing(draft -> draft.key.outcome().toString())).toList();
        ordered.forEach(draft -> rulings.put(draft, ruling(draft)));
        List<Draft> standing = ordered.stream().filter(draft -> draft.overriddenBy == null).toList();
        List<Overridden> overridden = ordered.stream().filter(draft -> draft.overriddenBy != null)
                .map(draft -> new Overridden(rulings.get(draft), rulings.get(draft.overriddenBy))).toList();
        return new Decision(facts.policy(), ruleset, facts.asOf(), policy.info().zone(),
                standing.stream().map(rulings::get).toList(), conflicts(standing), overridden);
    }

    private List<Conflict> conflicts(List<Draft> standing) {
        Map<List<Object>, List<Draft>> bySubject = new LinkedHashMap<>();
        for (Draft draft : standing) {
            bySubject.computeIfAbsent(List.of(draft.key.outcome().type(), draft.key.outcome().subject(),
                    draft.key.about()), key -> new ArrayList<>()).add(draft);
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Draft> same : bySubject.values()) {
            List<Draft> clashing = same.stream().filter(draft -> same.stream()
                    .anyMatch(other -> draft.key.outcome().clashesWith(other.key.outcome()))).toList();
            if (!clashing.isEmpty()) {
                conflicts.add(new Conflict(clashing.get(0).key.outcome().type(),
                        clashing.get(0).key.outcome().subject(), clashing.stream().map(rulings::get).toList()));
            }
        }
        return conflicts;
    }

    private Ruling ruling(Draft draft) {
        Rule rule = policy.rules().get(draft.rule);
        Text caution = null;
        for (String id : rule.clauses()) {
            caution = join(caution, clauses.get(id).caution());
        }
        if (draft.key.outcome() instanceof Deadline deadline) {
            caution = join(caution, clock.cautionOf(deadline));
        }
        String article = rule.clauses().stream().map(id -> clauses.get(id).article()).distinct()
                .collect(Collectors.joining(";"));
        return new Ruling(draft.key.outcome(), rule.name().en(), rule.name().zh(), rule.clauses(), article,
                draft.key.about(), because(draft, rule), from(draft), isProvisional(draft),
                List.copyOf(assumptions(draft)), caution);
    }

    private static Text join(Text first, Text second) {
        return first == null ? second : second == null ? first : first.then(second);
    }

    /** Every field that the rule read, in the order of the policy's fact types and of the facts' own order. */
    private Map<String, Object> because(Draft draft, Rule rule) {
        Map<String, Object> because = new LinkedHashMap<>();
        Map<String, Set<String>> read = new LinkedHashMap<>();
        for (int i = 0; i < rule.when().size(); i++) {
            if (rule.when().get(i).matched() instanceof Matched.OfFact fact) {
                read.computeIfAbsent(fact.type().name(), type -> new LinkedHashSet<>())
                        .addAll(rule.when().get(i).reads(i));
            }
        }
        Set<Fact> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        draft.derivations.forEach(derivation -> matched.addAll(derivation.facts()));
        Set<FactType> searched = rule.when().stream()
                .filter(pattern -> pattern.quantifier() != Pattern.Quantifier.ONE)
                .map(pattern -> ((Matched.OfFact) pattern.matched()).type()).collect(Collectors.toSet());
        for (Fact fact : facts.facts()) {
            if (matched.contains(fact) || searched.contains(fact.type())) {
                for (String field : read.getOrDefault(fact.type().name(), Set.of())) {
                    because.put(fact.pointer() + "/" + field, fact.values().get(fact.type().indexOf(field)));
                }
            }
        }
        return Collections.unmodifiableMap(because);
    }

    private List<String> from(Draft draft) {
        Set<Integer> rules = new TreeSet<>();
        draft.derivations.forEach(derivation -> derivation.rulings().forEach(ruling -> rules.add(ruling.rule)));
        return rules.stream().map(rule -> policy.rules().get(rule).name().en()).toList();
    }

    /** Provisional where each way to the ruling is. */
    private boolean isProvisional(Draft draft) {
        Boolean known = provisional.get(draft);
        if (known == null) {
            known = policy.rules().get(draft.rule).provisional() || draft.derivations.stream()
                    .allMatch(derivation -> derivation.rulings().stream().anyMatch(this::isProvisional));
            provisional.put(draft, known);
        }
        return known;
    }

    /** What was assumed, unless one way to the ruling assumes nothing. */
    private Set<String> assumptions(Draft draft) {
        Set<String> known = assumed.get(draft);
        if (known == null) {
            known = new TreeSet<>();
            for (Draft.Derivation derivation : draft.derivations) {
                Set<String> here = assumptions(draft, derivation);
                if (here.isEmpty()) {
                    known.clear();
                    break;
                }
                known.addAll(here);
            }
            assumed.put(draft, known);
        }
        return known;
    }

    private Set<String> assumptions(Draft draft, Draft.Derivation derivation) {
        Set<String> assumptions = new TreeSet<>();
        derivation.rulings().forEach(ruling -> assumptions.addAll(assumptions(ruling)));
        if (draft.key.outcome() instanceof Deadline deadline && deadline.doneAt() == null
                && (deadline.status() == DeadlineStatus.PENDING || deadline.status() == DeadlineStatus.OVERDUE)) {
            Rule rule = policy.rules().get(draft.rule);
            Argument doneAt = ((Conclusion.Timed) rule.then().get(draft.key.conclusion())).doneAt();
            doneAt.references().forEach(reference -> {
                if (rule.when().get(reference.pattern()).matched() instanceof Matched.OfFact fact) {
                    derivation.facts().stream().filter(each -> each.type().equals(fact.type()))
                            .filter(each -> each.values().get(each.type().indexOf(reference.field())) == null)
                            .forEach(each -> assumptions.add(each.pointer() + "/" + reference.field()));
                }
            });
        }
        return assumptions;
    }
}
