package org.complaintrules.proof.difference;

/**
 * In how many cases rulings of a clause go and come.
 *
 * @param clause the clause's id
 * @param gone in how many cases a ruling goes that rests on it
 * @param come in how many cases a ruling comes that rests on it
 */
public record ClauseCount(String clause, long gone, long come) {
    ClauseCount and(ClauseCount other) {
        return new ClauseCount(clause, gone + other.gone, come + other.come);
    }
}
