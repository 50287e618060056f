package org.complaintrules.cli;

import java.util.List;
import org.complaintrules.Policy;
import org.complaintrules.report.PolicyJson;
import org.complaintrules.report.PolicyMarkdown;
import org.complaintrules.report.PolicyText;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;

/** {@code show}: shows a policy's clauses and the rules that implement them. */
final class ShowCommand implements Command {
    static final String NAME = "show";

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("逐条显示制度的条款，以及实现条款的规则",
                "Shows a policy article by article: its clauses, and the rules that implement them."), language)
                .operands("POLICY", "1", new Text("制度编号，如 life-insurer", "the policy's id, such as life-insurer"))
                .choice("--output", List.of("text", "markdown", "json"), new Text("输出格式", "the form of the result"))
                .example("show life-insurer", new Text("显示一个制度", "show a policy"))
                .example("show life-insurer --lang zh --output markdown", new Text("写成中文 Markdown 文档",
                        "write it as a Markdown document in Chinese"))
                .related("policies", "schema");
    }

    @Override
    public void run(Invocation invocation) {
        Policy policy = invocation.policies().get(invocation.arguments().operands().get(0));
        switch (invocation.arguments().value("--output", "text")) {
            case "json" -> invocation.printJson(PolicyJson.of(policy));
            case "markdown" -> invocation.print(PolicyMarkdown.of(policy, invocation.language()));
            default -> invocation.print(PolicyText.of(policy, invocation.language(), invocation.style()));
        }
    }
}
