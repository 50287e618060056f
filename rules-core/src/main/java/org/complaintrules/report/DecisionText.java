package org.complaintrules.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.Policy;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Language;

/** A decision in words, for the person who handles the case. */
public final class DecisionText {
    private DecisionText() {
    }

    /**
     * A decision as lines of text: what contradicts itself, then the rulings by type of outcome, then what gave way,
     * and last what is open about any of them.
     *
     * @param decision the decision
     * @param policy the policy that made it
     * @param language the reader's language
     * @param explain whether each ruling is followed by its rule, its clauses and the values it rests on
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(Decision decision, Policy policy, Language language, boolean explain, Style style) {
        Wording words = new Wording(policy.model().info(), language, decision.asOf());
        Page page = new Page(style);
        page.line(0, style.bold(decision.policy()) + " — " + words.of(policy.model().info().title()));
        if (decision.asOf() != null) {
            page.line(0, words.asOf(decision.asOf()));
        }
        if (explain) {
            page.line(0, style.dim(words.of("规则集：", "rule set ") + decision.ruleset()));
        }
        RulingWriter writer = new RulingWriter(policy.model(), words, explain, page);
        for (Conflict conflict : decision.conflicts()) {
            writer.conflict(conflict);
        }
        if (decision.rulings().isEmpty()) {
            page.gap().line(0, words.of("本制度没有任何规则据这些事实得出结论。",
                    "No rule of this policy concludes anything from these facts."));
        }
        Map<OutcomeType, List<Ruling>> byType = new EnumMap<>(OutcomeType.class);
        for (Ruling ruling : decision.rulings()) {
            byType.computeIfAbsent(ruling.outcome().type(), type -> new ArrayList<>()).add(ruling);
        }
        for (Map.Entry<OutcomeType, List<Ruling>> group : byType.entrySet()) {
            page.gap().line(0, style.bold(writer.heading(group.getKey(), group.getValue().size())));
            for (Ruling ruling : group.getValue()) {
                writer.ruling(ruling);
            }
        }
        writer.overridden(decision.overridden());
        writer.cautions();
        return page.toString();
    }
}
