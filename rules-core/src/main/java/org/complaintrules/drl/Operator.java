package org.complaintrules.drl;

/** How two expressions are compared. */
public enum Operator {
    /** Equal; numbers by their value. */
    EQUAL("=="),
    /** Known and different. */
    NOT_EQUAL("!="),
    /** Less. */
    LESS("<"),
    /** Less or equal. */
    AT_MOST("<="),
    /** Greater. */
    GREATER(">"),
    /** Greater or equal. */
    AT_LEAST(">=");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The operator as a rule file writes it.
     *
     * @return the symbol
     */
    public String symbol() {
        return symbol;
    }

    /** Whether it asks for an order, not only for equality. */
    boolean ordering() {
        return this != EQUAL && this != NOT_EQUAL;
    }
}
