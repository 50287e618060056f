package org.complaintrules.drl;

import java.util.List;
import java.util.Optional;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;

/** The type that a pattern asks for. */
public sealed interface Matched {
    /**
     * The name as a rule file writes it.
     *
     * @return the name
     */
    String drlName();

    /**
     * The type of a field.
     *
     * @param field the field's name
     * @return its type, or nothing where there is no such field or rules cannot read it
     */
    Optional<FieldType> typeOf(String field);

    /**
     * The names of the fields that rules can read.
     *
     * @return the names
     */
    List<String> fieldNames();

    /**
     * A fact of the case.
     *
     * @param type its type
     */
    record OfFact(FactType type) implements Matched {
        @Override
        public String drlName() {
            return type.name();
        }

        @Override
        public Optional<FieldType> typeOf(String field) {
            return type.field(field).map(Field::type);
        }

        @Override
        public List<String> fieldNames() {
            return type.fields().stream().map(Field::name).toList();
        }
    }

    /**
     * An outcome that another rule concluded.
     *
     * @param type its type
     */
    record OfOutcome(OutcomeType type) implements Matched {
        @Override
        public String drlName() {
            return type.drlName();
        }

        @Override
        public Optional<FieldType> typeOf(String field) {
            OutcomeField found = type.field(field).orElse(null);
            return found == null ? Optional.empty() : typeOf(found);
        }

        @Override
        public List<String> fieldNames() {
            return type.fields().stream().filter(field -> typeOf(field).isPresent()).map(OutcomeField::name).toList();
        }

        private static Optional<FieldType> typeOf(OutcomeField field) {
            return switch (field.kind()) {
                case ROLE, CODE, SCHEME, CURRENCY -> Optional.of(FieldType.Plain.TEXT);
                case AMOUNT -> Optional.of(FieldType.Plain.DECIMAL);
                case INSTANT -> Optional.of(FieldType.Plain.INSTANT);
                case BOOLEAN -> Optional.of(FieldType.Plain.BOOLEAN);
                case STATUS -> Optional.of(BuiltIn.STATUS);
                case VERDICT -> Optional.of(BuiltIn.VERDICT);
                case SPAN -> Optional.empty();
            };
        }
    }
}
