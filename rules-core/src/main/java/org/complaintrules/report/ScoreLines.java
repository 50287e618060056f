package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.proof.mutation.CountedFixtures;
import org.complaintrules.proof.mutation.MutationReport;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.proof.mutation.Score;
import org.complaintrules.text.Language;

/** The mutation scores of policies, and what they rest on, for a terminal. */
final class ScoreLines {
    private static final int DETAIL = 2;

    private final Language language;
    private final Page page;

    ScoreLines(Language language, Page page) {
        this.language = language;
        this.page = page;
    }

    void of(MutationReport report) {
        for (PolicyMutation mutation : report.policies()) {
            page.line(0, page.style.bold(mutation.policy().id()) + in("：", ": ") + score(mutation.score()));
            page.line(DETAIL, fixtures(mutation.fixtures()));
            equivalent(mutation.score());
            if (!mutation.changed().isEmpty()) {
                page.line(DETAIL, in("只变异 " + report.since() + " 之后改动的规则：" + String.join("；", quoted(mutation)),
                        "only mutants of rules that changed since " + report.since() + ": "
                                + String.join("; ", quoted(mutation))));
            }
        }
        report.untouched().forEach(id -> page.line(0, page.style.bold(id) + in("：" + report.since() + " 之后没有改动，未变异",
                ": unchanged since " + report.since() + ", left aside")));
        if (report.policies().size() > 1) {
            page.gap().line(0, in(report.policies().size() + " 个制度：", report.policies().size() + " policies: ")
                    + score(report.score()));
        }
    }

    private List<String> quoted(PolicyMutation mutation) {
        return mutation.policy().model().rules().stream().filter(rule -> mutation.changed().contains(rule.name().en()))
                .map(rule -> in("“", "\"") + Columns.printable(rule.name().in(language)) + in("”", "\"")).toList();
    }

    private String score(Score score) {
        if (score.counted() == 0) {
            return in("没有计分的变异体", "no mutants that count");
        }
        String percent = score.percent().stripTrailingZeros().toPlainString() + "%";
        List<String> parts = new ArrayList<>(List.of(in("变异得分 " + percent + "（" + score.counted() + " 个变异体中杀死 "
                + score.killed() + " 个）", percent + " (" + score.killed() + " of " + mutants(score.counted())
                + " killed)")));
        if (score.survived() > 0) {
            parts.add(in("存活 " + score.survived() + " 个", score.survived() + " survived"));
        }
        if (score.open() > 0) {
            parts.add(in("未定 " + score.open() + " 个", score.open() + " open"));
        }
        String line = String.join(in("，", ", "), parts);
        return score.killed() == score.counted() ? page.style.green(line) : page.style.red(line);
    }

    private String fixtures(CountedFixtures fixtures) {
        int counted = fixtures.counted().size();
        StringBuilder line = new StringBuilder(counted == 0 ? in("没有计分的用例，任何改动都不会被察觉",
                "no fixtures that count: no change would be noticed")
                : in("依据 " + counted + " 个用例", "by " + counted + (counted == 1 ? " fixture" : " fixtures")));
        notCounted(fixtures.forReview().size(), "待审阅的", "for review", line);
        notCounted(fixtures.failing().size(), "未通过的", "failing", line);
        return line.toString();
    }

    private void notCounted(int count, String zh, String en, StringBuilder line) {
        if (count > 0) {
            line.append(in("；" + zh + " " + count + " 个不计", "; " + count + " " + en
                    + (count == 1 ? " does not count" : " do not count")));
        }
    }

    private void equivalent(Score score) {
        if (score.equivalent() > 0) {
            page.line(DETAIL, in("另有 " + score.equivalent() + " 个变异体与原规则等价，不计分：" + (score.equivalent()
                    - score.sampled()) + " 个已证明，" + score.sampled() + " 个为抽样所见",
                    mutants(score.equivalent()) + " not counted, since every case is decided as by the policy: "
                            + (score.equivalent() - score.sampled()) + " proved, " + score.sampled()
                            + " by a sample of cases"));
        }
    }

    private static String mutants(int count) {
        return count + (count == 1 ? " mutant" : " mutants");
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
