package org.complaintrules.cli;

import java.util.List;
import java.util.Optional;
import org.complaintrules.proof.difference.Allowance;
import org.complaintrules.proof.difference.CasesDifference;
import org.complaintrules.proof.difference.Comparison;
import org.complaintrules.proof.difference.PastCases;
import org.complaintrules.report.ComparisonJson;
import org.complaintrules.report.ComparisonMarkdown;
import org.complaintrules.report.ComparisonText;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;

/** {@code diff}: says which cases two versions of policies decide differently. */
final class DiffCommand implements Command {
    static final String NAME = "diff";

    private static final String CASES = "--cases";
    private static final String SHOW = "--show";
    private static final String ALLOW = "--allow";
    private static final String SKIP = "--skip-other-policies";
    private static final int USUALLY_SHOWN = 10;

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("比较两个版本的制度：哪些案件的裁定不同，如何不同",
                "Compares two versions of policies: which cases they decide differently, and how."), language)
                .operands("OLD [NEW]", "1..2", new Text("旧版本和新版本：制度文件夹、其上级文件夹，或 git 版本（如 HEAD~1、main、标签）；"
                                + "同名时以文件夹为准。不给出 NEW 时与当前规则比较：--rules 的文件夹，或仓库根目录下的 rules。"
                                + "版本中的规则取自 --rules 在仓库中的位置，默认为 rules",
                        "the old version and the new: a policy's folder, a folder of policies, or a git revision such "
                                + "as HEAD~1, main or a tag; where both exist, the folder is meant. Without NEW the "
                                + "old version is compared with the rules as they are: in the folder that --rules "
                                + "names, or in rules below the repository's root. Of a revision the rules are read "
                                + "where --rules lies in the repository, usually in rules"))
                .option(CASES, "FILE.ndjson", new Text("只比较此文件中的过往案件，每行一个；- 表示标准输入",
                        "compare past cases only, those of this file, one a line; - reads standard input"))
                .option(SHOW, "N", new Text("显示前 N 个裁定不同的案件；默认 10",
                        "show the first N cases that are decided differently; usually 10"))
                .flag(SKIP, new Text("略过两个版本都没有其制度的案件，而不视为错误",
                        "leave out cases of policies that neither version has, instead of refusing them"))
                .options(ALLOW, "CLAUSE[,CLAUSE...]", new Text("允许改变的条款：消失或新增的每项裁定所依据的条款都在其中时，该改变不影响退出码；"
                                + "制度编号代表其全部条款及施行日期；可多次给出",
                        "clauses whose rulings may change: a change does not count for the exit code where every "
                                + "clause is named on which a ruling rests that goes or comes; a policy's id stands "
                                + "for all its clauses and for when it is in force; may be given several times"))
                .choice("--output", List.of("text", "json", "markdown"), new Text("输出格式；markdown 供合并请求使用",
                        "the form of the result; markdown is for a pull request"))
                .example("diff main", new Text("当前规则与 main 相比有何不同",
                        "what the rules as they are decide otherwise than main"))
                .example("diff HEAD~1 HEAD --output markdown", new Text("为合并请求写明改变", "write it for a pull request"))
                .example("diff v1 --rules rules/life-insurer --allow life-insurer-4.1-2", new Text(
                        "仅允许一个条款的裁定改变", "let the rulings of one clause change, and no others"))
                .example("diff old new --cases 2025.ndjson", new Text("过往案件会有何不同",
                        "what would have become of past cases"))
                .related("test", "eval", "show");
    }

    @Override
    public void run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        if (arguments.value(CASES) == null && (arguments.value(SHOW) != null || arguments.has(SKIP))) {
            throw new UsageRefusal(Text.of("%s 只能与 --cases 同用", "%s goes with --cases only",
                    arguments.has(SKIP) ? SKIP : SHOW), null);
        }
        int show = show(arguments.value(SHOW));
        DiffSides sides = DiffSides.of(invocation);
        Allowance allowance = sides.allowance(arguments.values(ALLOW));
        String file = arguments.value(CASES);
        Comparison comparison = new Comparison(sides.nameBefore(), sides.nameAfter(),
                sides.difference(file == null, GlobalOptions.calendar(arguments)),
                file == null ? Optional.empty() : Optional.of(cases(file, sides, allowance, show, invocation)),
                allowance);
        if (!comparison.isAllowed()) {
            invocation.found();
        }
        switch (arguments.value("--output", "text")) {
            case "json" -> invocation.printJson(ComparisonJson.of(comparison));
            case "markdown" -> invocation.print(ComparisonMarkdown.of(comparison, invocation.language()));
            default -> invocation.print(ComparisonText.of(comparison, invocation.language(), invocation.style()));
        }
    }

    private static int show(String given) {
        if (given == null) {
            return USUALLY_SHOWN;
        }
        if (!given.matches("\\d{1,6}")) {
            throw new UsageRefusal(Text.of("--show 的值“%s”不是整数", "'%s' is not a whole number for --show", given),
                    new Text("写作 --show 20", "write it like --show 20"));
        }
        return Integer.parseInt(given);
    }

    private static CasesDifference cases(String file, DiffSides sides, Allowance allowance, int show,
            Invocation invocation) {
        PastCases cases = new PastCases(sides.before(), sides.after(), GlobalOptions.calendar(invocation.arguments()),
                allowance, invocation.arguments().has(SKIP), show);
        new CaseLines(invocation, file).readInto(cases);
        return cases.difference();
    }
}
