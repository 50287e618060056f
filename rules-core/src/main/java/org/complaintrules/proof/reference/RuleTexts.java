package org.complaintrules.proof.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Text;

/** What the clauses of each rule say of themselves. */
final class RuleTexts {
    private final List<String> articles = new ArrayList<>();
    private final List<Text> cautions = new ArrayList<>();

    RuleTexts(PolicyModel policy) {
        Map<String, Clause> clauses = policy.clausesById();
        for (Rule rule : policy.rules()) {
            Set<String> places = new LinkedHashSet<>();
            Text caution = null;
            for (String id : rule.clauses()) {
                Clause clause = clauses.get(id);
                places.add(clause.article());
                caution = join(caution, clause.caution());
            }
            articles.add(String.join(";", places));
            cautions.add(caution);
        }
    }

    String article(int rule) {
        return articles.get(rule);
    }

    /** What the rule's clauses leave open, or {@code null}. */
    Text caution(int rule) {
        return cautions.get(rule);
    }

    /** Two cautions, either of which may be {@code null}. */
    static Text join(Text first, Text second) {
        return first == null ? second : second == null ? first : first.then(second);
    }
}
