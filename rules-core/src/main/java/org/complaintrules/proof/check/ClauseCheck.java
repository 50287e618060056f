package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.compile.Clause;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** Every clause is met in one way: by rules, by a declaration, not at all since no rule can decide it, or not yet. */
final class ClauseCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        Set<String> ruled = new HashSet<>();
        policy.model().rules().forEach(rule -> ruled.addAll(rule.clauses()));
        List<Finding> findings = new ArrayList<>();
        for (Clause clause : policy.model().clauses()) {
            Place place = policy.places().clause(clause.id());
            List<Text> ways = ways(clause, ruled.contains(clause.id()));
            if (ways.isEmpty()) {
                findings.add(policy.finding(FindingCode.CLAUSE_WITHOUT_RULE, place, clause.id(),
                        Text.of("条款“%s”没有规则，也没有写明原因", "the clause '%s' has no rule, and nothing says why", clause.id()),
                        new Text("写一条规则，或写明 undecidable、declaredIn、pending 之一",
                                "write a rule, or say undecidable, declaredIn or pending")));
            } else if (ways.size() > 1) {
                findings.add(policy.finding(FindingCode.CONTRADICTORY_CLAUSE, place, clause.id(),
                        Text.of("条款“%s”的落实方式不止一种：%s", "the clause '%s' is met in more ways than one: %s",
                                clause.id(), joined(ways)), new Text("只保留一种", "keep one of them")));
            } else if (clause.pending()) {
                findings.add(policy.finding(FindingCode.PENDING_CLAUSE, place, clause.id(),
                        Text.of("条款“%s”的规则尚待编写", "the rule of the clause '%s' is still to be written", clause.id()),
                        new Text("写出规则并删去 pending，或写明 undecidable",
                                "write it and leave out pending, or say undecidable")));
            }
        }
        return findings;
    }

    private static List<Text> ways(Clause clause, boolean ruled) {
        List<Text> ways = new ArrayList<>();
        if (ruled) {
            ways.add(new Text("有规则", "it has rules"));
        }
        if (clause.declaredIn() != null) {
            ways.add(Text.same("declaredIn"));
        }
        if (clause.undecidable() != null) {
            ways.add(Text.same("undecidable"));
        }
        if (clause.pending()) {
            ways.add(Text.same("pending"));
        }
        return ways;
    }

    private static Text joined(List<Text> words) {
        return new Text(String.join("、", words.stream().map(Text::zh).toList()),
                String.join(", ", words.stream().map(Text::en).toList()));
    }
}
