package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.List;

/** A value that a conclusion is given. */
public sealed interface Argument {
    /**
     * The fields it reads.
     *
     * @return the fields
     */
    List<Reference> references();

    /**
     * A value written in the rule.
     *
     * @param value a {@code String} code, {@code BigDecimal}, {@code Boolean}, {@code Span}, {@code Verdict}, or
     *     {@code null}
     */
    record Fixed(Object value) implements Argument {
        @Override
        public List<Reference> references() {
            return List.of();
        }
    }

    /**
     * A field of what a pattern matched.
     *
     * @param field the field
     */
    record Bound(Reference field) implements Argument {
        @Override
        public List<Reference> references() {
            return List.of(field);
        }
    }

    /**
     * The earlier of two times, leaving aside what is not known.
     *
     * @param first a time
     * @param second another
     */
    record Earliest(Argument first, Argument second) implements Argument {
        @Override
        public List<Reference> references() {
            List<Reference> references = new ArrayList<>(first.references());
            references.addAll(second.references());
            return references;
        }
    }
}
