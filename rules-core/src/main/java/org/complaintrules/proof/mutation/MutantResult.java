package org.complaintrules.proof.mutation;

import java.util.Optional;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.proof.space.Exploration;

/** What came of a mutant. */
public sealed interface MutantResult {
    /**
     * The mutant.
     *
     * @return the changed policy
     */
    Mutant mutant();

    /**
     * A fixture fails by the changed policy: the change would be noticed.
     *
     * @param mutant the mutant
     * @param fixture the first fixture that fails
     */
    record Killed(Mutant mutant, Fixture fixture) implements MutantResult {
    }

    /**
     * The changed policy decides no case differently, so that no fixture could notice. It does not count.
     *
     * @param mutant the mutant
     * @param exploration how far the search for such a case has come; complete
     */
    record Equivalent(Mutant mutant, Exploration exploration) implements MutantResult {
    }

    /**
     * There are cases that the changed policy decides differently, and no fixture notices.
     *
     * @param mutant the mutant
     * @param killing the fixture that would
     * @param waiting the fixture that would notice once a person has reviewed it, if there is one
     * @param confirmed whether the rule engine says the same of the mutant: it passes all fixtures that count, and
     *     decides this case so
     */
    record Survived(Mutant mutant, KillingFixture killing, Optional<Fixture> waiting, boolean confirmed)
            implements MutantResult {
    }

    /**
     * No fixture notices, and whether one could was not found out.
     *
     * @param mutant the mutant
     * @param exploration how far the search has come
     */
    record Open(Mutant mutant, Exploration exploration) implements MutantResult {
    }
}
