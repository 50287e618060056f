package org.complaintrules.proof.coverage;

import java.util.Optional;
import org.complaintrules.proof.space.Witness;

/** One of the two sides of a condition or a rule: that it holds, or that it does not. */
public sealed interface Side {
    /**
     * Whether nothing is left to be desired of fixtures.
     *
     * @return whether the side was seen, or it is proved that no case shows it
     */
    boolean covered();

    /** A fixture has seen it. */
    record Seen() implements Side {
        @Override
        public boolean covered() {
            return true;
        }
    }

    /**
     * No fixture has seen it.
     *
     * @param reason why not
     * @param basis what the decision space says of it
     * @param witness a case that shows it, where the search found one
     */
    record Unseen(Reason reason, Basis basis, Optional<Witness> witness) implements Side {
        @Override
        public boolean covered() {
            return basis == Basis.PROVED;
        }
    }
}
