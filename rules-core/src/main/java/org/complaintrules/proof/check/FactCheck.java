package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.compile.FactPointer;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Text;

/** Every field of the facts is read by a rule; a key need not be, since it tells facts apart. */
final class FactCheck implements Check {
    private static final Text MEND = new Text("删去它，或写出用到它的规则", "leave it out, or write the rule that reads it");

    @Override
    public List<Finding> findings(Inspected policy) {
        Set<String> matched = new HashSet<>();
        Set<FactPointer> read = new HashSet<>();
        for (Rule rule : policy.model().rules()) {
            for (int i = 0; i < rule.when().size(); i++) {
                Pattern pattern = rule.when().get(i);
                if (pattern.matched() instanceof Matched.OfFact fact) {
                    matched.add(fact.type().key());
                    pattern.reads(i).forEach(field -> read.add(new FactPointer(fact.type().key(), field)));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (FactType type : policy.model().schema().types()) {
            if (!matched.contains(type.key())) {
                findings.add(policy.finding(FindingCode.UNUSED_FACT, type.place(), "/" + type.key(),
                        Text.of("没有规则用到事实类型“%s”", "no rule asks for a fact of the type '%s'", type.name()), MEND));
                continue;
            }
            for (Field field : type.fields()) {
                FactPointer pointer = new FactPointer(type.key(), field.name());
                if (!field.key() && !read.contains(pointer)) {
                    findings.add(policy.finding(FindingCode.UNUSED_FACT, field.place(), pointer.toString(),
                            Text.of("没有规则读取字段“%s”", "no rule reads the field '%s'", pointer), MEND));
                }
            }
        }
        return findings;
    }
}
