package org.complaintrules.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.Policy;
import org.complaintrules.facts.Case;
import org.complaintrules.proof.question.MissingQuestion;
import org.complaintrules.proof.question.WhyNot;
import org.complaintrules.proof.question.WhyNotQuestion;
import org.complaintrules.report.MissingText;
import org.complaintrules.report.QuestionJson;
import org.complaintrules.report.WhyNotText;
import org.complaintrules.text.Text;

/** What {@code eval} is asked beside the decision. */
final class EvalQuestions {
    static final String MISSING = "--missing";
    static final String ALL = "--all";
    static final String WHY_NOT = "--why-not";

    private final Invocation invocation;
    private final String whyNot;
    private final Map<Policy, MissingQuestion> missing = new HashMap<>();
    private final Map<Policy, WhyNotQuestion> whyNots = new HashMap<>();

    EvalQuestions(Invocation invocation) {
        this.invocation = invocation;
        this.whyNot = invocation.arguments().value(WHY_NOT);
        if (invocation.arguments().has(ALL) && !invocation.arguments().has(MISSING)) {
            throw new UsageRefusal(new Text("--all 只与 --missing 一起使用", "--all goes only with --missing"),
                    new Text("加上 --missing，或去掉 --all", "add --missing, or leave --all out"));
        }
    }

    /** Adds the answers to a decision's tree. */
    void answer(Policy policy, Case facts, Map<String, Object> decision) {
        if (invocation.arguments().has(MISSING)) {
            decision.put("missing", QuestionJson.of(missing(policy).ask(facts), policy.model().info()));
        }
        if (whyNot != null) {
            decision.put("whyNot", whyNot(policy, facts).stream().map(each ->
                    QuestionJson.of(each, policy.model().info())).toList());
        }
    }

    /** The answers in words. A name that fits no rule is refused. */
    List<String> answers(Policy policy, Case facts) {
        List<String> answers = new ArrayList<>();
        if (invocation.arguments().has(MISSING)) {
            answers.add(MissingText.of(missing(policy).ask(facts), policy.model(), invocation.language(),
                    invocation.style(), invocation.arguments().has(ALL)));
        }
        if (whyNot != null) {
            whyNot(policy, facts).forEach(each -> answers.add(WhyNotText.of(each, facts.asOf(), policy.model(),
                    invocation.language(), invocation.style())));
        }
        return answers;
    }

    private MissingQuestion missing(Policy policy) {
        return missing.computeIfAbsent(policy, each -> new MissingQuestion(each.model(), each.calendar()));
    }

    private List<WhyNot> whyNot(Policy policy, Case facts) {
        return whyNots.computeIfAbsent(policy, each -> new WhyNotQuestion(each.model(), each.calendar()))
                .ask(facts, whyNot);
    }
}
