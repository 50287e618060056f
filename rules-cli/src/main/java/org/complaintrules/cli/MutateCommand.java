package org.complaintrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintrules.proof.mutation.MutationReport;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.report.MutationJson;
import org.complaintrules.report.MutationText;
import org.complaintrules.text.Language;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** {@code mutate}: changes rules one small thing at a time, and says which changes no fixture would notice. */
final class MutateCommand implements Command {
    static final String NAME = "mutate";

    private static final String MIN_SCORE = "--min-score";
    private static final String CHANGED_SINCE = "--changed-since";
    private static final String WRITE = "--write";
    private static final String ALL = "--all";

    /** A policy that was mutated, and where fixtures for it go; {@code null} where it is bundled. */
    private record Done(PolicyMutation mutation, ReviewFile review) {
    }

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("变异测试：逐一对规则做细微改动，列出用例察觉不到的改动，并给出能察觉它的用例",
                "Changes rules one small thing at a time, and shows each change that no fixture would notice, with a "
                        + "fixture that would."), language)
                .operands("POLICY", "0..*", new Text("制度编号，如 life-insurer；不给出时为全部制度",
                        "a policy's id, such as life-insurer; all policies where none is named"))
                .option(MIN_SCORE, "N", new Text("每个制度的变异得分须达到的百分比，0 到 100；低于它时退出码为 3，达到时存活的变异体不算问题",
                        "the percentage, 0 to 100, that the score of each policy must reach; below it the exit code is "
                                + "3, and from it on survivors are no complaint"))
                .option(CHANGED_SINCE, "REV", new Text("只变异在此 git 版本之后改动的规则；用例、事实或 policy.json 有改动的制度则变异全部规则",
                        "mutate only rules that changed since this revision of git, or all rules of a policy whose "
                                + "fixtures, facts or policy.json changed"))
                .flag(WRITE, new Text("把能杀死存活变异体的用例写入制度的 fixtures/review.json，标为待审阅；去掉标记之前不计分",
                        "add fixtures that kill survivors to the policy's fixtures/review.json, marked for review; "
                                + "they count once a person has removed the mark"))
                .flag(ALL, new Text("也列出被杀死的变异体及杀死它的用例，以及等价的变异体",
                        "also show the mutants that are killed, with the fixture that kills each, and the equivalent "
                                + "ones"))
                .choice("--output", List.of("text", "json"), new Text("输出格式", "the form of the result"))
                .example("mutate life-insurer", new Text("查看一个制度的用例察觉不到什么",
                        "see what the fixtures of a policy miss"))
                .example("mutate --rules rules --min-score 95 --changed-since origin/main", new Text(
                        "供持续集成使用：只看一次合并请求改动的规则", "for continuous integration: what a pull request changed"))
                .example("mutate --rules rules --write my-policy", new Text("补写缺少的用例，供人审阅",
                        "write the fixtures that are missing, for a person to review"))
                .related("test", "check");
    }

    @Override
    public void run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        MutationGate gate = new MutationGate(Percentage.of(MIN_SCORE, arguments.value(MIN_SCORE)));
        refuseBundled(arguments);
        List<MutateSource> sources = new MutateSearch(invocation).sources();
        String since = arguments.value(CHANGED_SINCE);
        Optional<ChangedSince> changed = since == null ? Optional.empty() : Optional.of(
                new ChangedSince(GitRevision.of(since, GlobalOptions.rules(arguments))));
        List<Done> done = new ArrayList<>();
        List<String> untouched = new ArrayList<>();
        for (MutateSource source : sources) {
            try {
                MutateSource.Read read = source.read(invocation);
                ReviewFile review = source.folder() == null ? null : new ReviewFile(source, read);
                source.run(read, changed, invocation.terminal()).ifPresentOrElse(
                        mutation -> done.add(new Done(mutation, review)), () -> untouched.add(source.id()));
            } catch (Refusal refusal) {
                invocation.refuse(refusal);
            }
        }
        MutationReport report = new MutationReport(done.stream().map(Done::mutation).toList(), since, untouched);
        report(report, invocation);
        gate.check(report, invocation);
        if (arguments.has(WRITE)) {
            write(done, invocation);
        }
    }

    private static void refuseBundled(Arguments arguments) {
        if (GlobalOptions.namesRules(arguments)) {
            return;
        }
        Text mend = new Text("请给出文件夹，如 --rules rules", "name a folder, such as --rules rules");
        if (arguments.has(WRITE)) {
            throw new UsageRefusal(new Text("随附的制度不能添加用例", "the bundled policies take no more fixtures"), mend);
        }
        if (arguments.value(CHANGED_SINCE) != null) {
            throw new UsageRefusal(new Text("随附的制度没有 git 版本", "the bundled policies have no revisions"), mend);
        }
    }

    private static void report(MutationReport report, Invocation invocation) {
        if (report.policies().isEmpty() && report.untouched().isEmpty()) {
            if (invocation.exitCode() == ExitCode.OK) {
                throw new UsageRefusal(new Text("没有可变异的制度", "there are no policies to mutate"),
                        new Text("请给出文件夹，如 --rules rules", "name a folder, such as --rules rules"));
            }
            return;
        }
        if (invocation.arguments().value("--output", "text").equals("json")) {
            invocation.printJson(MutationJson.of(report));
        } else {
            invocation.print(MutationText.of(report, invocation.arguments().has(ALL), invocation.language(),
                    invocation.style()));
        }
    }

    private static void write(List<Done> done, Invocation invocation) {
        for (Done each : done) {
            try {
                each.review().add(each.mutation(), invocation);
            } catch (Refusal refusal) {
                invocation.refuse(refusal);
            }
        }
    }
}
