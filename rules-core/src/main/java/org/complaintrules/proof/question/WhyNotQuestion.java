package org.complaintrules.proof.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.facts.Case;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Values;
import org.complaintrules.time.WorkCalendar;

/** Asks why a rule did not conclude, and after which change it would have. Safe for any number of threads. */
public final class WhyNotQuestion {
    /** So many ways are gone in one search, at most. */
    private static final long LIMIT = 20_000;
    /** So many are gone for one rule. */
    private static final long MOST = 100_000;
    /** So many times are looked at, at most, to tell when a rule would conclude if time went by. */
    private static final int TIMES = 100;

    private final QuestionedPolicy policy;
    private final RuleNames names;

    /**
     * The question, put to a policy.
     *
     * @param policy the checked policy
     * @param calendar the days that are worked
     */
    public WhyNotQuestion(PolicyModel policy, WorkCalendar calendar) {
        this.policy = QuestionedPolicy.of(policy, calendar);
        this.names = new RuleNames(policy);
    }

    /**
     * Asks.
     *
     * @param given what is known, as checked against this policy
     * @param name the id of a clause, for all rules that implement it; or the name of a rule in either language, or so
     *     much of its beginning that no other rule's name begins so, in capital or small letters
     * @return an answer for each rule, in the order of the policy's rules
     * @throws UnknownRule where the name fits no rule and no clause, or several rules
     */
    public List<WhyNot> ask(Case given, String name) {
        return names.named(name).stream().map(rule -> ask(given, rule)).toList();
    }

    private WhyNot ask(Case given, int position) {
        Inquiry inquiry = new Inquiry(policy, given, LIMIT, MOST);
        Rule rule = policy.model().rules().get(position);
        Standing standing = PatternReading.standing(inquiry.evaluator(inquiry.present), position);
        PatternReading reading = new PatternReading(inquiry, position);
        List<PatternAnswer> patterns = reading.answers();
        List<FactChange> changes = List.of();
        List<Extent.Uncovered> uncovered = new ArrayList<>();
        boolean sampled = false;
        if (standing != Standing.STANDS) {
            ChangeSearch search = new ChangeSearch(inquiry, position);
            changes = search.changed().stream().map(draft -> change(inquiry, draft)).toList();
            sampled = search.extent().sampled();
            if (!search.extent().complete()) {
                uncovered.add(new Extent.Uncovered(rule, search.upTo()));
            }
        }
        return new WhyNot(rule, standing,
                inquiry.now.rulings().stream().filter(each -> each.rule().equals(rule.name().en())).toList(),
                inquiry.now.overridden().stream().filter(each -> each.ruling().rule().equals(rule.name().en()))
                        .toList(),
                patterns, standing == Standing.SILENT ? reading.needed() : List.of(), changes,
                standing == Standing.STANDS || given.asOf() == null ? null : comesAt(inquiry, position),
                inquiry.present.asOf(), new Extent(sampled, uncovered));
    }

    private static FactChange change(Inquiry inquiry, CaseDraft draft) {
        List<FieldChange> fields = new ArrayList<>();
        List<FactType> supplied = new ArrayList<>();
        for (FactType type : inquiry.policy.schema().types()) {
            if (draft.count(type.name()) > inquiry.present.count(type.name())
                    || draft.isGiven(type) && !inquiry.present.isGiven(type)) {
                supplied.add(type);
            }
            for (int i = 0; i < draft.count(type.name()); i++) {
                for (Field field : type.fields()) {
                    Variable part = new Variable(type.name(), i, field.name());
                    Object from = inquiry.present.value(part);
                    Object to = draft.value(part);
                    if (!Values.same(from, to)) {
                        String pointer = draft.factOf(part).pointer() + "/" + field.name();
                        fields.add(new FieldChange(pointer, type, field, from, to));
                    }
                }
            }
        }
        return new FactChange(fields, supplied, draft.asCase());
    }

    /** The first time at which a rule concludes and stands if nothing else becomes known. */
    private Instant comesAt(Inquiry inquiry, int rule) {
        CaseDraft draft = inquiry.present;
        for (int i = 0; i < TIMES; i++) {
            Instant next = next(inquiry, rule, draft);
            if (next == null) {
                return null;
            }
            draft = draft.at(next);
            if (!Inquiry.standing(inquiry.evaluator(draft), rule).isEmpty()) {
                return next;
            }
        }
        return null;
    }

    /** The next time at which a limit runs out, or something that is known happens. */
    private Instant next(Inquiry inquiry, int rule, CaseDraft draft) {
        TreeSet<Instant> times = new TreeSet<>();
        draft.times().values().forEach(times::addAll);
        ReferenceEvaluator evaluator = inquiry.evaluator(draft);
        policy.scopes().get(rule).rules().stream().forEach(each -> {
            for (Concluded concluded : evaluator.conclusions(each)) {
                Object due = concluded.type() != OutcomeType.DEADLINE ? null
                        : concluded.values().get(OutcomeType.DEADLINE.field("due").orElseThrow().position());
                if (due != null) {
                    times.add(((Instant) due).plusSeconds(1));
                }
            }
        });
        return times.higher(draft.asOf());
    }
}
