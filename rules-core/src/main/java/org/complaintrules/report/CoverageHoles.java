package org.complaintrules.report;

import org.complaintrules.compile.PolicyModel;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.proof.coverage.AtomCoverage;
import org.complaintrules.proof.coverage.Basis;
import org.complaintrules.proof.coverage.Reason;
import org.complaintrules.proof.coverage.RuleCoverage;
import org.complaintrules.proof.coverage.Side;
import org.complaintrules.text.Place;

/** The holes in what fixtures have seen of a rule: each with its reason, and a case that fills it. */
final class CoverageHoles {
    private static final int RULE = 2;
    private static final int HOLE = 4;

    private final Wording words;
    private final WitnessJson witnesses;
    private final Page page;

    CoverageHoles(PolicyModel policy, Wording words, Page page) {
        this.words = words;
        this.witnesses = new WitnessJson(policy);
        this.page = page;
    }

    void write(RuleCoverage rule) {
        Place place = rule.rule().place();
        page.gap().line(RULE, page.style.dim(place.file() + ":" + place.line()) + "  "
                + page.style.bold(words.of(rule.rule().name())));
        String itself = words.of("规则本身", "the rule itself");
        hole(itself, words.of("未见得出结论", "not seen to conclude"), rule.sides().holds(), true);
        hole(itself, words.of("未见不得出结论", "not seen to conclude nothing"), rule.sides().fails(), true);
        for (AtomCoverage atom : rule.atoms()) {
            String condition = new ConditionWords(words, rule.rule(), atom.pattern()).of(atom.atom());
            hole(condition, words.of("未见为真", "not seen true"), atom.sides().holds(), false);
            hole(condition, words.of("未见为假", "not seen false"), atom.sides().fails(), false);
        }
    }

    private void hole(String subject, String what, Side side, boolean ofRule) {
        if (side instanceof Side.Unseen unseen && !unseen.covered()) {
            page.item(HOLE, "- ", subject + words.of("——", " — ") + words.pair(page.style.yellow(what),
                    ofRule ? ofRule(unseen.reason()) : words.of(unseen.reason().label())) + basis(unseen.basis()));
            unseen.witness().ifPresent(witness -> page.item(HOLE + 2, words.of("可补案件：", "a case: "),
                    Columns.unbroken(JsonWriter.compact(witnesses.of(witness)))));
        }
    }

    private String ofRule(Reason reason) {
        return switch (reason) {
            case ALWAYS_TRUE -> words.of("每次都得出结论", "it always concluded");
            case ALWAYS_FALSE -> words.of("从未得出结论", "it never concluded");
            case NEVER_REACHED, FACT_NEVER_GIVEN -> words.of(reason.label());
        };
    }

    private String basis(Basis basis) {
        return switch (basis) {
            case SAMPLED -> words.of("；所查案件中也都没有，但时间或多项事实只是抽样，不算证明",
                    "; no case that was looked at shows it, but times or lists are sampled, which is no proof");
            case UNSETTLED -> words.of("；查找未能断定有没有这样的案件",
                    "; the search could not tell whether a case shows it");
            case PROVED, POSSIBLE -> "";
        };
    }
}
