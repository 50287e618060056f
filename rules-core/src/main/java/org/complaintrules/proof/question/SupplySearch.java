package org.complaintrules.proof.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Witness;

/** Finds the smallest sets of unknown fields and facts that change what one rule says. */
final class SupplySearch {
    /** So many fields are tried together, at most, where all of them are too many. */
    static final int TOGETHER = 3;

    private final Inquiry inquiry;
    private final int rule;
    private final Scope scope;
    private final List<Concluded> now;
    private final List<Supply> found = new ArrayList<>();
    private final OpenParts fields;
    private final Set<String> types;
    private Exploration extent = new Exploration(0, true, false);
    private int upTo;
    private boolean lost;

    /**
     * A search for one rule.
     *
     * @param inquiry the case
     * @param rule the rule's position
     * @param fields the unknown fields of given facts that count
     * @param types the names of the types of which no facts are given and that count
     */
    SupplySearch(Inquiry inquiry, int rule, Set<Variable> fields, Set<String> types) {
        this.inquiry = inquiry;
        this.rule = rule;
        this.scope = inquiry.questioned.scopes().get(rule);
        this.now = Inquiry.standing(inquiry.evaluator(inquiry.present), rule);
        this.fields = new OpenParts(inquiry.present, fields, Set.of());
        this.types = types;
    }

    Rule rule() {
        return inquiry.policy.rules().get(rule);
    }

    /** How much there is to look at. */
    int breadth() {
        return fields.fields().size() + types.size();
    }

    /** The sets found, none of which contains another. */
    List<Supply> found() {
        return found;
    }

    /** How far the search has come. */
    Exploration extent() {
        return extent;
    }

    /** Up to how many unknown fields of given facts together the search is complete, where it is not as a whole. */
    int upTo() {
        return upTo;
    }

    /** Looks at unknown fields of given facts one by one. */
    void searchFields() {
        if (!fields.fields().isEmpty()) {
            upTo = search(fields, 1) ? 1 : 0;
            extent = new Exploration(extent.cells(), upTo == 1, extent.sampled());
        }
    }

    /** Looks at facts that are not given, type by type. */
    void searchFacts() {
        boolean all = extent.complete();
        for (String type : types) {
            all &= search(new OpenParts(inquiry.present, Set.of(), Set.of(type)), Integer.MAX_VALUE);
        }
        extent = new Exploration(extent.cells(), all, extent.sampled());
    }

    /** Looks at everything unknown together; where that is too much, at few fields of given facts together. */
    void searchTogether() {
        int unknown = fields.fields().size();
        boolean all = extent.complete();
        if (upTo == 1 && unknown > 1 && !search(fields, unknown)) {
            all = false;
            while (upTo < TOGETHER && search(fields, upTo + 1)) {
                upTo++;
            }
        }
        if (!types.isEmpty() && types.size() + unknown > 1) {
            all &= search(new OpenParts(inquiry.present, fields.fields(), types), Integer.MAX_VALUE);
        }
        extent = new Exploration(extent.cells(), all, extent.sampled());
    }

    private boolean search(OpenParts open, int most) {
        lost = false;
        Exploration here = inquiry.explore(scope, open, trial -> {
            WatchedTrial watched = new WatchedTrial(trial, open, supplied -> isWanted(supplied, most));
            ReferenceEvaluator evaluator = inquiry.evaluator(watched);
            trial.require(!now.isEmpty() || evaluator.mayConclude(rule));
            if (!Inquiry.saysTheSame(now, Inquiry.standing(evaluator, rule), watched)) {
                Optional<Witness> witness = trial.cell().witness();
                lost |= witness.isEmpty();
                witness.ifPresent(each -> add(open, watched.supplied(), inquiry.present.with(each)));
            }
            return true;
        });
        extent = extent.and(here);
        return here.complete() && !lost;
    }

    private boolean isWanted(Set<Variable> supplied, int most) {
        if (supplied.size() > most) {
            return false;
        }
        return found.stream().noneMatch(each -> supplied.containsAll(each.parts()));
    }

    /** Notes what was found, less what it does not need, in place of what needs more. */
    private void add(OpenParts open, Set<Variable> supplied, CaseDraft example) {
        Set<Variable> parts = new LinkedHashSet<>(supplied);
        CaseDraft kept = example;
        for (Variable part : supplied) {
            CaseDraft less = open.without(part, kept);
            if (parts.contains(part) && less != null && changes(less)) {
                kept = less;
                parts.removeIf(each -> each.equals(part) || OpenParts.isFact(part) && each.type().equals(part.type())
                        && each.fact() == part.fact());
            }
        }
        open.addRequired(parts, kept);
        if (found.stream().noneMatch(each -> parts.containsAll(each.parts()))) {
            found.removeIf(each -> each.parts().containsAll(parts));
            found.add(new Supply(rule, parts, kept));
        }
    }

    private boolean changes(CaseDraft draft) {
        return !Inquiry.saysTheSame(now, Inquiry.standing(inquiry.evaluator(draft), rule), null);
    }
}
