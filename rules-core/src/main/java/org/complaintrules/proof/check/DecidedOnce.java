package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintrules.compile.Total;
import org.complaintrules.proof.flaw.Pairs;
import org.complaintrules.proof.flaw.Promises;
import org.complaintrules.proof.flaw.RuleSearches;
import org.complaintrules.proof.flaw.Search;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.text.Text;

/**
 * What a policy promises to decide always and once, and does.
 *
 * @param total the promise
 * @param what what is decided, in which cases
 * @param exploration on how many kinds of cases that rests, and whether these are all there are
 */
public record DecidedOnce(Total total, Text what, Exploration exploration) {
    static List<DecidedOnce> in(Inspected policy) {
        RuleSearches searches = new Searched(policy).searches();
        List<DecidedOnce> kept = new ArrayList<>();
        for (Total total : policy.model().info().totals()) {
            shown(policy, total, searches).ifPresent(exploration -> kept.add(new DecidedOnce(total, what(policy, total), exploration)));
        }
        return kept;
    }

    private static Text what(Inspected policy, Total total) {
        String given = String.join(", ", total.given().stream().map(Object::toString).toList());
        Text subject = policy.model().info().label(total.subject());
        return given.isEmpty() ? Text.of("每个案件恰有一个%s：%s", "every case has exactly one %s: %s", total.type().label(), subject)
                : Text.of("凡已知 %s 的案件，恰有一个%s：%s", "every case that gives %s has exactly one %s: %s", given,
                        total.type().label(), subject);
    }

    private static Optional<Exploration> shown(Inspected policy, Total total, RuleSearches searches) {
        Search undecided = searches.undecided(total);
        Exploration exploration = undecided.exploration();
        boolean kept = undecided.ruledOut();
        for (int[] pair : Pairs.of(policy.model())) {
            if (kept && Promises.mayDecide(policy.model().rules().get(pair[0]), total)
                    && Promises.mayDecide(policy.model().rules().get(pair[1]), total)) {
                Search clashing = searches.clashing(pair[0], pair[1]);
                kept = clashing.ruledOut();
                exploration = exploration.and(clashing.exploration());
            }
        }
        return kept ? Optional.of(exploration) : Optional.empty();
    }
}
