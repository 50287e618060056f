package org.complaintrules.proof.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.compile.PolicyText;

/** Changes one or two rules of a policy of {@link RandomRules}, as somebody who maintains it might. */
public final class RandomChange {
    private RandomChange() {
    }

    /** The policy with some rules changed, renamed or dropped; the same seed changes it in the same way. */
    public static PolicyText of(PolicyText policy, long seed) {
        String text = policy.text("rules.drl");
        String header = text.substring(0, text.indexOf("rule \""));
        Random random = new Random(seed);
        while (true) {
            List<String> rules = new ArrayList<>(List.of(text.substring(header.length()).split("(?=rule \")")));
            for (int i = random.nextInt(2); i >= 0; i--) {
                int rule = random.nextInt(rules.size());
                String changed = changed(rules.get(rule), random);
                if (changed != null) {
                    rules.set(rule, changed);
                } else if (rules.size() > 1) {
                    rules.remove(rule);
                }
            }
            policy.file("rules.drl", header + String.join("", rules));
            if (isAccepted(policy)) {
                return policy;
            }
        }
    }

    private static boolean isAccepted(PolicyText policy) {
        try {
            return !policy.model().rules().isEmpty();
        } catch (PolicyRefusal cycle) {
            return false;
        }
    }

    /** A rule as it might be changed, or {@code null} where it is dropped. */
    private static String changed(String rule, Random random) {
        String clause = "c" + (1 + random.nextInt(5));
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> rule.replaceFirst("rule \"r", "rule \"renamed ");
            case 2 -> rule.replaceFirst("> ([0-9])", ">= $1").replaceFirst("== ([0-9])", "!= $1");
            case 3 -> rule.replaceFirst("Level.LOW", "Level.HIGH").replaceFirst("<= ", "< ");
            case 4 -> rule.contains("@overrides") || rule.contains("@replaces")
                    ? rule.replaceFirst("@(overrides|replaces)\\(\"c[0-9]+\"\\)", "")
                    : rule.replaceFirst("(@clause\\(\"c[0-9]+\"\\))", "$1 @overrides(\"" + clause + "\")");
            case 5 -> rule.replaceFirst("\"CALL\"\\)\\);", "\"WRITE\"));").replaceFirst(", 1, \"CNY\"", ", 2, \"CNY\"");
            case 6 -> rule.replaceFirst("@clause\\(\"c[0-9]+\"", "@clause(\"" + clause + "\"");
            case 7 -> rule.replaceFirst("== true", "!= true").replaceFirst("[|][|] [^,)]*", "");
            default -> rule.replaceFirst("[$]amount, \"CNY\"", "1, \"CNY\"").replaceFirst("\"LOW\"\\)\\);", "\"HIGH\"));");
        };
    }
}
