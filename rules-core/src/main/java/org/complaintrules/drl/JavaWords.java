package org.complaintrules.drl;

import java.util.Set;
import javax.lang.model.SourceVersion;
import org.complaintrules.text.Text;

/** Names that the generated classes cannot bear. */
final class JavaWords {
    /** Names that the engine, or the text printed for it, gives another meaning. */
    private static final Set<String> TAKEN = Set.of("BigDecimal", "Instant", "LocalDate", "List", "CaseClock", "Span",
            "DeadlineStatus", "Given", "Rule", "Query", "Process", "Conflict", "Function", "Match", "Drools",
            "RuleOutput", "AccessibleFact", "GeneratedFact");
    private static final Set<String> PACKAGES = Set.of("java.lang.", "org.complaintrules.outcome.");
    private static final Set<String> RULE_WORDS = Set.of("in", "not", "contains", "exists", "null", "true", "false",
            "end", "when", "then", "rule", "declare", "class", "unit", "or", "and", "modify", "record", "with",
            "hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");

    private JavaWords() {
    }

    static boolean reserved(String word) {
        return SourceVersion.isKeyword(word) || RULE_WORDS.contains(word);
    }

    static boolean taken(String typeName) {
        return TAKEN.contains(typeName) || PACKAGES.stream().anyMatch(name -> isClass(name + typeName));
    }

    private static boolean isClass(String name) {
        try {
            Class.forName(name, false, JavaWords.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError unknown) {
            return false;
        }
    }

    static DrlProblem refuse(Token name) {
        return new DrlProblem("bad-name", name.place(),
                Text.of("“%s”是保留字", "'%s' is a reserved word", name.text()), null);
    }
}
