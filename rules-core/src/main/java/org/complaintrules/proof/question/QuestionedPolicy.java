package org.complaintrules.proof.question;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.reference.PreparedRules;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.time.WorkCalendar;

/**
 * A policy with what can be worked out of it before there is a case. Safe for any number of threads.
 *
 * @param model the checked policy
 * @param calendar the days that are worked
 * @param reference decides whole cases
 * @param rules the rules, prepared for evaluation
 * @param scopes for each rule the rules on which it depends
 * @param reads for each rule what is read by the rules on which it depends
 */
record QuestionedPolicy(PolicyModel model, WorkCalendar calendar, ReferencePolicy reference, PreparedRules rules,
        List<Scope> scopes, List<Reads> reads) {
    static QuestionedPolicy of(PolicyModel model, WorkCalendar calendar) {
        Scope all = Scope.all(model);
        List<Scope> scopes = IntStream.range(0, model.rules().size()).mapToObj(all::of).toList();
        List<Reads> reads = scopes.stream().map(scope -> Reads.of(model, scope.rules())).toList();
        return new QuestionedPolicy(model, calendar, new ReferencePolicy(model, calendar),
                new PreparedRules(model.rules(), model.layers()), scopes, reads);
    }

    /** Some rules and all on which they depend. */
    Scope scope(BitSet some) {
        return Scope.all(model).of(some);
    }
}
