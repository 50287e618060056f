package org.complaintrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintrules.Policy;
import org.complaintrules.facts.Case;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;
import org.complaintrules.outcome.Decision;
import org.complaintrules.report.DecisionJson;
import org.complaintrules.report.DecisionText;
import org.complaintrules.text.Language;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** {@code eval}: decides cases. */
final class EvalCommand implements Command {
    static final String NAME = "eval";

    private static final String STANDARD_INPUT = "-";

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("对案件作出裁定", "Decides cases."), language)
                .operands("CASE.json", "1..*", new Text("案件文件；- 表示从标准输入读取",
                        "files with a case each; - reads one from standard input"))
                .choice("--output", List.of("text", "json"), new Text("输出格式；json 对一个案件输出一个对象，对多个输出数组",
                        "the form of the result; json is one object for one case, an array for several"))
                .flag("--explain", new Text("写明每项裁定依据的规则、条款原文和事实",
                        "show the rule, the clause's words and the facts that each ruling rests on"))
                .flag(EvalQuestions.MISSING, new Text("写明尚未知悉的哪些事实可能改变裁定，以及如何改变",
                        "show which unknown facts could still change the decision, and to what"))
                .flag(EvalQuestions.ALL, new Text("与 --missing 一起：没有给出的每种事实各自会带来什么",
                        "with --missing: also what each fact that is not given would bring"))
                .option(EvalQuestions.WHY_NOT, "RULE|CLAUSE", new Text(
                        "写明某条规则（名称或其开头）或某一条款的规则为何没有得出结论，以及最小的改变",
                        "show why a rule, by its name or the beginning of it, or the rules of a clause did not conclude,"
                                + " and the smallest change after which it would have"))
                .example("eval case.json", new Text("裁定一个案件", "decide one case"))
                .example("eval --explain --lang zh case.json", new Text("用中文说明理由", "say why, in Chinese"))
                .example("eval --output json cases/*.json", new Text("裁定多个案件，供程序读取",
                        "decide many, for a program to read"))
                .example("eval --missing case.json", new Text("还需要知道什么", "what is there still to find out"))
                .example("eval --why-not life-insurer-4.1-3 case.json", new Text("此条款为何不适用",
                        "why does this clause not apply"))
                .example("eval --why-not \"surplus over 2000\" case.json", new Text("同上，按规则名称的开头",
                        "the same, by the beginning of a rule's name"))
                .related("schema", "policies", "show");
    }

    @Override
    public void run(Invocation invocation) {
        List<String> names = invocation.arguments().operands();
        if (names.indexOf(STANDARD_INPUT) != names.lastIndexOf(STANDARD_INPUT)) {
            throw new UsageRefusal(new Text("标准输入（-）只能给出一次", "standard input (-) can be read only once"), null);
        }
        boolean json = invocation.arguments().value("--output", "text").equals("json");
        EvalQuestions questions = new EvalQuestions(invocation);
        List<Object> trees = new ArrayList<>();
        for (String name : names) {
            try {
                Json tree = read(name, invocation);
                Policy policy = invocation.policies().of(tree);
                Case facts = policy.cases().read(tree);
                Decision decision = policy.decide(facts);
                if (json) {
                    Map<String, Object> members = DecisionJson.of(decision);
                    questions.answer(policy, facts, members);
                    trees.add(members);
                } else {
                    // Before anything is printed: a question may be refused.
                    List<String> answers = questions.answers(policy, facts);
                    print(name, decision, policy, invocation);
                    answers.forEach(answer -> invocation.print("\n" + answer));
                }
                if (!decision.conflicts().isEmpty()) {
                    invocation.found();
                }
            } catch (Refusal refusal) {
                invocation.refuse(refusal);
            }
        }
        if (json && names.size() > 1) {
            invocation.printJson(trees);
        } else if (json && !trees.isEmpty()) {
            invocation.printJson(trees.get(0));
        }
    }

    private static Json read(String name, Invocation invocation) {
        return JsonText.read(name, name.equals(STANDARD_INPUT) ? InputFile.bytes(invocation.terminal().in())
                : InputFile.bytes(name));
    }

    private static void print(String name, Decision decision, Policy policy, Invocation invocation) {
        List<String> names = invocation.arguments().operands();
        if (names.size() > 1) {
            invocation.print((name.equals(names.get(0)) ? "" : "\n") + invocation.style().bold(name + ":"));
        }
        invocation.print(DecisionText.of(decision, policy, invocation.language(),
                invocation.arguments().has("--explain"), invocation.style()));
    }
}
