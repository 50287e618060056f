package org.complaintrules.proof.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.complaintrules.UnknownPolicy;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseRefusal;
import org.complaintrules.json.Json;
import org.complaintrules.outcome.Decision;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.time.WorkCalendar;

/** Decides past cases by two versions of policies, one case after the other, and adds up what differs. */
public final class PastCases {
    private static final Levels NO_LEVELS = new Levels(List.of());

    private final Map<String, Version> before = new LinkedHashMap<>();
    private final Map<String, Version> after = new LinkedHashMap<>();
    private final Map<String, Levels> levels = new LinkedHashMap<>();
    private final Allowance allowance;
    private final boolean skipsOthers;
    private final int show;
    private final CaseTally tally = new CaseTally();
    private final List<CaseChange> shown = new ArrayList<>();

    /**
     * No cases yet.
     *
     * @param before the old versions
     * @param after the new versions
     * @param calendar the days that are worked
     * @param allowance what may change
     * @param skipsOthers whether cases of policies that neither has are left out, and not refused
     * @param show how many of the cases that change are kept to be shown, at most
     */
    public PastCases(List<PolicyModel> before, List<PolicyModel> after, WorkCalendar calendar, Allowance allowance,
            boolean skipsOthers, int show) {
        before.forEach(policy -> this.before.put(policy.info().id(), new Version(policy, calendar)));
        after.forEach(policy -> this.after.put(policy.info().id(), new Version(policy, calendar)));
        for (PolicyModel old : before) {
            after.stream().filter(fresh -> fresh.info().id().equals(old.info().id()))
                    .forEach(fresh -> levels.put(old.info().id(), Levels.of(old, fresh)));
        }
        this.allowance = allowance;
        this.skipsOthers = skipsOthers;
        this.show = show;
    }

    /**
     * Decides a case by both versions.
     *
     * @param wholeCase the case, {@code policy} and all
     * @param place where it stands
     * @throws CaseRefusal where both versions refuse it, or it names no policy
     * @throws UnknownPolicy where neither has its policy, unless such cases are left out
     */
    public void add(Json wholeCase, Place place) {
        String policy = CaseReader.policyOf(wholeCase);
        Version old = before.get(policy);
        Version fresh = after.get(policy);
        if (old == null && fresh == null) {
            if (skipsOthers) {
                tally.skip();
                return;
            }
            TreeSet<String> known = new TreeSet<>(before.keySet());
            known.addAll(after.keySet());
            throw new UnknownPolicy(policy, known, wholeCase.place());
        }
        List<Problem> refused = new ArrayList<>();
        Optional<Decision> one = decide(old, wholeCase, refused);
        Optional<Decision> other = decide(fresh, wholeCase, refused);
        if (one.isEmpty() && other.isEmpty()) {
            // What is wrong with it is told once, by the newer version.
            (fresh == null ? old : fresh).decide(wholeCase);
        }
        List<Change> changes = one.isPresent() && other.isPresent()
                ? Change.between(said(one.get()), said(other.get())) : List.of();
        boolean differs = one.isPresent() != other.isPresent() || !changes.isEmpty();
        boolean allowed = allowance.allows(policy)
                || refused.isEmpty() && changes.stream().allMatch(each -> allowance.allows(policy, each));
        if (differs && shown.size() < show) {
            shown.add(new CaseChange(place, policy, one, other, changes, refused));
        }
        tally.add(policy, one, other, changes, differs && !allowed, levels.getOrDefault(policy, NO_LEVELS));
    }

    private static Optional<Decision> decide(Version version, Json wholeCase, List<Problem> refused) {
        if (version == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(version.decide(wholeCase));
        } catch (CaseRefusal refusal) {
            refused.addAll(refusal.problems());
            return Optional.empty();
        }
    }

    private static List<Said> said(Decision decision) {
        return decision.rulings().stream().map(Said::of).toList();
    }

    /** Notes a case that could not be read. */
    public void addUnreadable() {
        tally.addUnreadable();
    }

    /**
     * What differs so far.
     *
     * @return the sums
     */
    public CasesDifference difference() {
        return tally.difference(shown);
    }
}
