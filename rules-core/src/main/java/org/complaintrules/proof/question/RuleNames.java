package org.complaintrules.proof.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Text;

/** Finds rules by what people call them. */
final class RuleNames {
    /** So many names are told where a name fits none, or several. */
    private static final int TOLD = 3;

    private final PolicyModel policy;

    RuleNames(PolicyModel policy) {
        this.policy = policy;
    }

    /** The positions of the rules of a clause, or of the one rule of that name, or whose name begins so. */
    List<Integer> named(String name) {
        if (policy.clausesById().containsKey(name)) {
            List<Integer> rules = where(rule -> rule.clauses().contains(name));
            if (rules.isEmpty()) {
                throw new UnknownRule("no-rule", Text.of("没有规则实现条款 %s", "no rule implements the clause %s", name), null);
            }
            return rules;
        }
        List<Integer> same = where(named(name, String::equals));
        List<Integer> rules = same.isEmpty() ? where(named(name, String::startsWith)) : same;
        if (rules.size() != 1) {
            throw rules.isEmpty() || name.isBlank() ? unknown(name) : several(name, rules);
        }
        return rules;
    }

    private List<Integer> where(Function<Rule, Boolean> fits) {
        return IntStream.range(0, policy.rules().size()).filter(rule -> fits.apply(policy.rules().get(rule))).boxed()
                .toList();
    }

    private static Function<Rule, Boolean> named(String name, BiPredicate<String, String> fits) {
        String folded = name.toLowerCase(Locale.ROOT);
        return rule -> fits.test(rule.name().en().toLowerCase(Locale.ROOT), folded)
                || fits.test(rule.name().zh().toLowerCase(Locale.ROOT), folded);
    }

    private UnknownRule unknown(String name) {
        // What has no hyphen was not meant for the id of a clause.
        String clause = name.indexOf('-') < 0 ? "" : nearest(name, policy.clauses().stream().map(Clause::id).toList(), 1)
                .get(0);
        List<String> zh = nearest(name, policy.rules().stream().map(rule -> rule.name().zh()).toList(), TOLD);
        List<String> en = nearest(name, policy.rules().stream().map(rule -> rule.name().en()).toList(), TOLD);
        return new UnknownRule("unknown-rule", Text.of("制度 %s 没有规则或条款“%s”", "the policy %s has no rule or clause '%s'",
                policy.info().id(), name), Text.of("相近的有：%s", "the nearest are: %s",
                        new Text(quoted(zh, "“", "”", "、", clause), quoted(en, "\"", "\"", ", ", clause))));
    }

    private UnknownRule several(String name, List<Integer> rules) {
        List<Text> names = rules.stream().limit(TOLD).map(rule -> policy.rules().get(rule).name()).toList();
        Text more = rules.size() > TOLD ? new Text("等", " and others") : Text.same("");
        return new UnknownRule("several-rules", Text.of("有 %d 条规则的名称以“%s”开头",
                "%d rules have a name that begins with '%s'", rules.size(), name),
                Text.of("请写全名称：%s", "write more of the name: %s", new Text(
                        quoted(names.stream().map(Text::zh).toList(), "“", "”", "、", "") + more.zh(),
                        quoted(names.stream().map(Text::en).toList(), "\"", "\"", ", ", "") + more.en())));
    }

    private static String quoted(List<String> names, String before, String after, String between, String last) {
        List<String> all = new ArrayList<>(names.stream().map(name -> before + name + after).toList());
        if (!last.isEmpty()) {
            all.add(last);
        }
        return String.join(between, all);
    }

    /** The names whose beginnings resemble a word most. */
    private static List<String> nearest(String word, List<String> names, int count) {
        Map<String, String> byBeginning = new LinkedHashMap<>();
        names.forEach(name -> byBeginning.putIfAbsent(
                name.substring(0, Math.min(name.length(), word.length() + 1)), name));
        List<String> nearest = new ArrayList<>();
        while (nearest.size() < count && !byBeginning.isEmpty()) {
            nearest.add(byBeginning.remove(Nearest.to(word, byBeginning.keySet())));
        }
        return nearest;
    }
}
