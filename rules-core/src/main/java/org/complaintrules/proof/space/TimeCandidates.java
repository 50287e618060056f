package org.complaintrules.proof.space;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Field;
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
    private final Map<String, Set<Instant>> known;

    /**
     * No candidates yet.
     *
     * @param asOf the time from which limits are seen
     * @param clock the clock at that time
     * @param lastOver what was worked out before, kept for the next time
     * @param known times that are known of the case, by type and field
     */
    TimeCandidates(Instant asOf, ReferenceClock clock, Map<List<Span>, Optional<Instant>> lastOver,
            Map<String, Set<Instant>> known) {
        this.asOf = asOf;
        this.clock = clock;
        this.lastOver = lastOver;
        this.known = known;
    }

    /** The times found for each field that counts, by type and field. */
    Map<String, TreeSet<Instant>> byField() {
        return byField;
    }

    void add(PolicyModel policy, BitSet rules) {
        TimeChains chains = new TimeChains(policy, rules);
        List<Rule> selected = rules.stream().mapToObj(policy.rules()::get).toList();
        for (Rule rule : selected) {
            timed(rule).forEach(timed -> chains.of(rule, timed.from()).forEach(chain -> {
                addStarts(chain.then(timed.span()), timed.span() == null);
                addStillAhead(chain);
            }));
        }
        for (Rule rule : selected) {
            timed(rule).forEach(timed -> chains.of(rule, timed.doneAt()).forEach(act ->
                    chains.of(rule, timed.from()).forEach(start -> addStartsFor(act, start.then(timed.span())))));
        }
        for (Rule rule : selected) {
            timed(rule).forEach(timed -> addEarlier(chains.of(rule, timed.from())));
        }
        for (Rule rule : selected) {
            timed(rule).forEach(timed -> addActs(chains.of(rule, timed.doneAt()), chains.of(rule, timed.from()),
                    timed.span()));
        }
        for (Rule rule : selected) {
            rule.when().forEach(pattern -> addCompared(chains, rule, pattern));
        }
        addAhead(policy, selected);
    }

    /** What has not happened yet differs from what is not known where somebody asks whether it is known, or it must be. */
    private void addAhead(PolicyModel policy, List<Rule> selected) {
        Set<String> asked = new HashSet<>();
        policy.schema().types().forEach(type -> type.fields().stream().filter(Field::required)
                .forEach(field -> asked.add(type.name() + "." + field.name())));
        selected.forEach(rule -> rule.when().forEach(pattern -> Condition.atoms(pattern.conditions()).stream()
                .filter(Condition.Known.class::isInstance).forEach(atom -> asked.add(pattern.matched().drlName() + "."
                        + ((Condition.Known) atom).field().field()))));
        byField.forEach((field, times) -> {
            if (asked.contains(field)) {
                times.add(asOf.plus(SECOND));
            }
        });
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

    /** The start for which a limit, from the end of which another is counted, ends just after the time of the case. */
    private void addStillAhead(Chain chain) {
        lastOver(chain.spans()).ifPresent(last -> of(chain).add(last.plus(SECOND).plus(SECOND)));
    }

    /** The starts for which an act at a known time is just too late, and just in time. */
    private void addStartsFor(Chain act, Chain start) {
        if (act.spans().isEmpty()) {
            known.getOrDefault(name(act), Set.of()).forEach(time -> lastOver(start.spans(), time).ifPresent(last ->
                    of(start).addAll(List.of(last, last.plus(SECOND)))));
        }
    }

    /** Where the earliest of several times counts: the starts of one that make it earlier than another that is known. */
    private void addEarlier(Collection<Chain> starts) {
        for (Chain own : starts) {
            for (Chain other : starts) {
                if (!name(own).equals(name(other))) {
                    known.getOrDefault(name(other), Set.of()).forEach(time -> end(time, other.spans())
                            .flatMap(end -> lastOver(own.spans(), end)).ifPresent(last -> of(own).add(last)));
                }
            }
        }
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
        for (Chain other : others) {
            for (Instant from : List.copyOf(of(other))) {
                end(from, other.spans()).ifPresent(time -> of(own).addAll(beside(own.spans(), time)));
            }
        }
    }

    /** Starts of some limits that end before a time, at it if they can, and after it. */
    private List<Instant> beside(List<Span> spans, Instant time) {
        return spans.isEmpty() ? List.of(time.minus(SECOND), time, time.plus(SECOND))
                : lastOver(spans, time).map(last -> List.of(last, last.plus(SECOND), last.plus(SECOND).plus(SECOND)))
                        .orElse(List.of());
    }

    private TreeSet<Instant> of(Chain chain) {
        return byField.computeIfAbsent(name(chain), field -> new TreeSet<>(known.getOrDefault(field, Set.of())));
    }

    private static String name(Chain chain) {
        return chain.type() + "." + chain.field();
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
        return lastOver.computeIfAbsent(spans, each ->
                each.isEmpty() ? Optional.empty() : lastOver(each, asOf));
    }

    private Optional<Instant> lastOver(List<Span> spans, Instant at) {
        Instant over = at;
        for (Duration back = Duration.ofDays(1); !isOver(over, spans, at) && back.compareTo(LONGEST) < 0; back =
                back.multipliedBy(2)) {
            over = at.minus(back);
        }
        // Limits that are counted back may be over before their start.
        Instant running = at;
        for (Duration ahead = Duration.ofDays(1); isOver(running, spans, at) && ahead.compareTo(LONGEST) < 0; ahead =
                ahead.multipliedBy(2)) {
            running = at.plus(ahead);
        }
        if (!isOver(over, spans, at) || isOver(running, spans, at)) {
            return Optional.empty();
        }
        while (Duration.between(over, running).compareTo(SECOND) > 0) {
            Instant middle = over.plusSeconds(Duration.between(over, running).toSeconds() / 2);
            if (isOver(middle, spans, at)) {
                over = middle;
            } else {
                running = middle;
            }
        }
        return Optional.of(over);
    }

    private boolean isOver(Instant from, List<Span> spans, Instant at) {
        return end(from, spans).filter(end -> end.isBefore(at)).isPresent();
    }
}
