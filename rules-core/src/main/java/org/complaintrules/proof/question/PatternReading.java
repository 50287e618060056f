package org.complaintrules.proof.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.drl.reference.Truth;
import org.complaintrules.drl.reference.Writing;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.Ruling;

/** Holds the patterns of one rule against a case, each with what it fits best. */
final class PatternReading {
    private final Inquiry inquiry;
    private final int position;
    private final Rule rule;
    private final ReferenceEvaluator evaluator;
    /** For each pattern the fact or ruling that it fits best: other patterns read that one. */
    private final Object[] best;

    PatternReading(Inquiry inquiry, int position) {
        this.inquiry = inquiry;
        this.position = position;
        this.rule = inquiry.policy.rules().get(position);
        this.evaluator = inquiry.evaluator(inquiry.present);
        this.best = new Object[rule.when().size()];
    }

    List<PatternAnswer> answers() {
        List<PatternAnswer> answers = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            answers.add(answer(i, rule.when().get(i)));
        }
        return answers;
    }

    private PatternAnswer answer(int index, Pattern pattern) {
        List<Candidate> candidates = new ArrayList<>();
        List<Producer> producers = List.of();
        if (pattern.matched() instanceof Matched.OfFact fact) {
            for (DraftFact each : inquiry.present.facts(fact.type())) {
                candidates.add(candidate(index, pattern, each));
            }
        } else {
            producers = producers(index, pattern);
            List<Rule> rules = producers.stream().map(Producer::rule).toList();
            for (Ruling ruling : inquiry.now.rulings()) {
                if (ruling.outcome().type() == ((Matched.OfOutcome) pattern.matched()).type()
                        && rules.stream().anyMatch(each -> each.name().en().equals(ruling.rule()))) {
                    candidates.add(candidate(index, pattern, ruling));
                }
            }
        }
        return new PatternAnswer(index, truth(pattern, candidates), candidates, producers);
    }

    private Candidate candidate(int index, Pattern pattern, Object factOrRuling) {
        Object before = best[index];
        best[index] = factOrRuling;
        Candidate candidate = read(pattern, factOrRuling);
        best[index] = before;
        if (before == null || fit(candidate) > fit(read(index, pattern, before))) {
            best[index] = factOrRuling;
        }
        return candidate;
    }

    private Candidate read(int index, Pattern pattern, Object factOrRuling) {
        best[index] = factOrRuling;
        return read(pattern, factOrRuling);
    }

    private Candidate read(Pattern pattern, Object factOrRuling) {
        ConditionReading reading = new ConditionReading(this::value);
        List<ConditionAnswer> conditions = pattern.conditions().stream().map(reading::read).toList();
        return factOrRuling instanceof DraftFact fact ? new Candidate(fact.pointer(), null, conditions)
                : new Candidate(null, (Ruling) factOrRuling, conditions);
    }

    private static long fit(Candidate candidate) {
        return candidate.conditions().stream().filter(each -> each.truth() == Truth.TRUE).count();
    }

    private Object value(Reference field) {
        Object source = best[field.pattern()];
        if (source instanceof DraftFact fact) {
            return fact.value(field.field());
        }
        if (source == null) {
            return null;
        }
        Ruling ruling = (Ruling) source;
        OutcomeField read = ruling.outcome().type().field(field.field()).orElseThrow();
        Object value = read.of(ruling.outcome());
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private Truth truth(Pattern pattern, List<Candidate> candidates) {
        List<Truth> truths = candidates.stream().map(Candidate::truth).toList();
        boolean holds = truths.contains(Truth.TRUE);
        if (pattern.quantifier() == Pattern.Quantifier.NONE) {
            boolean given = inquiry.present.isGiven(((Matched.OfFact) pattern.matched()).type());
            return holds ? Truth.FALSE : given ? Truth.TRUE : Truth.UNKNOWN;
        }
        boolean mayBe = truths.contains(Truth.UNKNOWN) || pattern.matched() instanceof Matched.OfFact fact
                && !inquiry.present.isGiven(fact.type());
        return holds ? Truth.TRUE : mayBe ? Truth.UNKNOWN : Truth.FALSE;
    }

    private List<Producer> producers(int index, Pattern pattern) {
        int layer = inquiry.policy.layers().rules().get(position).layer();
        return IntStream.range(0, inquiry.policy.rules().size())
                .filter(other -> inquiry.policy.layers().rules().get(other).release() < layer)
                .filter(other -> Writing.canMatch(pattern, index, inquiry.policy.rules().get(other)))
                .mapToObj(other -> new Producer(inquiry.policy.rules().get(other), standing(evaluator, other)))
                .sorted(Comparator.comparing(Producer::standing)).toList();
    }

    static Standing standing(ReferenceEvaluator evaluator, int rule) {
        return !Inquiry.standing(evaluator, rule).isEmpty() ? Standing.STANDS
                : evaluator.conclusions(rule).isEmpty() ? Standing.SILENT : Standing.GIVES_WAY;
    }

    /** The pointers of unknown fields that the conclusions are given, in the facts that fit best. */
    List<String> needed() {
        List<String> needed = new ArrayList<>();
        for (Conclusion conclusion : rule.then()) {
            if (conclusion instanceof Conclusion.Stated stated) {
                for (Argument argument : stated.arguments()) {
                    for (Reference field : argument.references()) {
                        if (best[field.pattern()] instanceof DraftFact fact && fact.value(field.field()) == null) {
                            needed.add(fact.pointer() + "/" + field.field());
                        }
                    }
                }
            }
        }
        return needed.stream().distinct().toList();
    }
}
