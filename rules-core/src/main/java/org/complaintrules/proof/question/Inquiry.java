package org.complaintrules.proof.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.reference.AtomListener;
import org.complaintrules.drl.reference.CaseFacts;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.Decider;
import org.complaintrules.drl.reference.ReferenceClock;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.facts.Case;
import org.complaintrules.outcome.Decision;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Space;
import org.complaintrules.proof.space.Trial;

/** One case that is asked about. For one thread. */
final class Inquiry {
    final QuestionedPolicy questioned;
    final PolicyModel policy;
    /** The case, looked at at its own time, or where it has none at a usual one. */
    final CaseDraft present;
    final Decision now;
    private final Space space;
    private long left;
    private final Map<Instant, ReferenceClock> clocks = new HashMap<>();

    /**
     * Asks about a case.
     *
     * @param questioned the policy
     * @param given the case
     * @param limit how many ways one search goes, at most
     * @param most how many ways all searches go, at most
     */
    Inquiry(QuestionedPolicy questioned, Case given, long limit, long most) {
        this.questioned = questioned;
        this.policy = questioned.model();
        this.space = new Space(List.of(policy), questioned.calendar(), limit);
        this.present = CaseDraft.of(given, policy.schema()).at(given.asOf() == null ? space.usualTime() : given.asOf());
        this.now = questioned.reference().decide(given);
        this.left = most;
    }

    Decision decide(CaseDraft draft) {
        return questioned.reference().decide(draft.asCase());
    }

    /** An evaluation of a case of which everything is settled. */
    ReferenceEvaluator evaluator(CaseDraft draft) {
        return evaluator(draft, draft.asOf(), null);
    }

    private ReferenceEvaluator evaluator(CaseFacts facts, Instant asOf, Decider decider) {
        ReferenceClock clock = clocks.computeIfAbsent(asOf, time -> new ReferenceClock(time, policy.info().zone(),
                questioned.calendar(), policy.info().hours()));
        return new ReferenceEvaluator(questioned.rules(), facts, clock, decider, AtomListener.NONE);
    }

    /** An evaluation of a case that is settled as far as is asked for. */
    ReferenceEvaluator evaluator(WatchedTrial trial) {
        return evaluator(trial, present.asOf(), trial);
    }

    /** What a rule concludes that does not give way. */
    static List<Concluded> standing(ReferenceEvaluator evaluator, int rule) {
        List<Concluded> standing = new ArrayList<>();
        for (Concluded each : evaluator.conclusions(rule)) {
            if (evaluator.overrider(each) == null) {
                standing.add(each);
            }
        }
        return standing;
    }

    /** Whether a rule says the same in two cases; of one that is not settled a decider settles the amounts. */
    static boolean saysTheSame(List<Concluded> one, List<Concluded> other, Decider decider) {
        return one.size() == other.size()
                && one.stream().allMatch(each -> other.stream().anyMatch(same -> each.says(same, decider)));
    }

    /** Looks for one case where there may be many. */
    Exploration find(Scope scope, OpenParts open, Predicate<Trial> visitor) {
        return counted(space.find(List.of(scope), open.outset(policy.schema()), counted(visitor)));
    }

    /** Looks at every case. */
    Exploration explore(Scope scope, OpenParts open, Predicate<Trial> visitor) {
        return counted(space.explore(List.of(scope), open.outset(policy.schema()), counted(visitor)));
    }

    /** Looks at every case in which one field differs: so few that they are not counted. */
    void exploreField(Scope scope, OpenParts open, Predicate<Trial> visitor) {
        space.explore(List.of(scope), open.outset(policy.schema()), visitor);
    }

    /** Whether no more ways may be gone. */
    boolean isSpent() {
        return left <= 0;
    }

    private Predicate<Trial> counted(Predicate<Trial> visitor) {
        return trial -> left-- > 0 && visitor.test(trial);
    }

    private Exploration counted(Exploration exploration) {
        return left < 0 ? new Exploration(exploration.cells(), false, exploration.sampled()) : exploration;
    }
}
