package org.complaintrules.proof.space;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A cell as a search came to it.
 *
 * @param holds whether a case is in it
 * @param says what the rules asked conclude of a case in it
 * @param witness the case that stands for it
 */
record SeenCell(Predicate<ConcreteCase> holds, Function<ConcreteCase, List<Said>> says, Optional<ConcreteCase> witness) {
    boolean concludes(String rule) {
        return says.apply(witness.orElseThrow()).stream().anyMatch(said -> said.rule().equals(rule) && said.stands());
    }
}
