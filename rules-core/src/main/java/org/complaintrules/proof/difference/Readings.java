package org.complaintrules.proof.difference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.proof.space.Scope;

/**
 * What rules can tell of the conclusions of others: the fields that any of them reads, what a conclusion is about and
 * whether it is provisional. What differs in nothing else, such as a due time where only the status is read, is the
 * same to them.
 */
final class Readings {
    /** What can be told of a conclusion. */
    private record Told(List<Object> values, SortedMap<String, List<String>> about, boolean provisional) {
    }

    private final Map<OutcomeType, Set<Integer>> read = new EnumMap<>(OutcomeType.class);

    /** What the rules of some scopes can tell. */
    Readings(List<Scope> scopes) {
        for (OutcomeType type : OutcomeType.values()) {
            // By their subject conclusions give way to each other.
            type.fields().stream().filter(field -> field.role() == OutcomeField.Role.SUBJECT)
                    .forEach(field -> add(type, field.name()));
        }
        scopes.forEach(scope -> scope.rules().stream().mapToObj(scope.policy().rules()::get).forEach(this::add));
    }

    private void add(Rule rule) {
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            if (pattern.matched() instanceof Matched.OfOutcome outcome) {
                pattern.reads(i).forEach(field -> add(outcome.type(), field));
            }
        }
    }

    private void add(OutcomeType type, String field) {
        type.field(field).ifPresent(known ->
                read.computeIfAbsent(type, each -> new TreeSet<>()).add(known.position()));
    }

    /** Whether some conclusions tell the same as others. */
    boolean areSame(List<Concluded> some, List<Concluded> others) {
        return told(some).equals(told(others));
    }

    private Set<Told> told(List<Concluded> conclusions) {
        Set<Told> told = new HashSet<>();
        for (Concluded each : conclusions) {
            List<Object> values = new ArrayList<>();
            values.add(each.type());
            read.getOrDefault(each.type(), Set.of()).forEach(field -> values.add(each.value(field)));
            told.add(new Told(values, each.about(), each.provisional()));
        }
        return told;
    }
}
