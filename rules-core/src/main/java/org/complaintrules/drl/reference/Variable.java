package org.complaintrules.drl.reference;

/** A field of a fact whose value is not settled. */
public final class Variable {
    private final String type;
    private final int fact;
    private final String field;
    private final int hash;

    /**
     * A field of a fact.
     *
     * @param type the name of the fact's type
     * @param fact the fact's position among those of its type, from 0
     * @param field the field's name
     */
    public Variable(String type, int fact, String field) {
        this.type = type;
        this.fact = fact;
        this.field = field;
        // Searches look variables up far more often than they make them.
        this.hash = 31 * (31 * type.hashCode() + fact) + field.hashCode();
    }

    /**
     * The name of the fact's type.
     *
     * @return the name in rules
     */
    public String type() {
        return type;
    }

    /**
     * Which of the facts of its type it is.
     *
     * @return the position, from 0
     */
    public int fact() {
        return fact;
    }

    /**
     * The field.
     *
     * @return its name
     */
    public String field() {
        return field;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Variable variable && hash == variable.hash && fact == variable.fact
                && field.equals(variable.field) && type.equals(variable.type);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return type + "[" + fact + "]." + field;
    }
}
