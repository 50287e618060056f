package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.text.Place;
import org.complaintrules.time.Span;

/** What a rule concludes. */
public sealed interface Conclusion {
    /**
     * The type of outcome.
     *
     * @return the type
     */
    OutcomeType type();

    /**
     * The value that a field of the outcome has in every case.
     *
     * @param field the field's name
     * @return the value, or nothing where it depends on the case or is left open
     */
    Optional<Object> fixed(String field);

    /**
     * Where it stands.
     *
     * @return the place
     */
    Place place();

    /**
     * Whether it can have the subject of another conclusion, as far as the values written in both tell.
     *
     * @param other a conclusion of the same type
     * @return whether no field of their subjects is written differently
     */
    default boolean canShareSubject(Conclusion other) {
        return type().fields().stream().filter(field -> field.role() == OutcomeField.Role.SUBJECT)
                .allMatch(field -> fixed(field.name()).isEmpty() || other.fixed(field.name()).isEmpty()
                        || fixed(field.name()).equals(other.fixed(field.name())));
    }

    /**
     * An outcome stated field by field.
     *
     * @param type the type of outcome
     * @param arguments a value for each of its fields, in their order
     * @param place where it stands
     */
    record Stated(OutcomeType type, List<Argument> arguments, Place place) implements Conclusion {
        /**
         * Copies the list.
         *
         * @param type the type of outcome
         * @param arguments a value for each field
         * @param place where it stands
         */
        public Stated {
            arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
        }

        @Override
        public Optional<Object> fixed(String field) {
            List<OutcomeField> fields = type.fields();
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).name().equals(field)) {
                    return arguments.get(i) instanceof Argument.Fixed given
                            ? Optional.ofNullable(given.value()) : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A deadline that the case clock makes.
     *
     * @param action what must be done
     * @param span the limit, or {@code null} where {@code from} is itself the due time
     * @param from when it begins to run, or the due time
     * @param doneAt when it was done
     * @param place where it stands
     */
    record Timed(String action, Span span, Argument from, Argument doneAt, Place place) implements Conclusion {
        @Override
        public OutcomeType type() {
            return OutcomeType.DEADLINE;
        }

        @Override
        public Optional<Object> fixed(String field) {
            return switch (field) {
                case "action" -> Optional.of(action);
                case "span" -> Optional.ofNullable(span);
                default -> Optional.empty();
            };
        }
    }
}
