package org.complaintrules.drl;

/** What a term is made of: a field, or a value written in the rule. */
public sealed interface Operand permits Reference, Literal {
    /**
     * The type of its value.
     *
     * @return the type
     */
    FieldType type();
}
