package org.complaintrules.proof.mutation;

import java.util.List;
import org.complaintrules.compile.PolicyText;

/** The mutants of a small policy over the sample's facts, one line each. */
final class MutantLines {
    private MutantLines() {
    }

    /** All mutants of a policy but those that leave out a whole rule. */
    static List<String> of(String rules) {
        return of(PolicyText.sample(), rules);
    }

    static List<String> of(PolicyText policy, String rules) {
        return Mutants.of(policy.rules(rules).model()).stream().filter(each -> each.change() != Change.DROPPED_RULE)
                .map(MutantLines::line).toList();
    }

    /** All mutants of a rule that asks for a pattern and concludes what has none but in its own rule. */
    static List<String> ofPattern(String... patterns) {
        return of(PolicyText.seen("S", patterns));
    }

    /** All mutants of a rule that asks for a complaint, whatever it is. */
    static List<String> ofConclusions(String... conclusions) {
        return of(rule("r", "Complaint()", conclusions));
    }

    static String rule(String name, String when, String... conclusions) {
        return annotated(name, "@clause(\"c1\")", when, conclusions);
    }

    static String annotated(String name, String annotations, String when, String... conclusions) {
        return "rule \"" + name + "\" " + annotations + "\nwhen\n    " + when + "\nthen\n    insert("
                + String.join(");\n    insert(", conclusions) + ");\nend\n\n";
    }

    static String line(Mutant mutant) {
        String after = mutant.after().isEmpty() ? "nothing" : mutant.after();
        return mutant.change() + ": " + mutant.before() + " -> " + after;
    }
}
