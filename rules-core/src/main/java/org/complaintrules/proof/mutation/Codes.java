package org.complaintrules.proof.mutation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.Term;
import org.complaintrules.outcome.OutcomeField;

/** The codes and texts that a policy uses, by where it uses them. */
final class Codes {
    private static final String ANY = "";
    private static final String SCHEME = "scheme";

    /** Where a code stands: a field of a type, in one scheme or any; or, of any type, the fields of a kind. */
    private record Position(String type, String field, String scheme) {
    }

    private final Map<Position, TreeSet<String>> used = new HashMap<>();

    Codes(PolicyModel policy) {
        for (Rule rule : policy.rules()) {
            Condition.atoms(rule.when().stream().flatMap(pattern -> pattern.conditions().stream()).toList())
                    .forEach(atom -> compared(rule, atom));
            rule.then().forEach(this::concluded);
        }
    }

    private void compared(Rule rule, Condition.Atom atom) {
        if (atom instanceof Condition.Comparison comparison && comparison.references().size() == 1) {
            add(rule, comparison.references().get(0), comparison.left().stream().map(Term::operand).toList());
            add(rule, comparison.references().get(0), comparison.right().stream().map(Term::operand).toList());
        } else if (atom instanceof Condition.OneOf oneOf) {
            add(rule, oneOf.field(), oneOf.values());
        }
    }

    private void add(Rule rule, Reference field, List<?> operands) {
        List<Position> positions = positions(rule.when().get(field.pattern()), field.field());
        for (Object operand : operands) {
            if (operand instanceof Literal literal && literal.type() == FieldType.Plain.TEXT) {
                add(positions, List.of((String) literal.value()));
            }
        }
    }

    private void concluded(Conclusion conclusion) {
        for (OutcomeField field : conclusion.type().fields()) {
            conclusion.fixed(field.name()).filter(String.class::isInstance)
                    .ifPresent(code -> add(positions(conclusion, field), List.of((String) code)));
            if (conclusion instanceof Conclusion.Stated stated
                    && stated.arguments().get(field.position()) instanceof Argument.Bound bound
                    && bound.field().type() instanceof FieldType.Enumeration enumeration) {
                add(positions(conclusion, field), enumeration.values());
            }
        }
    }

    private void add(List<Position> positions, List<String> codes) {
        positions.forEach(position -> used.computeIfAbsent(position, any -> new TreeSet<>()).addAll(codes));
    }

    /**
     * Another code for a field that a pattern asks for: the next, in the order of the alphabet, that the policy uses
     * for that field, and in the same scheme. Any other code would only keep the rule from ever holding.
     */
    Optional<String> another(Pattern pattern, String field, String last, Collection<String> given) {
        return another(positions(pattern, field), last, given);
    }

    /** Another code for a field of a conclusion: one used for that field, or else for any of its kind. */
    Optional<String> another(Conclusion conclusion, OutcomeField field, String code) {
        return another(positions(conclusion, field), code, List.of(code));
    }

    private Optional<String> another(List<Position> positions, String last, Collection<String> given) {
        for (Position position : positions) {
            TreeSet<String> others = new TreeSet<>(used.getOrDefault(position, new TreeSet<>()));
            others.removeAll(given);
            if (!others.isEmpty()) {
                String next = others.higher(last);
                return Optional.of(next == null ? others.first() : next);
            }
        }
        return Optional.empty();
    }

    private static List<Position> positions(Pattern pattern, String field) {
        return List.of(new Position(pattern.matched().drlName(), field, field.equals(SCHEME) ? ANY : scheme(pattern)));
    }

    /** The most particular first. */

    private static List<Position> positions(Conclusion conclusion, OutcomeField field) {
        String type = conclusion.type().drlName();
        String scheme = conclusion.fixed(SCHEME).map(String.class::cast).orElse(ANY);
        return List.of(new Position(type, field.name(), scheme), new Position(type, field.name(), ANY),
                new Position(ANY, field.kind().name(), ANY));
    }

    /** The scheme of a classification that a pattern asks for, if it names one. */
    private static String scheme(Pattern pattern) {
        for (Condition condition : pattern.conditions()) {
            if (pattern.matched() instanceof Matched.OfOutcome && condition instanceof Condition.Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && comparison.left().get(0).operand() instanceof Reference field && field.field().equals(SCHEME)
                    && comparison.right().get(0).operand() instanceof Literal literal
                    && literal.value() instanceof String scheme) {
                return scheme;
            }
        }
        return ANY;
    }
}
