package org.complaintrules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void isSaidInTheLanguageAskedFor() {
        Text text = new Text("罚款", "fine");

        assertThat(text.in(Language.ZH)).isEqualTo("罚款");
        assertThat(text.in(Language.EN)).isEqualTo("fine");
    }

    @Test
    void argumentsFillBothPatterns() {
        assertThat(Text.of("“%s”有 %d 个", "there are %2$d of '%1$s'", "fine", 3))
                .isEqualTo(new Text("“fine”有 3 个", "there are 3 of 'fine'"));
    }

    @Test
    void aTextAmongTheArgumentsIsPutInThePatternsLanguage() {
        Text inner = Text.of("%s天", "%s days", 15);

        assertThat(Text.of("期限%s,%s", "limit %s, %s", inner, "REPLY"))
                .isEqualTo(new Text("期限15天,REPLY", "limit 15 days, REPLY"));
    }

    @Test
    void aTextWithinATextWithinATextIsTranslatedToo() {
        Text innermost = new Text("工作日", "working days");

        assertThat(Text.of("(%s)", "(%s)", Text.of("15个%s", "15 %s", innermost)))
                .isEqualTo(new Text("(15个工作日)", "(15 working days)"));
    }

    @Test
    void aPercentSignStandsForItselfWhereThereAreNoArguments() {
        assertThat(Text.of("70%", "70%")).isEqualTo(Text.same("70%"));
    }

    @Test
    void aPercentSignInAnArgumentStandsForItself() {
        assertThat(Text.of("值 %s", "value %s", Text.same("70%s"))).isEqualTo(new Text("值 70%s", "value 70%s"));
    }

    @Test
    void numbersAreWrittenAlikeWhereverTheProgramRuns() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Text.of("%d 个", "%d of them", 15)).isEqualTo(new Text("15 个", "15 of them"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatNeedsNoTranslationIsTheSameInBoth() {
        assertThat(Text.same("CNY")).isEqualTo(new Text("CNY", "CNY"));
    }

    @Test
    void oneTextAfterTheOtherHasABlankBetweenInEnglishOnly() {
        assertThat(new Text("一。", "One.").then(new Text("二。", "Two."))).isEqualTo(new Text("一。二。", "One. Two."));
    }

    @Test
    void bothLanguagesMustBeGiven() {
        assertThatNullPointerException().isThrownBy(() -> new Text(null, "fine")).withMessage("zh");
        assertThatNullPointerException().isThrownBy(() -> new Text("罚款", null)).withMessage("en");
    }
}
