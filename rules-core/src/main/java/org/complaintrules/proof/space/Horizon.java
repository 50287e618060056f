package org.complaintrules.proof.space;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.ReferenceClock;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.time.Span;
import org.complaintrules.time.WorkCalendar;

/** How far a search looks: at which time, at which times of each field, and at how many facts of a type. */
final class Horizon {
    private static final int SEVERAL = 2;

    private final Instant asOf;
    private final WorkCalendar calendar;
    private final long dayOfCase;
    /** By zone and hours: versions that count alike share a clock. */
    private final Map<List<Object>, ReferenceClock> clocks = new HashMap<>();
    private final Map<String, List<Object>> times = new HashMap<>();
    private final Map<Variable, List<Object>> byVariable = new HashMap<>();
    private final Map<String, Integer> facts = new HashMap<>();

    Horizon(Outset outset, WorkCalendar calendar, List<Scope> scopes, Map<List<Span>, Optional<Instant>> boundaries) {
        this.asOf = outset.asOf();
        this.calendar = calendar;
        this.dayOfCase = asOf.atZone(scopes.get(0).policy().info().zone()).toLocalDate().toEpochDay();
        Map<String, SortedSet<Instant>> found = new HashMap<>();
        for (Scope scope : scopes) {
            TimeCandidates candidates = new TimeCandidates(asOf, clock(scope.policy()), boundaries,
                    outset.times());
            candidates.add(scope.policy(), scope.rules());
            candidates.byField().forEach((field, more) ->
                    found.computeIfAbsent(field, each -> new TreeSet<>()).addAll(more));
            scope.rules().stream().mapToObj(scope.policy().rules()::get).forEach(this::countFacts);
        }
        found.forEach((field, all) -> times.put(field, List.copyOf(all)));
    }

    long dayOfCase() {
        return dayOfCase;
    }

    ReferenceClock clock(PolicyModel policy) {
        PolicyInfo info = policy.info();
        return clocks.computeIfAbsent(Arrays.asList(info.zone(), info.hours()),
                each -> new ReferenceClock(asOf, info.zone(), calendar, info.hours()));
    }

    /**
     * Several facts of a type are looked at where a rule looks at more than one at a time. Elsewhere what is said of one
     * does not depend on another: rulings about different facts of a type have nothing to say about each other.
     */
    private void countFacts(Rule rule) {
        Map<String, Integer> patterns = new HashMap<>();
        for (Pattern pattern : rule.when()) {
            if (pattern.matched() instanceof Matched.OfFact fact && fact.type().many()) {
                int looksAt = pattern.quantifier() == Pattern.Quantifier.ONE ? 1 : SEVERAL;
                patterns.merge(fact.type().name(), looksAt, Integer::sum);
            }
        }
        patterns.forEach((type, count) -> facts.merge(type, Math.min(count, SEVERAL), Math::max));
    }

    int mostFacts(FactType type) {
        return facts.getOrDefault(type.name(), 1);
    }

    /** Whether it matters which time a field has, and not only whether it has one. */
    boolean isCounted(Variable variable) {
        return times.containsKey(variable.type() + "." + variable.field());
    }

    /** The times that a field may have, if it is known: instants, the earliest first. */
    List<Object> times(Variable variable) {
        return byVariable.computeIfAbsent(variable, each -> times.getOrDefault(each.type() + "." + each.field(),
                List.of(asOf.minus(Duration.ofDays(1)))));
    }
}
