package org.complaintrules.compile;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.complaintrules.drl.Mutation;

/** Whatever the reader of policies accepts, the engine compiles and the bytecode check passes. */
class CompilableProperties {
    private static final String RULES = PolicyText.complete().text("rules.drl");
    private static final String PRINTED = EngineSource.print(PolicyText.complete().model());

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void aChangedRuleFileThatIsAcceptedCompiles(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String changed = Mutation.ofTokens(RULES, random.nextLong(), 2);
            PolicyText text = PolicyText.sample().file("rules.drl", changed);
            if (isAccepted(text) && !EngineSource.print(text.model()).equals(PRINTED)) {
                assertThatCode(text::compile).as(changed).doesNotThrowAnyException();
                return;
            }
        }
    }

    private static boolean isAccepted(PolicyText text) {
        try {
            text.model();
            return true;
        } catch (PolicyRefusal refused) {
            return false;
        }
    }
}
