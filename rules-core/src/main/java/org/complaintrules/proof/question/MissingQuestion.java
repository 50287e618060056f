package org.complaintrules.proof.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.facts.Case;
import org.complaintrules.time.WorkCalendar;

/** Asks which unknown facts could still change the decision of a case. Safe for any number of threads. */
public final class MissingQuestion {
    /** So many ways are gone in one search, at most. */
    private static final long LIMIT = 2_000;
    /** So many are gone in all, so that an answer does not keep anybody waiting. */
    private static final long MOST = 8_000;

    private final QuestionedPolicy policy;
    private final long limit;

    /**
     * The question, put to a policy.
     *
     * @param policy the checked policy
     * @param calendar the days that are worked
     */
    public MissingQuestion(PolicyModel policy, WorkCalendar calendar) {
        this(policy, calendar, LIMIT);
    }

    MissingQuestion(PolicyModel policy, WorkCalendar calendar, long limit) {
        this.policy = QuestionedPolicy.of(policy, calendar);
        this.limit = limit;
    }

    /**
     * Asks.
     *
     * @param given what is known, as checked against this policy
     * @return what could still change
     */
    public MissingFacts ask(Case given) {
        Inquiry inquiry = new Inquiry(policy, given, limit, MOST);
        List<SupplySearch> searches = new ArrayList<>();
        for (int rule = 0; rule < policy.model().rules().size(); rule++) {
            Reads reads = policy.reads().get(rule);
            searches.add(new SupplySearch(inquiry, rule, unknownFields(inquiry.present, reads),
                    typesNotGiven(inquiry.present, reads)));
        }
        // What can be looked at in full comes first; what changes something alone before what does so with more, and of
        // that the facts that are given before those that are not.
        List<SupplySearch> narrowFirst = searches.stream().sorted(Comparator.comparing(SupplySearch::breadth)).toList();
        narrowFirst.forEach(SupplySearch::searchFields);
        narrowFirst.forEach(SupplySearch::searchFacts);
        narrowFirst.forEach(SupplySearch::searchTogether);
        List<Supply> found = new ArrayList<>();
        List<Extent.Uncovered> uncovered = new ArrayList<>();
        boolean sampled = false;
        for (SupplySearch search : searches) {
            found.addAll(search.found());
            sampled |= search.extent().sampled();
            if (!search.extent().complete()) {
                uncovered.add(new Extent.Uncovered(search.rule(), search.upTo()));
            }
        }
        List<PossibleChange> changes = new PossibleChanges(inquiry).of(found);
        return new MissingFacts(inquiry.now, changes, inquiry.present.asOf(), new Extent(sampled, uncovered));
    }

    private Set<Variable> unknownFields(CaseDraft present, Reads reads) {
        Set<Variable> unknown = new LinkedHashSet<>();
        for (FactType type : policy.model().schema().types()) {
            for (int i = 0; i < present.count(type.name()); i++) {
                for (Field field : type.fields()) {
                    Variable variable = new Variable(type.name(), i, field.name());
                    if (reads.reads(type.name(), field.name()) && present.value(variable) == null) {
                        unknown.add(variable);
                    }
                }
            }
        }
        return unknown;
    }

    private Set<String> typesNotGiven(CaseDraft present, Reads reads) {
        Set<String> types = new LinkedHashSet<>();
        for (FactType type : policy.model().schema().types()) {
            if (!present.isGiven(type) && reads.reads(type.name())) {
                types.add(type.name());
            }
        }
        return types;
    }
}
