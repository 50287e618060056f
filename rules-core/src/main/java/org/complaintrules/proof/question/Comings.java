package org.complaintrules.proof.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.Ruling;

/** What comes and goes between two decisions. */
final class Comings {
    private Comings() {
    }

    /** The rulings of one decision that another does not have, by all but the rule that made them. */
    static List<Ruling> of(Decision decision, Decision without) {
        List<Ruling> left = new ArrayList<>(without.rulings());
        List<Ruling> come = new ArrayList<>();
        for (Ruling ruling : decision.rulings()) {
            Ruling same = left.stream().filter(each -> saysTheSame(ruling, each)).findFirst().orElse(null);
            if (same == null) {
                come.add(ruling);
            } else {
                left.remove(same);
            }
        }
        return come;
    }

    private static boolean saysTheSame(Ruling one, Ruling other) {
        return one.outcome().equals(other.outcome()) && one.about().equals(other.about())
                && one.clauses().equals(other.clauses()) && one.provisional() == other.provisional();
    }

    /** The conflicts of one decision that another does not have. */
    static List<Conflict> conflicts(Decision decision, Decision without) {
        return decision.conflicts().stream().filter(conflict -> without.conflicts().stream().noneMatch(each ->
                each.type() == conflict.type() && each.subject().equals(conflict.subject())
                        && each.rulings().get(0).about().equals(conflict.rulings().get(0).about()))).toList();
    }

    /**
     * What some rules say otherwise in a case than they say now, as a text that is the same for cases between which
     * only amounts and times differ; empty where they say the same.
     */
    static String of(BitSet rules, ReferenceEvaluator now, ReferenceEvaluator then) {
        StringBuilder comings = new StringBuilder();
        rules.stream().forEach(rule -> {
            List<Concluded> before = Inquiry.standing(now, rule);
            List<Concluded> after = Inquiry.standing(then, rule);
            add(comings, '+', after, before);
            add(comings, '-', before, after);
        });
        return comings.toString();
    }

    private static void add(StringBuilder comings, char sign, List<Concluded> come, List<Concluded> other) {
        for (Concluded each : come) {
            if (other.stream().noneMatch(same -> each.says(same, null))) {
                comings.append(sign).append(each.position()).append('/').append(each.conclusion()).append(each.about())
                        .append(each.provisional());
                for (OutcomeField field : each.type().fields()) {
                    if (field.kind() != OutcomeField.Kind.AMOUNT && field.kind() != OutcomeField.Kind.INSTANT) {
                        comings.append(each.values().get(field.position()));
                    }
                }
            }
        }
    }
}
