package org.complaintrules.drl;

import java.util.stream.Stream;

/** A value that a conclusion is given. */
public sealed interface Argument {
    /**
     * The fields it reads.
     *
     * @return the fields
     */
    Stream<Reference> references();

    /**
     * A value written in the rule.
     *
     * @param value a {@code String} code, {@code BigDecimal}, {@code Boolean}, {@code Span}, {@code Verdict}, or
     *     {@code null}
     */
    record Fixed(Object value) implements Argument {
        @Override
        public Stream<Reference> references() {
            return Stream.empty();
        }
    }

    /**
     * A field of what a pattern matched.
     *
     * @param field the field
     */
    record Bound(Reference field) implements Argument {
        @Override
        public Stream<Reference> references() {
            return Stream.of(field);
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
        public Stream<Reference> references() {
            return Stream.concat(first.references(), second.references());
        }
    }
}
