package org.complaintrules.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lists what would have been right, what resembles the given word most coming first. */
public final class Nearest {
    private Nearest() {
    }

    /**
     * The known words, the one nearest to the given word first, the others in their own order.
     *
     * @param given what was written
     * @param known what would have been right
     * @return the known words, separated by commas
     */
    public static String first(String given, Collection<String> known) {
        List<String> words = List.copyOf(known);
        String nearest = to(given, words);
        return words.stream().sorted(Comparator.comparing(word -> !word.equals(nearest)))
                .collect(Collectors.joining(", "));
    }

    /**
     * The known word that is nearest to the given word.
     *
     * @param given what was written
     * @param known what would have been right
     * @return the nearest; empty where nothing is known
     */
    public static String to(String given, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt(word -> distance(given, word))).orElse("");
    }

    /** The number of single-letter changes that turn one word into the other, whatever their case. */
    static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
