package org.complaintrules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final Problem IN_A_2 = problem("a.drl", 2);
    private static final Problem IN_A_10 = problem("a.drl", 10);
    private static final Problem IN_B_1 = problem("b.drl", 1);

    private static final class Refused extends Refusal {
        private static final long serialVersionUID = 1L;

        Refused(List<Problem> problems) {
            super(problems);
        }
    }

    private static Problem problem(String file, int line) {
        return new Problem("wrong", Place.at(file, line, 1), new Text("有误", "it is wrong"), null);
    }

    @Test
    void problemsComeByFileAndLine() {
        assertThat(new Refused(List.of(IN_B_1, IN_A_10, IN_A_2)).problems()).containsExactly(IN_A_2, IN_A_10, IN_B_1);
    }

    @Test
    void theMessageSaysThemAllInTheSameOrderALineEach() {
        assertThat(new Refused(List.of(IN_B_1, IN_A_10, IN_A_2))).hasMessage(
                "a.drl:2:1: it is wrong\na.drl:10:1: it is wrong\nb.drl:1:1: it is wrong");
    }

    @Test
    void problemsAtOnePlaceKeepTheOrderInWhichTheyWereFound() {
        Problem first = new Problem("zz", Place.of("a.drl"), Text.same("first"), null);
        Problem second = new Problem("aa", Place.of("a.drl"), Text.same("second"), null);

        assertThat(new Refused(List.of(first, second)).problems()).containsExactly(first, second);
    }

    @Test
    void aRefusalWithoutAReasonIsAMistakeOfTheProgram() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Refused(List.of()));
    }

    @Test
    void laterChangesOfTheListGivenDoNotReachIt() {
        List<Problem> problems = new ArrayList<>(List.of(IN_A_2));
        Refused refused = new Refused(problems);
        problems.add(IN_A_10);

        assertThat(refused.problems()).containsExactly(IN_A_2).isUnmodifiable();
    }
}
