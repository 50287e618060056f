package org.complaintrules.drl;

import java.util.Set;
import javax.lang.model.SourceVersion;
import org.complaintrules.text.Text;

/** Names that the generated classes cannot bear. */
final class JavaWords {
    private static final Set<String> TAKEN = Set.of("BigDecimal", "Instant", "LocalDate", "List", "String", "Boolean",
            "Long", "Object", "Class", "Integer", "Math", "System", "Override", "CaseClock", "Span", "Outcome");
    private static final Set<String> RULE_WORDS = Set.of("in", "not", "contains", "exists", "null", "true", "false",
            "end", "when", "then", "rule", "declare", "class");

    private JavaWords() {
    }

    static boolean reserved(String word) {
        return SourceVersion.isKeyword(word) || RULE_WORDS.contains(word);
    }

    static boolean taken(String typeName) {
        return TAKEN.contains(typeName);
    }

    static DrlProblem refuse(Token name) {
        return new DrlProblem("bad-name", name.place(),
                Text.of("“%s”是保留字", "'%s' is a reserved word", name.text()), null);
    }
}
