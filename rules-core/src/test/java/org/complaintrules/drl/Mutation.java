package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out, doubles or swaps pieces of a text. */
public final class Mutation {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\w$]+|\\s+|[=!<>&|]{2}|.", Pattern.DOTALL);

    private Mutation() {
    }

    public static String ofTokens(String text, long seed, int times) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return mutated(tokens, seed, times);
    }

    public static String ofCharacters(String text, long seed, int times) {
        return mutated(new ArrayList<>(text.codePoints().mapToObj(Character::toString).toList()), seed, times);
    }

    private static String mutated(List<String> pieces, long seed, int times) {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(pieces.size());
            int other = random.nextInt(pieces.size());
            switch (random.nextInt(3)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pieces.get(other));
                default -> {
                    String here = pieces.get(at);
                    pieces.set(at, pieces.get(other));
                    pieces.set(other, here);
                }
            }
        }
        return String.join("", pieces);
    }
}
