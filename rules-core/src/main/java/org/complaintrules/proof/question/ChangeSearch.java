package org.complaintrules.proof.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Trial;

/**
 * Finds the smallest changes of a case after which a rule concludes and stands: first any change at all, which proves
 * that there is one or that there is none; then changes of one field, of two and of three.
 */
final class ChangeSearch {
    /** So many fields are changed together, at most, when the smallest change is looked for. */
    static final int MOST = 3;

    private final Inquiry inquiry;
    private final int rule;
    private final Scope scope;
    private final List<Variable> parts;
    private final NearestChange nearest;
    private final ChangeSize size;
    private Exploration extent;
    private int upTo;

    /**
     * A search for one rule.
     *
     * @param inquiry the case
     * @param rule the rule's position
     */
    ChangeSearch(Inquiry inquiry, int rule) {
        this.inquiry = inquiry;
        this.rule = rule;
        this.scope = inquiry.questioned.scopes().get(rule);
        this.parts = ChangeableParts.of(inquiry, inquiry.questioned.reads().get(rule));
        this.nearest = new NearestChange(inquiry, this::stands);
        this.size = new ChangeSize(inquiry.present, nearest);
    }

    /** How far the search has come. */
    Exploration extent() {
        return extent;
    }

    /** Up to how many changes every case was looked at. */
    int upTo() {
        return upTo;
    }

    /** The smallest changes, the least first; none where there are none, or none was found. */
    List<CaseDraft> changed() {
        Optional<CaseDraft> any = any();
        if (any.isEmpty() && extent.complete()) {
            extent = new Exploration(extent.cells(), true, extent.sampled() || ChangeableParts.addToAList(parts));
            return List.of();
        }
        int most = any.map(change -> nearest.differences(change).size()).orElse(parts.size());
        extent = new Exploration(extent.cells(), true,
                extent.sampled() || most > 1 && ChangeableParts.addToAList(parts));
        for (int count = 1; count <= Math.min(most, MOST); count++) {
            List<CaseDraft> smallest = ofSize(count);
            if (!smallest.isEmpty()) {
                return smallest;
            }
            if (!extent.complete()) {
                break;
            }
            upTo = count;
        }
        extent = new Exploration(extent.cells(), any.isPresent() && extent.complete() && upTo >= most - 1,
                extent.sampled());
        return any.stream().toList();
    }

    private Optional<CaseDraft> any() {
        List<CaseDraft> any = new ArrayList<>();
        extent = search(Set.copyOf(parts), inquiry::find, draft -> {
            any.add(draft);
            return false;
        });
        return any.stream().findFirst().map(nearest::of);
    }

    private boolean stands(CaseDraft draft) {
        return !Inquiry.standing(inquiry.evaluator(draft), rule).isEmpty();
    }

    private List<CaseDraft> ofSize(int count) {
        List<CaseDraft> found = new ArrayList<>();
        subsets(count, 0, new LinkedHashSet<>(), subset -> {
            if (inquiry.isSpent()) {
                extent = new Exploration(extent.cells(), false, extent.sampled());
                return;
            }
            List<CaseDraft> here = new ArrayList<>();
            Exploration one = search(subset, inquiry::explore, draft -> here.add(nearest.of(draft)));
            extent = extent.and(one);
            here.stream().min(size.leastFirst()).ifPresent(found::add);
        });
        found.sort(size.leastFirst());
        return found;
    }

    private void subsets(int count, int from, Set<Variable> chosen, Consumer<Set<Variable>> each) {
        if (chosen.size() == count) {
            each.accept(Set.copyOf(chosen));
            return;
        }
        for (int i = from; i < parts.size(); i++) {
            chosen.add(parts.get(i));
            subsets(count, i + 1, chosen, each);
            chosen.remove(parts.get(i));
        }
    }

    /** A way to go through the cases of a rule in which something is open. */
    private interface Walk {
        Exploration go(Scope scope, OpenParts open, Predicate<Trial> visitor);
    }

    private Exploration search(Set<Variable> open, Walk walk, Predicate<CaseDraft> found) {
        Set<Variable> fields = new LinkedHashSet<>();
        Set<String> types = new LinkedHashSet<>();
        open.stream().filter(OpenParts::isFact).forEach(part -> types.add(part.type()));
        open.stream().filter(part -> !OpenParts.isFact(part)).forEach(fields::add);
        OpenParts parts = new OpenParts(inquiry.present, fields, types);
        boolean[] lost = {false};
        Exploration here = walk.go(scope, parts, trial -> {
            ReferenceEvaluator evaluator = inquiry.evaluator(new WatchedTrial(trial, parts, supplied -> true));
            trial.require(evaluator.mayConclude(rule));
            trial.require(!Inquiry.standing(evaluator, rule).isEmpty());
            Optional<CaseDraft> draft = trial.cell().witness().map(inquiry.present::with);
            lost[0] |= draft.isEmpty();
            return draft.map(found::test).orElse(true);
        });
        return new Exploration(here.cells(), here.complete() && !lost[0], here.sampled());
    }
}
