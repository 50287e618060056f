package org.complaintrules.proof.difference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;

/**
 * What two versions of a policy say differently on one question.
 *
 * @param gone what the old version says, or nothing where only the new one says anything
 * @param come what the new version says, or nothing where only the old one says anything
 */
public record Change(Optional<Said> gone, Optional<Said> come) {
    /**
     * What stands in one decision and not in the other. What goes and what comes on the same question is one change.
     *
     * @param before what the old version says
     * @param after what the new version says
     * @return the changes, in the order of what goes, and then of what comes alone
     */
    static List<Change> between(List<Said> before, List<Said> after) {
        List<Said> gone = new ArrayList<>(before);
        List<Said> come = new ArrayList<>(after);
        gone.removeIf(come::remove);
        List<Change> changes = new ArrayList<>();
        for (Said each : gone) {
            Optional<Said> instead = Stream.concat(
                    come.stream().filter(each::isOnTheSameAs).filter(other -> other.clauses().equals(each.clauses())),
                    come.stream().filter(each::isOnTheSameAs)).findFirst();
            instead.ifPresent(come::remove);
            changes.add(new Change(Optional.of(each), instead));
        }
        come.forEach(each -> changes.add(new Change(Optional.empty(), Optional.of(each))));
        return changes;
    }

    /**
     * The type of outcome.
     *
     * @return the type
     */
    public OutcomeType type() {
        return either().type();
    }

    /**
     * The new ruling, or the old one where there is no new one.
     *
     * @return what is said on the question
     */
    public Said either() {
        return come.or(() -> gone).orElseThrow();
    }

    /**
     * The clauses on which the rulings rest that go or come.
     *
     * @return their ids, in order
     */
    public Set<String> clauses() {
        Set<String> clauses = new TreeSet<>();
        gone.ifPresent(said -> clauses.addAll(said.clauses()));
        come.ifPresent(said -> clauses.addAll(said.clauses()));
        return clauses;
    }

    /**
     * Whether a ruling stands in both decisions on the question, with the same outcome: only what it rests on differs.
     *
     * @return whether the outcome is the same
     */
    public boolean isSameOutcome() {
        return gone.isPresent() && come.isPresent() && gone.get().isSameOutcome(come.get());
    }

    /**
     * The same without what differs from case to case: points in time, which of several facts it is about, and the
     * status of a deadline, unless it is another in the new decision.
     *
     * @return what cases have in common that change so
     */
    Change outline() {
        Set<Integer> left = new HashSet<>();
        for (OutcomeField field : type().fields()) {
            boolean status = field.kind() == OutcomeField.Kind.STATUS && (gone.isEmpty() || come.isEmpty()
                    || gone.get().values().get(field.position()).equals(come.get().values().get(field.position())));
            if (status || field.kind() == OutcomeField.Kind.INSTANT) {
                left.add(field.position());
            }
        }
        return new Change(gone.map(said -> outline(said, left)), come.map(said -> outline(said, left)));
    }

    private static Said outline(Said said, Set<Integer> left) {
        List<Object> values = new ArrayList<>(said.values());
        left.forEach(field -> values.set(field, null));
        SortedMap<String, List<String>> about = new TreeMap<>();
        said.about().keySet().forEach(type -> about.put(type, List.of()));
        return new Said(said.type(), values, Collections.unmodifiableSortedMap(about), said.clauses(),
                said.provisional());
    }

    /** The due times of a deadline that has one in each decision, and not the same one. */
    Optional<List<Instant>> dueTimes() {
        if (type() != OutcomeType.DEADLINE || gone.isEmpty() || come.isEmpty()) {
            return Optional.empty();
        }
        Object before = gone.get().value("due");
        Object after = come.get().value("due");
        return before == null || after == null || before.equals(after) ? Optional.empty()
                : Optional.of(List.of((Instant) before, (Instant) after));
    }
}
