package org.complaintrules.proof.difference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Fine;

/** Adds up what differs between two decisions of each case. */
final class CaseTally {
    private record Counted(String policy, Change change) {
    }

    private final SortedMap<String, ClauseCount> clauses = new TreeMap<>();
    private final Map<Counted, Long> counts = new LinkedHashMap<>();
    private final SortedMap<String, FineSum> fines = new TreeMap<>();
    private final SortedMap<String, DaySum> deadlines = new TreeMap<>();
    private final SortedMap<String, LevelSum> approvals = new TreeMap<>();
    private long read;
    private long skipped;
    private long unreadable;
    private long changed;
    private long notAllowed;
    private long refusedBefore;
    private long refusedAfter;

    void skip() {
        skipped++;
    }

    void addUnreadable() {
        unreadable++;
    }

    void add(String policy, Optional<Decision> before, Optional<Decision> after, List<Change> changes,
            boolean isNotAllowed, Levels levels) {
        read++;
        notAllowed += isNotAllowed ? 1 : 0;
        changed += before.isPresent() != after.isPresent() || !changes.isEmpty() ? 1 : 0;
        refusedBefore += before.isEmpty() ? 1 : 0;
        refusedAfter += after.isEmpty() ? 1 : 0;
        changes.forEach(change -> counts.merge(new Counted(policy, change.outline()), 1L, Long::sum));
        countClauses(changes);
        changes.forEach(change -> levels.up(change).ifPresent(up -> {
            String matter = (String) change.either().value("matter");
            approvals.merge(matter, LevelSum.of(matter, up), LevelSum::and);
        }));
        if (before.isPresent() && after.isPresent() && !changes.isEmpty()) {
            addFines(before.get().outcomes(Fine.class), after.get().outcomes(Fine.class));
            addDeadlines(changes, before.get().zone(), after.get().zone());
        }
    }

    private void countClauses(List<Change> changes) {
        Set<String> gone = clauses(changes, Change::gone);
        Set<String> come = clauses(changes, Change::come);
        gone.forEach(clause -> clauses.merge(clause, new ClauseCount(clause, 1, 0), ClauseCount::and));
        come.forEach(clause -> clauses.merge(clause, new ClauseCount(clause, 0, 1), ClauseCount::and));
    }

    private static Set<String> clauses(List<Change> changes, Function<Change, Optional<Said>> side) {
        Set<String> clauses = new TreeSet<>();
        changes.forEach(change -> side.apply(change).ifPresent(said -> clauses.addAll(said.clauses())));
        return clauses;
    }

    private void addFines(List<Fine> before, List<Fine> after) {
        Set<String> currencies = new TreeSet<>();
        before.forEach(fine -> currencies.add(fine.currency()));
        after.forEach(fine -> currencies.add(fine.currency()));
        for (String currency : currencies) {
            BigDecimal least = sum(after, currency, Fine::min).subtract(sum(before, currency, Fine::min));
            BigDecimal oldMost = sum(before, currency, Fine::max);
            BigDecimal newMost = sum(after, currency, Fine::max);
            BigDecimal most = oldMost == null || newMost == null ? null : newMost.subtract(oldMost);
            boolean ceilingDiffers = (oldMost == null) != (newMost == null);
            if (least.signum() != 0 || ceilingDiffers || most != null && most.signum() != 0) {
                fines.merge(currency, FineSum.none(currency).and(least, most), (sum, one) -> sum.and(least, most));
            }
        }
    }

    /** The sum of a bound, or {@code null} where a fine has none. */
    private static BigDecimal sum(List<Fine> fines, String currency, Function<Fine, BigDecimal> bound) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Fine fine : fines) {
            if (fine.currency().equals(currency)) {
                BigDecimal amount = bound.apply(fine);
                sum = sum == null || amount == null ? null : sum.add(amount);
            }
        }
        return sum;
    }

    private void addDeadlines(List<Change> changes, ZoneId before, ZoneId after) {
        for (Change change : changes) {
            Optional<List<Instant>> due = change.dueTimes();
            due.map(times -> DayShift.of(times, before, after)).filter(shift -> shift.least() != 0).ifPresent(shift -> {
                String action = (String) change.either().value("action");
                deadlines.merge(action, DaySum.of(action, shift), DaySum::and);
            });
        }
    }

    CasesDifference difference(List<CaseChange> shown) {
        List<ChangeCount> frequent = new ArrayList<>();
        counts.forEach((counted, count) -> frequent.add(new ChangeCount(counted.policy(), counted.change(), count)));
        frequent.sort(Comparator.comparing((ChangeCount each) -> each.change().isSameOutcome())
                .thenComparing(Comparator.comparingLong(ChangeCount::count).reversed()));
        return new CasesDifference(read, skipped, unreadable, changed, notAllowed, refusedBefore, refusedAfter,
                List.copyOf(clauses.values()), frequent, List.copyOf(fines.values()), List.copyOf(deadlines.values()),
                List.copyOf(approvals.values()), shown);
    }
}
