package org.complaintrules.proof.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.json.JsonText;
import org.complaintrules.proof.space.Witness;
import org.complaintrules.time.WorkCalendar;

/** A policy of a test, and its coverage by cases written in JSON with single quotes. */
record Measured(PolicyModel policy, Coverage coverage) {
    private static final String AS_OF = "2026-03-04T10:00:00+08:00";

    /** What the facts of some cases show of the rules of a policy. */
    static Measured of(String rules, String... facts) {
        PolicyModel policy = PolicyText.sample().rules(rules).model();
        return of(policy, Stream.of(facts).map(each -> reader(policy).read(JsonText.read("case.json",
                "{'policy': 'test-policy', 'asOf': '%s', 'facts': %s}".formatted(AS_OF, each).replace('\'', '"'))))
                .toList());
    }

    static Measured of(PolicyModel policy, List<Case> cases) {
        return new Measured(policy, CoverageMeasure.of(policy, WorkCalendar.china(), cases));
    }

    static CaseReader reader(PolicyModel policy) {
        return new CaseReader(new CaseSchema(policy.info().id(), policy.schema(), policy.clocked(),
                policy.info().zone(), policy.info().from(), policy.info().to()));
    }

    RuleCoverage rule(String name) {
        return coverage.rules().stream().filter(each -> each.rule().name().en().equals(name)).findFirst().orElseThrow();
    }

    /** The sides of a condition, counted from 0, of the rule named {@code R}. */
    Sides condition(int number) {
        return rule("R").atoms().get(number).sides();
    }

    /** Every side that no case has shown. */
    List<Side.Unseen> unseen() {
        List<Side.Unseen> unseen = new ArrayList<>();
        for (RuleCoverage rule : coverage.rules()) {
            Stream.concat(Stream.of(rule.sides()), rule.atoms().stream().map(AtomCoverage::sides))
                    .flatMap(sides -> Stream.of(sides.holds(), sides.fails()))
                    .filter(Side.Unseen.class::isInstance).forEach(side -> unseen.add((Side.Unseen) side));
        }
        return unseen;
    }

    /** The same policy by the witnesses of all sides that were not seen. */
    Measured byWitnesses() {
        return of(policy, unseen().stream().flatMap(side -> side.witness().stream())
                .map(this::read).toList());
    }

    private Case read(Witness witness) {
        return witness.in(reader(policy));
    }

    /** A rule named {@code R} that classifies under the scheme {@code seen}. */
    static String seenWhere(String... when) {
        return PolicyText.seen("R", when);
    }
}
