package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Constraints as one writes them: {@code payout - cashValue <= 2000}, with a blank between all parts. */
final class Written {
    private static final Map<String, Relation> RELATIONS = Map.of("<", Relation.NEGATIVE, "<=", Relation.NOT_POSITIVE,
            "==", Relation.ZERO, "!=", Relation.NOT_ZERO, ">=", Relation.NOT_NEGATIVE, ">", Relation.POSITIVE);

    private Written() {
    }

    static List<LinearConstraint<String>> all(String... constraints) {
        return Arrays.stream(constraints).map(Written::constraint).toList();
    }

    static LinearConstraint<String> constraint(String text) {
        String symbol = Arrays.stream(text.split(" ")).filter(RELATIONS::containsKey).findFirst().orElseThrow();
        String[] sides = text.split(" " + symbol + " ");
        return new LinearConstraint<>(sum(sides[0]).minus(sum(sides[1])), RELATIONS.get(symbol));
    }

    static LinearSum<String> sum(String text) {
        LinearSum<String> sum = LinearSum.constant(BigDecimal.ZERO);
        for (String term : text.replaceFirst("^- ", "-1 * ").replace(" - ", " + -1 * ").split(" \\+ ")) {
            LinearSum<String> product = LinearSum.constant(BigDecimal.ONE);
            for (String part : term.split(" \\* ")) {
                product = Character.isLetter(part.charAt(0))
                        ? LinearSum.of(part).times(product.constant()) : product.times(new BigDecimal(part));
            }
            sum = sum.plus(product);
        }
        return sum;
    }

    static Map<String, BigDecimal> values(Solution<String> solution) {
        return ((Solution.Solved<String>) solution).values();
    }
}
