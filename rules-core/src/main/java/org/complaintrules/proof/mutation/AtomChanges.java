package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Rule;

/** The ways to change a single comparison, other than to leave it out. */
final class AtomChanges {
    private final Rule rule;
    private final Codes codes;

    AtomChanges(Rule rule, Codes codes) {
        this.rule = rule;
        this.codes = codes;
    }

    List<Changed<Condition.Atom>> of(Condition.Atom atom) {
        if (atom instanceof Condition.OneOf oneOf) {
            return oneOf(oneOf);
        }
        if (atom instanceof Condition.Contains contains) {
            return contains(contains);
        }
        if (atom instanceof Condition.Known known) {
            return List.of(new Changed<>(Change.COMPARISON,
                    new Condition.Known(known.field(), !known.expected(), known.place())));
        }
        return new ComparisonChanges(rule, codes).of((Condition.Comparison) atom);
    }

    private List<Changed<Condition.Atom>> oneOf(Condition.OneOf oneOf) {
        List<Changed<Condition.Atom>> changes = new ArrayList<>();
        changes.add(new Changed<>(Change.COMPARISON,
                new Condition.OneOf(oneOf.field(), !oneOf.expected(), oneOf.values(), oneOf.place())));
        List<Literal> values = oneOf.values();
        for (int i = 0; i < values.size() && values.size() > 1; i++) {
            changes.add(listed(oneOf, Copy.without(values, i)));
        }
        missing(oneOf).ifPresent(value -> {
            List<Literal> more = new ArrayList<>(values);
            more.add(value);
            changes.add(listed(oneOf, more));
        });
        return changes;
    }

    private static Changed<Condition.Atom> listed(Condition.OneOf oneOf, List<Literal> values) {
        Change change = oneOf.field().type() instanceof FieldType.Enumeration ? Change.ENUM_VALUE : Change.LITERAL;
        return new Changed<>(change, new Condition.OneOf(oneOf.field(), oneOf.expected(), values, oneOf.place()));
    }

    /** A value that the list could have too: the next after its last. */
    private Optional<Literal> missing(Condition.OneOf oneOf) {
        FieldType type = oneOf.field().type();
        List<String> given = oneOf.values().stream().map(value -> value.value().toString()).toList();
        String last = given.get(given.size() - 1);
        if (type instanceof FieldType.Enumeration enumeration) {
            return ComparisonChanges.next(enumeration, last, given).map(value -> new Literal(value, type));
        }
        return type != FieldType.Plain.TEXT ? Optional.empty()
                : codes.another(rule.when().get(oneOf.field().pattern()), oneOf.field().field(), last, given)
                        .map(value -> new Literal(value, type));
    }

    private static List<Changed<Condition.Atom>> contains(Condition.Contains contains) {
        List<Changed<Condition.Atom>> changes = new ArrayList<>();
        changes.add(new Changed<>(Change.COMPARISON, new Condition.Contains(contains.list(), !contains.expected(),
                contains.value(), contains.place())));
        String value = (String) contains.value().value();
        ComparisonChanges.next((FieldType.Enumeration) contains.value().type(), value, List.of(value))
                .ifPresent(next -> changes.add(new Changed<>(Change.ENUM_VALUE, new Condition.Contains(contains.list(),
                        contains.expected(), new Literal(next, contains.value().type()), contains.place()))));
        return changes;
    }
}
