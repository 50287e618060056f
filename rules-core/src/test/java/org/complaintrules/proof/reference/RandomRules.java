package org.complaintrules.proof.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.compile.PolicyText;

/**
 * Small policies drawn at random: every kind of comparison, joins of facts, chains of outcomes and exceptions. The same
 * seed draws the same policy.
 */
public final class RandomRules {
    private final Random random;
    private final boolean timed;

    private RandomRules(long seed, boolean timed) {
        this.random = new Random(seed);
        this.timed = timed;
    }

    /** A policy of so many rules, none of which asks for a time. */
    public static PolicyText draw(long seed, int count) {
        return draw(new RandomRules(seed, false), seed, count);
    }

    /** A policy of so many rules, with time limits and comparisons of times. */
    public static PolicyText drawTimed(long seed, int count) {
        return draw(new RandomRules(seed, true), seed, count);
    }

    private static PolicyText draw(RandomRules rules, long seed, int count) {
        while (true) {
            PolicyText text = PolicyText.named("random-" + Long.toUnsignedString(seed)).facts(RandomPatterns.FACTS)
                    .rules(rules.rules(count));
            if (isAccepted(text)) {
                return text;
            }
        }
    }

    private static boolean isAccepted(PolicyText text) {
        try {
            PolicyModel model = text.model();
            return !model.rules().isEmpty();
        } catch (PolicyRefusal cycle) {
            return false;
        }
    }

    private String rules(int count) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int stage = count == 1 ? 0 : i * 3 / count;
            RandomPatterns patterns = new RandomPatterns(random, timed);
            List<String> when = when(stage, patterns);
            rules.append("rule \"r%d\" @clause(\"c%d\") %s%nwhen %s%nthen %s%nend%n%n".formatted(i, i + 1,
                    exception(i), String.join("\n    ", when), then(stage, patterns)));
        }
        return rules.toString();
    }

    /** Exceptions to rules that stand before it, so that few policies override in a circle. */
    private String exception(int rule) {
        return rule == 0 || random.nextInt(3) > 0 ? "" : (random.nextInt(3) > 0 ? "@overrides" : "@replaces") + "(\"c"
                + (1 + random.nextInt(rule)) + "\")";
    }

    private List<String> when(int stage, RandomPatterns patterns) {
        List<String> when = new ArrayList<>();
        if (stage > 0 && random.nextInt(5) > 0) {
            when.add(outcome(stage - 1, patterns));
            if (random.nextInt(3) == 0) {
                when.add(outcome(random.nextInt(stage), patterns));
            }
        }
        when.addAll(patterns.draw(when.isEmpty()));
        return when;
    }

    private String outcome(int stage, RandomPatterns patterns) {
        if (timed && random.nextInt(3) == 0) {
            return ("Deadline(action == \"R%d\", " + List.of("status in (DeadlineStatus.LATE, DeadlineStatus.OVERDUE)",
                    "status != DeadlineStatus.MET", "doneAt == null", "due > from").get(random.nextInt(4)) + ")")
                    .formatted(stage);
        }
        return List.of("Classification(scheme == \"s%d\", value == \"LOW\")", "Classification(scheme == \"s%d\")",
                "Classification(scheme == \"s%d\", value != \"HIGH\")", "Fine(party == \"P%d\", min > " + patterns.number() + ")",
                "Fine(party == \"P%d\")", "Duty(party == \"P%d\", action in (\"CALL\", \"WRITE\"))",
                "Duty(party == \"P%d\")").get(random.nextInt(7)).formatted(stage);
    }

    private String then(int stage, RandomPatterns patterns) {
        String then = conclusion(stage, patterns);
        return random.nextInt(5) > 0 ? then : then + " " + conclusion(stage, patterns);
    }

    private String conclusion(int stage, RandomPatterns patterns) {
        List<String> possible = new ArrayList<>(List.of("Classification(\"s%d\", \"LOW\")",
                "Classification(\"s%d\", \"HIGH\")", "Fine(\"P%d\", 1, \"CNY\")", "Fine(\"P%d\", 2, null, \"CNY\")",
                "Duty(\"P%d\", \"CALL\")", "Duty(\"P%d\", \"WRITE\")"));
        if (patterns.binds("$done")) {
            String span = List.of("3 HOURS", "1 WORKING_DAYS", "0 CALENDAR_DAYS").get(random.nextInt(3));
            return List.of("insert(clock.deadline(\"R%d\", \"" + span + "\", $started, $done));",
                    "insert(clock.due(\"R%d\", $started, $done));", "insert(clock.deadline(\"R%d\", \"" + span
                    + "\", clock.earliest($started, $done), $done));").get(random.nextInt(3)).formatted(stage);
        }
        if (patterns.binds("$level")) {
            possible.addAll(List.of("Classification(\"s%d\", $level)", "Duty(\"P%d\", $level)"));
        }
        if (patterns.binds("$amount")) {
            possible.addAll(List.of("Fine(\"P%d\", $amount, \"CNY\")", "Fine(\"P%d\", 1, $amount, \"CNY\")"));
        }
        if (patterns.binds("$parts")) {
            possible.add("Measurement(\"N%d\", $parts, null, 2, " + (patterns.binds("$urgent") ? "$urgent" : "true")
                    + ")");
        }
        return "insert(new " + possible.get(random.nextInt(possible.size())).formatted(stage) + ");";
    }
}
