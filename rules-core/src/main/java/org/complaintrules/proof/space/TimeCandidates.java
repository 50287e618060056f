package org.complaintrules.proof.space;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.ReferenceClock;
import org.complaintrules.proof.space.TimeChains.Chain;
import org.complaintrules.time.Span;

/**
 * The times at which the standing of the limits in some rules changes, as seen at one time: for each start the last at
 * which the limit is over and the first at which it is not; for each act the end of the limit and the second after it.
 */
final class TimeCandidates {
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** No limit of a complaint policy runs longer. */
    private static final Duration LONGEST = Duration.ofDays(200L * 366);

    private final Instant asOf;
    private final ReferenceClock clock;
    private final Map<String, TreeSet<Instant>> byField = new LinkedHashMap<>();
    private final Map<List<Span>, Optional<Instant>> lastOver;

    /**
     * No candidates yet.
     *
     * @param asOf the time from which limits are seen
     * @param clock the clock at that time
     * @param lastOver what was worked out before, kept for the next time
     */
    TimeCandidates(Instant asOf, ReferenceClock clock, Map<List<Span>, Optional<Instant>> lastOver) {
        this.asOf = asOf;
        this.clock = clock;
        this.lastOver = lastOver;
    }

    /** The times found for each field that counts, by type and field. */
    Map<String, TreeSet<Instant>> byField() {
        return byField;
    }

    void add(PolicyModel policy, BitSet rules) {
        TimeChains chains = new TimeChains(policy, rules);
        List<Rule> selected = rules.stream().mapToObj(policy.rules()::get).toList();
        for (Rule rule : selected) {
            timed(rule).forEach(timed -> chains.of(rule, timed.from()).forEach(chain ->
                    addStarts(chain.then(timed.span()), timed.span() == null)));
        }
        for (Rule rule : selected) {
            timed(rule).forEach(timed -> addActs(chains.of(rule, timed.doneAt()), chains.of(rule, timed.from()),
                    timed.span()));
        }
        for (Rule rule : selected) {
            rule.when().forEach(pattern -> addCompared(chains, rule, pattern));
        }
    }

    private static List<Conclusion.Timed> timed(Rule rule) {
        List<Conclusion.Timed> timed = new ArrayList<>();
        for (Conclusion conclusion : rule.then()) {
            if (conclusion instanceof Conclusion.Timed each) {
                timed.add(each);
            }
        }
        return timed;
    }

    private void addStarts(Chain chain, boolean mayLieAhead) {
        TreeSet<Instant> times = of(chain);
        if (mayLieAhead) {
            times.addAll(List.of(asOf.minus(SECOND), asOf, asOf.plus(SECOND)));
        }
        lastOver(chain.spans()).ifPresentOrElse(last -> times.addAll(List.of(last, last.plus(SECOND))),
                () -> times.add(asOf));
    }

    /** The acts that meet a limit at its last moment, or miss it by a second, for each start that is looked at. */
    private void addActs(List<Chain> acts, List<Chain> starts, Span span) {
        for (Chain act : acts) {
            TreeSet<Instant> times = of(act);
            times.add(asOf);
            for (Chain start : starts) {
                for (Instant from : List.copyOf(of(start))) {
                    end(from, start.then(span).spans()).filter(end -> act.spans().isEmpty() && end.isBefore(asOf))
                            .ifPresent(end -> times.addAll(List.of(end, end.plus(SECOND))));
                }
            }
        }
    }

    /** The times at which one time is before, at and after another with which it is compared. */
    private void addCompared(TimeChains chains, Rule rule, Pattern pattern) {
        for (Condition.Atom atom : Condition.atoms(pattern.conditions())) {
            if (atom instanceof Condition.Comparison && atom.references().get(0).type() == FieldType.Plain.INSTANT) {
                for (Reference field : atom.references()) {
                    for (Chain own : chains.of(rule, field)) {
                        of(own).add(asOf);
                        atom.references().stream().filter(other -> !other.equals(field)).forEach(other ->
                                addBeside(own, chains.of(rule, other)));
                    }
                }
            }
        }
    }

    private void addBeside(Chain own, Collection<Chain> others) {
        if (!own.spans().isEmpty()) {
            return;
        }
        for (Chain other : others) {
            for (Instant from : List.copyOf(of(other))) {
                end(from, other.spans()).ifPresent(time ->
                        of(own).addAll(List.of(time.minus(SECOND), time, time.plus(SECOND))));
            }
        }
    }

    private TreeSet<Instant> of(Chain chain) {
        return byField.computeIfAbsent(chain.type() + "." + chain.field(), field -> new TreeSet<>());
    }

    private Optional<Instant> end(Instant from, List<Span> spans) {
        Optional<Instant> end = Optional.of(from);
        for (Span span : spans) {
            end = end.flatMap(time -> clock.end(time, span));
        }
        return end;
    }

    /** The last start, to the second, from which the limits have run out at the time of the case. */
    private Optional<Instant> lastOver(List<Span> spans) {
        return lastOver.computeIfAbsent(spans, each -> {
            Instant over = asOf.minus(LONGEST);
            Instant running = asOf;
            if (spans.isEmpty() || !isOver(over, spans) || isOver(running, spans)) {
                return Optional.empty();
            }
            while (Duration.between(over, running).compareTo(SECOND) > 0) {
                Instant middle = over.plusSeconds(Duration.between(over, running).toSeconds() / 2);
                if (isOver(middle, spans)) {
                    over = middle;
                } else {
                    running = middle;
                }
            }
            return Optional.of(over);
        });
    }

    private boolean isOver(Instant from, List<Span> spans) {
        return end(from, spans).filter(end -> end.isBefore(asOf)).isPresent();
    }
}
