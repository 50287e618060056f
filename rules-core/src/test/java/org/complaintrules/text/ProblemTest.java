package org.complaintrules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Place PLACE = Place.at("facts.drl", 3, 14);
    private static final Text WHAT = new Text("没有类型 Strin", "there is no type Strin");
    private static final Text MEND = new Text("应为 String", "write String");

    @Test
    void isSaidInEnglishWithPlaceAndMend() {
        assertThat(new Problem("unknown-type", PLACE, WHAT, MEND).in(Language.EN))
                .isEqualTo("facts.drl:3:14: there is no type Strin; write String");
    }

    @Test
    void isSaidInChineseWithPlaceAndMend() {
        assertThat(new Problem("unknown-type", PLACE, WHAT, MEND).in(Language.ZH))
                .isEqualTo("facts.drl:3:14: 没有类型 Strin；应为 String");
    }

    @Test
    void leavesOutAPlaceThatIsNotKnown() {
        assertThat(new Problem("unknown-type", Place.NONE, WHAT, null).in(Language.EN))
                .isEqualTo("there is no type Strin");
    }

    @Test
    void endsWithTheDescriptionWhereNoMendIsKnown() {
        assertThat(new Problem("unknown-type", PLACE, WHAT, null).in(Language.ZH))
                .isEqualTo("facts.drl:3:14: 没有类型 Strin");
    }

    @Test
    void codePlaceAndDescriptionMustBeGiven() {
        assertThatNullPointerException().isThrownBy(() -> new Problem(null, PLACE, WHAT, MEND)).withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> new Problem("c", null, WHAT, MEND)).withMessage("place");
        assertThatNullPointerException().isThrownBy(() -> new Problem("c", PLACE, null, MEND)).withMessage("what");
    }
}
