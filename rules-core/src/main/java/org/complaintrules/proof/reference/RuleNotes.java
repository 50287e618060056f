package org.complaintrules.proof.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Text;

/** What is the same in every ruling of a rule. Safe for any number of threads. */
final class RuleNotes {
    private final List<Rule> rules;
    private final Map<String, Clause> clauses;
    /** Made when first asked for: of many policies that differ in one rule, few rules conclude. */
    private final AtomicReferenceArray<Note> notes;

    /**
     * What is the same in every ruling of one rule.
     *
     * @param article where its clauses stand
     * @param caution what its clauses leave open, or {@code null}
     * @param reads for each of its patterns the fields of its own fact that are read
     */
    record Note(String article, Text caution, List<Set<String>> reads) {
        private static Note of(Rule rule, Map<String, Clause> clauses) {
            Set<String> places = new LinkedHashSet<>();
            Text caution = null;
            for (String id : rule.clauses()) {
                Clause clause = clauses.get(id);
                places.add(clause.article());
                caution = join(caution, clause.caution());
            }
            return new Note(String.join(";", places), caution,
                    IntStream.range(0, rule.when().size()).mapToObj(i -> rule.when().get(i).reads(i)).toList());
        }
    }

    RuleNotes(PolicyModel policy) {
        this.rules = policy.rules();
        this.clauses = policy.clausesById();
        this.notes = new AtomicReferenceArray<>(rules.size());
    }

    Note of(int rule) {
        Note note = notes.get(rule);
        if (note == null) {
            note = Note.of(rules.get(rule), clauses);
            notes.set(rule, note);
        }
        return note;
    }

    /** Two cautions, either of which may be {@code null}. */
    static Text join(Text first, Text second) {
        return first == null ? second : second == null ? first : first.then(second);
    }
}
