package org.complaintrules.proof.flaw;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.drl.Rule;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.outcome.Approval;
import org.complaintrules.outcome.Decision;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.proof.space.Witness;
import org.complaintrules.time.WorkCalendar;

/** The policy of the life insurer, as it is and as a test changes it. */
final class Surrender {
    private static final PolicyFiles FILES = PolicyFiles.read(Path.of("../rules/life-insurer"));

    private final PolicyModel policy;

    private Surrender(SortedMap<String, String> texts) {
        policy = PolicyReader.read(new PolicyFiles(FILES.id(), "", texts));
    }

    static Surrender asItIs() {
        return new Surrender(new TreeMap<>(FILES.texts()));
    }

    /** The text of a rule, changed once. */
    static Surrender with(String rule, String before, String after) {
        SortedMap<String, String> texts = new TreeMap<>(FILES.texts());
        String text = texts.get("surrender.drl");
        int from = text.indexOf("rule \"" + rule + "\"");
        int at = text.indexOf(before, from);
        texts.put("surrender.drl", text.substring(0, at) + after + text.substring(at + before.length()));
        return new Surrender(texts);
    }

    static Surrender without(String rule) {
        String text = FILES.texts().get("surrender.drl");
        int from = text.indexOf("rule \"" + rule + "\"");
        int to = text.indexOf("\nend\n", from) + "\nend\n".length();
        return with(rule, text.substring(from, to), "");
    }

    PolicyModel policy() {
        return policy;
    }

    int position(String rule) {
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule each = policy.rules().get(i);
            if (each.name().en().equals(rule)) {
                return i;
            }
        }
        throw new AssertionError("no rule " + rule);
    }

    RuleSearches searches() {
        return new RuleSearches(policy, WorkCalendar.china(), 10_000);
    }

    long approvals(Witness witness) {
        CaseReader reader = new CaseReader(new CaseSchema(policy.info().id(), policy.schema(), policy.clocked(),
                policy.info().zone(), null, null));
        Decision decision = new ReferencePolicy(policy, WorkCalendar.china()).decide(witness.in(reader));
        return decision.outcomes(Approval.class).stream().filter(each -> each.matter().equals("NEGOTIATED_SURRENDER"))
                .map(Approval::authority).distinct().count();
    }
}
