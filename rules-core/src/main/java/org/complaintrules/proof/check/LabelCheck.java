package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** Every code, unit and rule has a name in both languages, and every name is one of something. */
final class LabelCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        PolicyInfo info = policy.model().info();
        CodeUses uses = CodeUses.of(policy.model());
        List<Finding> findings = new ArrayList<>();
        uses.places().forEach((code, place) -> {
            if (!info.roles().containsKey(code) && !info.values().containsKey(code)) {
                findings.add(policy.finding(FindingCode.MISSING_LABEL, place, code,
                        Text.of("代码“%s”在 policy.json 中没有名称", "the code '%s' has no name in policy.json", code),
                        Text.same("\"" + code + "\": {\"zh\": \"…\", \"en\": \"…\"}")));
            }
        });
        uses.units().forEach((unit, place) -> {
            if (info.unit(unit).isEmpty()) {
                findings.add(policy.finding(FindingCode.MISSING_LABEL, place, unit,
                        Text.of("单位“%s”在 policy.json 的 values 中没有名称",
                                "the unit '%s' has no name among the values of policy.json", unit),
                        Text.same("\"" + unit + "\": {\"zh\": \"…\", \"en\": \"…\"}")));
            }
        });
        for (Rule rule : policy.model().rules()) {
            if (rule.name().zh().equals(rule.name().en())) {
                findings.add(policy.finding(FindingCode.MISSING_LABEL, rule.place(), rule.name().en(),
                        Text.of("规则“%s”没有中文名", "the rule '%s' has no name in Chinese", rule.name().en()),
                        Text.same("@zh(\"…\")")));
            }
        }
        Set<String> used = new HashSet<>(uses.places().keySet());
        used.addAll(uses.units().keySet());
        policy.model().clauses().stream().filter(clause -> clause.declaredIn() != null)
                .forEach(clause -> used.add(clause.declaredIn().replaceFirst(".*/", "")));
        unused(policy, "roles", info.roles().keySet(), used, findings);
        unused(policy, "values", info.values().keySet(), used, findings);
        return findings;
    }

    private static void unused(Inspected policy, String group, Set<String> labels, Set<String> used,
            List<Finding> findings) {
        labels.stream().filter(label -> !used.contains(label)).forEach(label -> {
            Place place = policy.places().inPolicy(group, label).orElseThrow();
            findings.add(policy.finding(FindingCode.UNUSED_LABEL, place, label,
                    Text.of("没有规则或事实用到代码“%s”", "no rule and no fact uses the code '%s'", label),
                    new Text("删去它的名称，或改正代码", "leave its name out, or correct the code")));
        });
    }
}
