package org.complaintrules.proof.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.Derivation;
import org.complaintrules.drl.reference.ReferenceClock;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.Fact;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Text;
import org.complaintrules.time.DeadlineStatus;

/** Turns what the reference evaluator concluded into rulings, with all that they rest on. */
final class RulingMaker {
    private final RuleNotes notes;
    private final Case facts;
    private final ReferenceClock clock;
    private final ReferenceEvaluator evaluator;
    private final Map<Concluded, Ruling> rulings = new IdentityHashMap<>();
    private final List<Concluded> ordered;

    RulingMaker(RuleNotes notes, Case facts, ReferenceClock clock, ReferenceEvaluator evaluator) {
        this.notes = notes;
        this.facts = facts;
        this.clock = clock;
        this.evaluator = evaluator;
        List<Concluded> all = evaluator.conclusions();
        all.forEach(each -> rulings.put(each, ruling(each)));
        ordered = all.stream().sorted(Comparator.comparingInt(Concluded::position)
                .thenComparing(each -> each.about().toString()).thenComparingInt(Concluded::conclusion)
                .thenComparing(each -> rulings.get(each).outcome().toString())).toList();
    }

    List<Ruling> standing() {
        return ordered.stream().filter(each -> evaluator.overrider(each) == null).map(rulings::get).toList();
    }

    List<Overridden> overridden() {
        return ordered.stream().filter(each -> evaluator.overrider(each) != null)
                .map(each -> new Overridden(rulings.get(each), rulings.get(evaluator.overrider(each)))).toList();
    }

    private Ruling ruling(Concluded concluded) {
        Rule rule = concluded.rule();
        Outcome outcome = OutcomeMaker.make(concluded.type(), concluded.values());
        RuleNotes.Note note = notes.of(concluded.position());
        Text caution = note.caution();
        if (outcome instanceof Deadline deadline) {
            caution = RuleNotes.join(caution, clock.cautionOf(deadline));
        }
        return new Ruling(outcome, rule.name().en(), rule.name().zh(), rule.clauses(),
                note.article(), concluded.about(), because(concluded, note.reads()), from(concluded),
                concluded.provisional(), List.copyOf(assumed(concluded)), caution);
    }

    private static List<String> from(Concluded concluded) {
        return concluded.derivations().stream().flatMap(each -> each.rulings().stream())
                .sorted(Comparator.comparingInt(Concluded::position)).map(each -> each.rule().name().en()).distinct()
                .toList();
    }

    /** Every field that the rule read, in the order of the case's facts. */
    private Map<String, Object> because(Concluded concluded, List<Set<String>> reads) {
        Map<String, Object> because = new LinkedHashMap<>();
        for (Fact fact : facts.facts()) {
            for (Field field : fact.type().fields()) {
                if (isRead(concluded, reads, fact, field.name())) {
                    because.put(fact.pointer() + "/" + field.name(),
                            fact.values().get(fact.type().indexOf(field.name())));
                }
            }
        }
        return Collections.unmodifiableMap(because);
    }

    private static boolean isRead(Concluded concluded, List<Set<String>> reads, Fact fact, String field) {
        List<Pattern> patterns = concluded.rule().when();
        int next = 0;
        for (int i = 0; i < patterns.size(); i++) {
            boolean ofFact = patterns.get(i).matched() instanceof Matched.OfFact;
            boolean single = patterns.get(i).quantifier() == Pattern.Quantifier.ONE;
            int position = ofFact && single ? next++ : -1;
            if (ofFact && reads.get(i).contains(field) && (single
                    ? concluded.derivations().stream().anyMatch(each -> given(each, position) == fact)
                    : patterns.get(i).matched().drlName().equals(fact.type().name()))) {
                return true;
            }
        }
        return false;
    }

    private static Fact given(Derivation derivation, int position) {
        return ((GivenFacts.GivenFact) derivation.facts().get(position)).fact();
    }

    /** The times taken for "not done", unless one way to the ruling assumes nothing. */
    private SortedSet<String> assumed(Concluded concluded) {
        SortedSet<String> assumed = new TreeSet<>();
        for (Derivation derivation : concluded.derivations()) {
            SortedSet<String> here = new TreeSet<>();
            derivation.rulings().forEach(ruling -> here.addAll(assumed(ruling)));
            notDone(concluded, derivation).forEach(here::add);
            if (here.isEmpty()) {
                return here;
            }
            assumed.addAll(here);
        }
        return assumed;
    }

    private static Stream<String> notDone(Concluded concluded, Derivation derivation) {
        Conclusion conclusion = concluded.rule().then().get(concluded.conclusion());
        if (!(conclusion instanceof Conclusion.Timed timed) || !isOpen(concluded)) {
            return Stream.of();
        }
        return timed.doneAt().references().stream().filter(field -> isOfFact(concluded.rule(), field))
                .map(field -> {
                    Fact fact = fact(concluded.rule(), derivation, field.pattern());
                    return fact.values().get(fact.type().indexOf(field.field())) == null
                            ? fact.pointer() + "/" + field.field() : null;
                }).filter(pointer -> pointer != null);
    }

    private static boolean isOpen(Concluded concluded) {
        Deadline deadline = (Deadline) OutcomeMaker.make(concluded.type(), concluded.values());
        return deadline.doneAt() == null && (deadline.status() == DeadlineStatus.PENDING
                || deadline.status() == DeadlineStatus.OVERDUE);
    }

    private static boolean isOfFact(Rule rule, Reference field) {
        return rule.when().get(field.pattern()).matched() instanceof Matched.OfFact;
    }

    private static Fact fact(Rule rule, Derivation derivation, int pattern) {
        int position = (int) rule.when().subList(0, pattern).stream().filter(each ->
                each.quantifier() == Pattern.Quantifier.ONE && each.matched() instanceof Matched.OfFact).count();
        return given(derivation, position);
    }
}
