package org.complaintrules.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.complaintrules.drl.Reference;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.Fact;
import org.complaintrules.outcome.CaseClock;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Text;
import org.complaintrules.time.DeadlineStatus;

/** Turns what an evaluation gathered into rulings, in an order that depends on the policy and the facts alone. */
final class DecisionWriter {
    private static final Comparator<Draft> ORDER = new Comparator<>() {
        @Override
        public int compare(Draft left, Draft right) {
            int order = Integer.compare(left.rule, right.rule);
            order = order != 0 ? order : left.key.about().toString().compareTo(right.key.about().toString());
            order = order != 0 ? order : Integer.compare(left.key.conclusion(), right.key.conclusion());
            return order != 0 ? order : left.key.outcome().toString().compareTo(right.key.outcome().toString());
        }
    };

    private final List<Explanation> explanations;
    private final Case facts;
    private final CaseClock clock;
    private final List<Draft> drafts;

    DecisionWriter(List<Explanation> explanations, Case facts, CaseClock clock, List<Draft> drafts) {
        this.explanations = explanations;
        this.facts = facts;
        this.clock = clock;
        this.drafts = drafts;
        drafts.sort(ORDER);
        for (Draft draft : drafts) {
            draft.ruling = ruling(draft);
        }
    }

    List<Ruling> standing() {
        List<Ruling> standing = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (draft.overriddenBy == null) {
                standing.add(draft.ruling);
            }
        }
        return standing;
    }

    List<Overridden> overridden() {
        List<Overridden> overridden = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.overriddenBy != null) {
                overridden.add(new Overridden(draft.ruling, draft.overriddenBy.ruling));
            }
        }
        return overridden;
    }

    /** Standing rulings that clash, those on one subject and about the same facts together. */
    static List<Conflict> conflicts(List<Ruling> standing) {
        Map<String, List<Ruling>> bySubject = new LinkedHashMap<>();
        for (Ruling ruling : standing) {
            String subject = ruling.outcome().type().name() + ' ' + ruling.outcome().subject() + ' ' + ruling.about();
            List<Ruling> same = bySubject.get(subject);
            if (same == null) {
                same = new ArrayList<>(2);
                bySubject.put(subject, same);
            }
            same.add(ruling);
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Ruling> same : bySubject.values()) {
            List<Ruling> clashing = new ArrayList<>();
            for (Ruling ruling : same) {
                if (clashesWithAny(ruling, same)) {
                    clashing.add(ruling);
                }
            }
            if (!clashing.isEmpty()) {
                Outcome first = clashing.get(0).outcome();
                conflicts.add(new Conflict(first.type(), first.subject(), List.copyOf(clashing)));
            }
        }
        return conflicts;
    }

    private static boolean clashesWithAny(Ruling ruling, List<Ruling> others) {
        for (Ruling other : others) {
            if (ruling.outcome().clashesWith(other.outcome())) {
                return true;
            }
        }
        return false;
    }

    private Ruling ruling(Draft draft) {
        Explanation explanation = explanations.get(draft.rule);
        Text caution = explanation.caution();
        if (draft.key.outcome() instanceof Deadline deadline) {
            Text more = clock.cautionOf(deadline);
            caution = caution == null ? more : more == null ? caution : caution.then(more);
        }
        return new Ruling(draft.key.outcome(), explanation.rule().name().en(), explanation.rule().name().zh(),
                explanation.rule().clauses(), explanation.article(), draft.key.about(), because(draft, explanation),
                from(draft), isProvisional(draft), List.copyOf(assumed(draft)), caution);
    }

    /** Every field that the rule read, in the order of the case's facts. */
    private Map<String, Object> because(Draft draft, Explanation explanation) {
        Map<String, Object> because = new LinkedHashMap<>();
        for (Fact fact : facts.facts()) {
            boolean[] read = new boolean[fact.values().size()];
            mark(read, explanation.searched().get(fact.type().name()));
            for (Draft.Derivation derivation : draft.derivations) {
                for (int i = 0; i < derivation.facts().size(); i++) {
                    if (derivation.facts().get(i) == fact) {
                        mark(read, explanation.reads().get(i));
                    }
                }
            }
            for (int field = 0; field < read.length; field++) {
                if (read[field]) {
                    because.put(fact.pointer() + "/" + fact.type().fields().get(field).name(),
                            fact.values().get(field));
                }
            }
        }
        return Collections.unmodifiableMap(because);
    }

    private static void mark(boolean[] read, int[] fields) {
        for (int i = 0; fields != null && i < fields.length; i++) {
            read[fields[i]] = true;
        }
    }

    private List<String> from(Draft draft) {
        Set<Integer> rules = new TreeSet<>();
        for (Draft.Derivation derivation : draft.derivations) {
            for (Draft ruling : derivation.rulings()) {
                rules.add(ruling.rule);
            }
        }
        List<String> names = new ArrayList<>(rules.size());
        for (int rule : rules) {
            names.add(explanations.get(rule).rule().name().en());
        }
        return Collections.unmodifiableList(names);
    }

    /** Provisional where each way to the ruling is. */
    private boolean isProvisional(Draft draft) {
        if (explanations.get(draft.rule).provisional()) {
            return true;
        }
        for (Draft.Derivation derivation : draft.derivations) {
            boolean here = false;
            for (Draft ruling : derivation.rulings()) {
                here |= isProvisional(ruling);
            }
            if (!here) {
                return false;
            }
        }
        return true;
    }

    /** The times taken for "not done", unless one way to the ruling assumes nothing. */
    private Set<String> assumed(Draft draft) {
        Set<String> assumed = new TreeSet<>();
        for (Draft.Derivation derivation : draft.derivations) {
            Set<String> here = assumed(draft, derivation);
            if (here.isEmpty()) {
                return here;
            }
            assumed.addAll(here);
        }
        return assumed;
    }

    private Set<String> assumed(Draft draft, Draft.Derivation derivation) {
        Set<String> assumed = new TreeSet<>();
        for (Draft ruling : derivation.rulings()) {
            assumed.addAll(assumed(ruling));
        }
        if (draft.key.outcome() instanceof Deadline deadline && deadline.doneAt() == null
                && (deadline.status() == DeadlineStatus.PENDING || deadline.status() == DeadlineStatus.OVERDUE)) {
            Explanation explanation = explanations.get(draft.rule);
            for (Reference done : explanation.done().get(draft.key.conclusion())) {
                int position = explanation.factPosition(done.pattern());
                if (position >= 0) {
                    Fact fact = derivation.facts().get(position);
                    if (fact.values().get(fact.type().indexOf(done.field())) == null) {
                        assumed.add(fact.pointer() + "/" + done.field());
                    }
                }
            }
        }
        return assumed;
    }
}
