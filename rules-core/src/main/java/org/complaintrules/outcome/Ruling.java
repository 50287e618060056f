package org.complaintrules.outcome;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.complaintrules.text.Text;

/**
 * An outcome with all that it rests on.
 *
 * @param outcome what is concluded
 * @param rule the name of the rule that concluded it
 * @param ruleZh the rule's name in Chinese, or the same where it has none
 * @param clauses the ids of the clauses that the rule implements
 * @param article where they stand in the source document, as it numbers itself
 * @param about the keys of the facts it is about, by fact type, where a case may have several of a type
 * @param because every field that the rule read: its JSON pointer within the facts, and its value
 * @param from the names of the rules whose rulings it rests on
 * @param provisional whether it was concluded because something is not known
 * @param assumed the pointers of times that were taken for "not done", because none was given
 * @param caution what is open about it, or {@code null} where nothing is
 */
public record Ruling(Outcome outcome, String rule, String ruleZh, List<String> clauses, String article,
        SortedMap<String, List<String>> about, Map<String, Object> because, List<String> from, boolean provisional,
        List<String> assumed, Text caution) {
}
