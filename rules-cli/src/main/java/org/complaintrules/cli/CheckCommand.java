package org.complaintrules.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.FindingCode;
import org.complaintrules.proof.space.Space;
import org.complaintrules.report.CheckJson;
import org.complaintrules.report.CheckText;
import org.complaintrules.report.ExplanationText;
import org.complaintrules.report.GithubAnnotations;
import org.complaintrules.report.Sarif;
import org.complaintrules.text.Language;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Text;

/** {@code check}: says everything that is wrong with policies, and what each kind of finding means. */
final class CheckCommand implements Command {
    static final String NAME = "check";

    private static final String EXPLAIN = "--explain";
    private static final String TODAY = "--today";
    private static final String LIMIT = "--limit";
    private static final String OUTPUT = "--output";

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("检查制度：一次列出全部问题，按文件和行排列",
                "Checks policies: says everything that is wrong with them at once, by file and line."), language)
                .operands("DIR", "0..*", new Text("制度文件夹或其上级文件夹；不给出时检查全部制度",
                        "a policy's folder or a folder of policies; all policies where none is named"))
                .choice(OUTPUT, List.of("text", "json", "sarif", "github"), new Text(
                        "输出格式；github：在合并请求中标出各行的注解",
                        "the form of the result; github: annotations that mark lines of a pull request"))
                .option(TODAY, "DATE", new Text("按此日期判断豁免是否到期，使结果可以重现；默认为制度所在时区的当天",
                        "judge by this day whether waivers have ended, so that a result can be had again; usually the "
                                + "day it is in the policy's time zone"))
                .option(EXPLAIN, "CODE", new Text("说明一种发现的含义，并举出正反示例，不做检查",
                        "tell what a kind of finding means, with an example of wrong and right, and check nothing"))
                .option(LIMIT, "CELLS", Text.of("每次查找最多查看的情形数，默认 %d；达到上限时列为 unproved",
                        "how many kinds of cases a search looks at, usually %d; where that is not enough, the finding is "
                                + "unproved", Space.USUAL_LIMIT))
                .example("check rules", new Text("检查文件夹 rules 中的制度", "check the policies in the folder rules"))
                .example("check --output sarif rules > check.sarif", new Text("供代码平台读取", "for a code host to read"))
                .example("check --today 2027-01-01 rules", new Text("查看届时有哪些豁免到期",
                        "see which waivers will have ended by then"))
                .example("check --explain unknown-unsafe", new Text("说明一种发现", "tell what a kind of finding means"))
                .related("test", "show");
    }

    @Override
    public void run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        String output = arguments.value(OUTPUT, "text");
        if (arguments.value(EXPLAIN) != null) {
            explain(invocation, output);
            return;
        }
        Function<ZoneId, LocalDate> today = today(arguments.value(TODAY));
        long limit = limit(arguments.value(LIMIT));
        List<CheckResult> results = new ArrayList<>();
        for (CheckSource source : new CheckSearch(invocation).sources()) {
            results.add(source.check(invocation, today, limit));
        }
        if (results.isEmpty()) {
            if (invocation.exitCode() == ExitCode.OK) {
                throw new UsageRefusal(new Text("没有可检查的制度", "there are no policies to check"),
                        new Text("请给出文件夹，如 check rules", "name a folder, as in check rules"));
            }
            return;
        }
        if (results.stream().anyMatch(result -> !result.findings().isEmpty())) {
            invocation.found();
        }
        switch (output) {
            case "json" -> invocation.printJson(CheckJson.of(results));
            case "sarif" -> invocation.printJson(Sarif.of(results, invocation.language()));
            case "github" -> invocation.print(GithubAnnotations.of(results, invocation.language()));
            default -> invocation.print(CheckText.of(results, invocation.language(), invocation.style()));
        }
    }

    private static void explain(Invocation invocation, String output) {
        String given = invocation.arguments().value(EXPLAIN);
        FindingCode code = FindingCode.of(given).orElseThrow(() -> new UsageRefusal(
                Text.of("没有名为“%s”的发现", "there is no kind of finding '%s'", given),
                Text.of("可用：%s", "known: %s",
                        Nearest.first(given, Stream.of(FindingCode.values()).map(FindingCode::code).toList()))));
        if (!output.equals("text")) {
            throw new UsageRefusal(Text.of("--explain 不能与 --output %s 同用",
                    "--explain does not go with --output %s", output),
                    new Text("--explain 只以文本说明", "--explain tells it as text"));
        }
        invocation.print(ExplanationText.of(code, invocation.language(), invocation.style()));
    }

    /** The day in a zone: the one given, or the one that it is. */
    private static Function<ZoneId, LocalDate> today(String given) {
        if (given == null) {
            return LocalDate::now;
        }
        try {
            LocalDate date = LocalDate.parse(given);
            return zone -> date;
        } catch (DateTimeException notADate) {
            throw new UsageRefusal(Text.of("--today 的值“%s”不是日期", "'%s' is not a date for --today", given),
                    new Text("写作 2027-01-31", "write it like 2027-01-31"));
        }
    }

    private static long limit(String given) {
        if (given == null) {
            return Space.USUAL_LIMIT;
        }
        if (!given.matches("[1-9][0-9]{0,9}")) {
            throw new UsageRefusal(Text.of("--limit 的值“%s”不是正整数", "'%s' is not a whole number for --limit", given),
                    Text.same("--limit " + Space.USUAL_LIMIT));
        }
        return Long.parseLong(given);
    }
}
