package org.complaintrules.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A text for people, in both languages of the product.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Text(String zh, String en) {
    /**
     * Refuses a text that lacks a language.
     *
     * @param zh the Chinese text
     * @param en the English text
     */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /**
     * A text made of one pattern per language, each with the same arguments.
     *
     * @param zh the Chinese pattern, as of {@link String#format(String, Object...)}
     * @param en the English pattern
     * @param arguments what the patterns name; a {@link Text} among them is put in the pattern's own language
     * @return the text
     */
    public static Text of(String zh, String en, Object... arguments) {
        return new Text(fill(Language.ZH, zh, arguments), fill(Language.EN, en, arguments));
    }

    /**
     * The same text in both languages: a name, a code, a figure.
     *
     * @param text what needs no translation
     * @return the text
     */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /**
     * The text in one language.
     *
     * @param language the reader's language
     * @return the text in it
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /**
     * Two texts one after the other.
     *
     * @param next what follows
     * @return both, in English with a blank between
     */
    public Text then(Text next) {
        return new Text(zh + next.zh, en + " " + next.en);
    }

    private static String fill(Language language, String pattern, Object... arguments) {
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] translated = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            translated[i] = arguments[i] instanceof Text text ? text.in(language) : arguments[i];
        }
        return String.format(Locale.ROOT, pattern, translated);
    }
}
