package org.complaintrules.proof.space;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.time.Span;
import org.complaintrules.time.WorkCalendar;

/**
 * The cases that the rules of a policy, or of two versions of it, can tell apart. For one thread.
 *
 * <p>What is said of numbers, codes, truth values and dates covers every case there can be. Times are those at which the
 * standing of a limit changes, seen from one time in one year; of a type of which a case may have several facts, up to
 * two are looked at where a rule looks at more than one. Searches that meet either say that they are sampled.
 */
public final class Space {
    /** So many cells are looked at, at most, in one search. */
    public static final long USUAL_LIMIT = 400_000;

    /** So many cells are looked at in order before some are drawn at random. */
    private static final long FEW = 20_000;
    /** So many are drawn. */
    private static final int PROBES = 6_000;

    /** Limits are seen from noon of this day, a working day in the middle of a year whose days off are known. */
    private static final LocalDate USUAL_DAY = LocalDate.of(2026, 6, 17);

    private final WorkCalendar calendar;
    private final List<PolicyModel> versions;
    private final Schema schema;
    private final Instant usualTime;
    private final long limit;
    private final Map<Instant, Map<List<Span>, Optional<Instant>>> boundaries = new HashMap<>();
    /** The last search's times and scopes, and its horizon: many searches in turn differ in their outset only. */
    private List<Object> lastAsked = List.of();
    private Horizon last;

    /**
     * The space of some versions of a policy.
     *
     * @param versions the versions, at least one
     * @param calendar the days that are worked
     * @param limit how many cells are looked at, at most, in one search
     */
    public Space(List<PolicyModel> versions, WorkCalendar calendar, long limit) {
        this.calendar = calendar;
        this.versions = List.copyOf(versions);
        this.schema = new Schema(versions, Map.of());
        this.limit = limit;
        this.usualTime = usualTime(versions);
    }

    private static Instant usualTime(List<PolicyModel> versions) {
        LocalDate day = USUAL_DAY;
        for (int i = versions.size() - 1; i >= 0; i--) {
            PolicyInfo info = versions.get(i).info();
            if (info.to() != null && day.isAfter(info.to())) {
                day = info.to();
            }
            if (info.from() != null && day.isBefore(info.from())) {
                day = info.from();
            }
        }
        return day.atTime(LocalTime.NOON).atZone(versions.get(0).info().zone()).toInstant();
    }

    /**
     * The time from which limits are seen where no case says another.
     *
     * @return a time at which all versions are in force; where there is none, one at which the first is
     */
    public Instant usualTime() {
        return usualTime;
    }

    /**
     * Looks at every cell, one after the other: calls a visitor with a case of which nothing is settled but the outset,
     * until it has been called for every way in which what it asks for can be settled.
     *
     * @param scopes the rules that the visitor evaluates, of each version
     * @param outset what is settled
     * @param visitor evaluates rules; returns whether the search is to go on
     * @return how far the search has come
     */
    public Exploration explore(List<Scope> scopes, Outset outset, Predicate<Trial> visitor) {
        Walk walk = new Walk(schema(outset), outset, horizon(scopes, outset), visitor);
        walk.goOn(limit);
        return walk.exploration();
    }

    /**
     * Looks for a cell where there may be many: at the first cells in order, then at some drawn at random, always the
     * same, and only then at every cell.
     *
     * @param scopes the rules that the visitor evaluates, of each version
     * @param outset what is settled
     * @param visitor evaluates rules; returns whether the search is to go on
     * @return how far the search has come
     */
    public Exploration find(List<Scope> scopes, Outset outset, Predicate<Trial> visitor) {
        Walk walk = new Walk(schema(outset), outset, horizon(scopes, outset), visitor);
        walk.goOn(Math.min(FEW, limit));
        if (!walk.isOver() && limit > FEW) {
            walk.lookAround(PROBES);
            walk.goOn(limit - FEW);
        }
        return walk.exploration();
    }

    /**
     * Looks at some cells drawn at random, always the same.
     *
     * @param scopes the rules that the visitor evaluates, of each version
     * @param outset what is settled
     * @param visitor evaluates rules; returns whether more are to be drawn
     */
    public void probe(List<Scope> scopes, Outset outset, Predicate<Trial> visitor) {
        new Walk(schema(outset), outset, horizon(scopes, outset), visitor).lookAround(PROBES);
    }

    private Horizon horizon(List<Scope> scopes, Outset outset) {
        List<Object> asked = List.of(outset.asOf(), outset.times(), List.copyOf(scopes));
        if (!asked.equals(lastAsked)) {
            last = new Horizon(outset, calendar, scopes,
                    boundaries.computeIfAbsent(outset.asOf(), time -> new HashMap<>()));
            lastAsked = asked;
        }
        return last;
    }

    /** Texts that are settled may be those with which others are compared. */
    private Schema schema(Outset outset) {
        return outset.facts().isEmpty() ? schema : new Schema(versions, outset.facts());
    }
}
