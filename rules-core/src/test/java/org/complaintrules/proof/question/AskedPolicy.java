package org.complaintrules.proof.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.complaintrules.RealPolicies;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.json.JsonText;
import org.complaintrules.outcome.Decision;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.time.WorkCalendar;

/** A policy that a test asks questions of; cases are written in JSON with single quotes. */
final class AskedPolicy {
    private static final Map<String, AskedPolicy> REAL = new HashMap<>();

    final PolicyModel model;
    final CaseReader cases;
    private final MissingQuestion missing;
    private final WhyNotQuestion whyNot;
    private final Function<Case, Decision> engine;

    private AskedPolicy(PolicyModel model, Function<Case, Decision> engine) {
        this.model = model;
        this.engine = engine;
        cases = new CaseReader(new CaseSchema(model.info().id(), model.schema(), model.clocked(), model.info().zone(),
                model.info().from(), model.info().to()));
        missing = new MissingQuestion(model, WorkCalendar.china());
        whyNot = new WhyNotQuestion(model, WorkCalendar.china());
    }

    static AskedPolicy real(String id) {
        return REAL.computeIfAbsent(id, each -> new AskedPolicy(
                PolicyReader.read(PolicyFiles.read(RealPolicies.FOLDER.resolve(each))),
                facts -> RealPolicies.ALL.get(each).decide(facts)));
    }

    static AskedPolicy of(PolicyText text) {
        PolicyModel model = text.model();
        return new AskedPolicy(model, new ReferencePolicy(model, WorkCalendar.china())::decide);
    }

    /** A case; {@code null} for one without a time. */
    Case read(String asOf, String facts) {
        String time = asOf == null ? "" : "'asOf': '" + asOf + "', ";
        return cases.read(JsonText.read("case.json", ("{'policy': '" + model.info().id() + "', " + time + "'facts': "
                + facts + "}").replace('\'', '"')));
    }

    MissingFacts missing(String asOf, String facts) {
        return missing(read(asOf, facts));
    }

    MissingFacts missing(Case facts) {
        return missing.ask(facts);
    }

    List<WhyNot> whyNots(String asOf, String facts, String name) {
        return whyNots(read(asOf, facts), name);
    }

    List<WhyNot> whyNots(Case facts, String name) {
        return whyNot.ask(facts, name);
    }

    /** The answer of the one rule of that name. */
    WhyNot whyNot(String asOf, String facts, String name) {
        List<WhyNot> answers = whyNots(asOf, facts, name);
        if (answers.size() != 1) {
            throw new AssertionError(answers.size() + " rules of '" + name + "'");
        }
        return answers.get(0);
    }

    /** What the rule engine decides; of a policy that a test wrote, what the reference evaluator does. */
    Decision decide(Case facts) {
        return engine.apply(facts);
    }
}
