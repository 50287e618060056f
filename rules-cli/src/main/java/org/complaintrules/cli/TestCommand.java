package org.complaintrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.fixture.FixtureRunner;
import org.complaintrules.proof.coverage.Coverage;
import org.complaintrules.proof.coverage.CoverageMeasure;
import org.complaintrules.report.CoverageText;
import org.complaintrules.report.FixtureJson;
import org.complaintrules.report.FixtureText;
import org.complaintrules.report.JunitXml;
import org.complaintrules.text.Language;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** {@code test}: runs fixtures, and brings their expectations up to date where that is asked for. */
final class TestCommand implements Command {
    static final String NAME = "test";

    private static final String FILTER = "--filter";
    private static final String UPDATE = "--update";
    private static final String COVERAGE = "--coverage";
    private static final String MIN_COVERAGE = "--min-coverage";

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("运行用例：由规则裁定其中的案件，与预期比较",
                "Runs fixtures: decides their cases and compares what comes out with what they expect."), language)
                .operands("PATH", "0..*", new Text("用例文件、fixtures 文件夹、制度文件夹或其上级文件夹；不给出时运行全部用例。"
                                + "制度文件夹中的用例使用该文件夹的规则",
                        "a fixture file, a folder fixtures, a policy's folder or a folder of policies; all fixtures "
                                + "where none is named. A fixture in a policy's folder is run against the rules there"))
                .choice("--output", List.of("text", "json", "junit"), new Text("输出格式", "the form of the result"))
                .option(FILTER, "TEXT", new Text("只运行名称或条款编号含有此文本的用例",
                        "run only fixtures whose name, or one of whose clauses, contains this text"))
                .flag(UPDATE, new Text("把未通过用例的预期改写为规则现在的裁定，并显示改动",
                        "rewrite what failing fixtures expect to what the rules decide now, and show the difference"))
                .flag(COVERAGE, new Text("还报告用例见过规则和条件的哪些面（真与假），以及没见过的原因",
                        "also report which sides of rules and conditions, true and false, the fixtures have seen, and "
                                + "why not the others"))
                .option(MIN_COVERAGE, "N", new Text("条件、规则、条款三项覆盖率各须达到的百分比，0 到 100；低于它时退出码为 3",
                        "the percentage, 0 to 100, that the coverage of conditions, of rules and of clauses must each "
                                + "reach; 3 is the exit code below it"))
                .example("test rules/life-insurer", new Text("运行一个制度的用例", "run the fixtures of a policy"))
                .example("test --rules rules --output junit > report.xml", new Text("供持续集成使用",
                        "for continuous integration"))
                .example("test --min-coverage 100 rules/life-insurer", new Text("用例没见过的都列出来，有则不通过",
                        "list what the fixtures have not seen, and fail where that is anything"))
                .example("test --update rules/life-insurer", new Text("修改规则之后，改写预期；请逐项核对改动",
                        "after a change of rules; read the difference line by line"))
                .related("show", "schema", "eval");
    }

    @Override
    public void run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        String output = arguments.value("--output", "text");
        if (arguments.has(UPDATE) && !output.equals("text")) {
            throw new UsageRefusal(Text.of("--update 不能与 --output %s 同用",
                    "--update does not go with --output %s", output),
                    new Text("--update 只以文本显示改动", "--update shows differences as text"));
        }
        CoverageGate gate = new CoverageGate(Percentage.of(MIN_COVERAGE, arguments.value(MIN_COVERAGE)));
        boolean measures = arguments.has(COVERAGE) || gate.least() != null;
        if (arguments.has(UPDATE) && measures) {
            throw new UsageRefusal(new Text("--update 不能与 --coverage 同用", "--update does not go with --coverage"),
                    new Text("请先改写，核对之后再测覆盖率", "rewrite first, and measure once you have read the difference"));
        }
        List<FixtureSource> sources = new FixtureSearch(invocation).sources();
        if (arguments.has(UPDATE) && sources.stream().anyMatch(source -> source.path() == null)) {
            throw new UsageRefusal(new Text("随附的用例不能改写", "the bundled fixtures cannot be rewritten"),
                    new Text("请给出文件夹，如 --rules rules", "name a folder, such as --rules rules"));
        }
        List<FixtureResult> results = results(sources, invocation);
        if (results.isEmpty() && invocation.exitCode() == ExitCode.OK) {
            throw nothingRan(arguments.value(FILTER));
        }
        if (arguments.has(UPDATE)) {
            new FixtureFiles(invocation).update(results);
            return;
        }
        if (results.stream().anyMatch(result -> !result.passed())) {
            invocation.found();
        }
        List<Coverage> coverages = measures ? CoverageMeasure.of(results) : List.of();
        switch (output) {
            case "json" -> invocation.printJson(measures ? FixtureJson.of(results, coverages)
                    : FixtureJson.of(results));
            case "junit" -> invocation.print(JunitXml.of(results));
            default -> invocation.print(results.isEmpty() ? ""
                    : FixtureText.of(results, invocation.language(), invocation.style()));
        }
        if (!coverages.isEmpty()) {
            report(coverages, output, invocation);
            gate.check(coverages, invocation);
        }
    }

    /** Shows coverage beside the results: XML has no place for it, and JSON has it already. */
    private static void report(List<Coverage> coverages, String output, Invocation invocation) {
        if (output.equals("text")) {
            invocation.print("\n" + CoverageText.of(coverages, invocation.language(), invocation.style()));
        } else if (output.equals("junit")) {
            invocation.tell(CoverageText.of(coverages, invocation.language(), invocation.errStyle()));
        }
        if (invocation.arguments().value(FILTER) != null) {
            invocation.tell(Text.of("覆盖率只计符合 %s 的用例", "coverage counts only the fixtures that match %s", FILTER));
        }
    }

    private static List<FixtureResult> results(List<FixtureSource> sources, Invocation invocation) {
        String filter = invocation.arguments().value(FILTER, "").toLowerCase(Locale.ROOT);
        List<FixtureResult> results = new ArrayList<>();
        for (FixtureSource source : sources) {
            try {
                FixtureFile file = source.read();
                for (Fixture fixture : file.fixtures()) {
                    if (isAbout(fixture, filter)) {
                        results.add(FixtureRunner.run(file, fixture));
                    }
                }
            } catch (Refusal refusal) {
                invocation.refuse(refusal);
            }
        }
        return results;
    }

    private static boolean isAbout(Fixture fixture, String filter) {
        return fixture.name().toLowerCase(Locale.ROOT).contains(filter)
                || fixture.clauses().stream().anyMatch(clause -> clause.toLowerCase(Locale.ROOT).contains(filter));
    }

    private static UsageRefusal nothingRan(String filter) {
        return filter == null
                ? new UsageRefusal(new Text("没有可运行的用例", "there are no fixtures to run"),
                        new Text("用例应在 <制度>/fixtures/*.json", "fixtures lie in <policy>/fixtures/*.json"))
                : new UsageRefusal(Text.of("没有用例符合 --filter “%s”", "no fixture matches --filter '%s'", filter),
                        new Text("它比较用例的名称和条款编号，不分大小写",
                                "it looks into names and clause ids, whatever their case"));
    }
}
