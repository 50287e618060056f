package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.Test;

/**
 * A Chinese reader meets no English; an English reader no Chinese but the articles as the source numbers them, and
 * words of the source that a clause quotes in parentheses.
 */
class LanguageTest {
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}[ ,;:]+[a-z]{2,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Style WIDE = Style.PLAIN;

    private static void isChinese(String text) {
        assertThat(text.lines().filter(line -> ENGLISH.matcher(line).find())).isEmpty();
    }

    private static void isEnglish(String text) {
        assertThat(text.replaceAll("\\[[^]]*]|\\(\\p{IsHan}+\\)", "").lines()
                .filter(line -> CHINESE.matcher(line).find())).isEmpty();
    }

    @Test
    void decisionsSpeakOneLanguage() {
        CarDealer.RESULTS.forEach(result -> {
            isChinese(DecisionText.of(result.decision(), CarDealer.POLICY, Language.ZH, true, WIDE));
            isEnglish(DecisionText.of(result.decision(), CarDealer.POLICY, Language.EN, true, WIDE));
        });
    }

    @Test
    void policiesSpeakOneLanguage() {
        isChinese(PolicyText.of(CarDealer.POLICY, Language.ZH, WIDE));
        isChinese(PolicyMarkdown.of(CarDealer.POLICY, Language.ZH));
        isEnglish(PolicyText.of(CarDealer.POLICY, Language.EN, WIDE).replaceAll("(?m)^\\S+  car-dealer-", ""));
        isEnglish(PolicyMarkdown.of(CarDealer.POLICY, Language.EN).replaceAll("(?m)^### .*", ""));
    }
}
