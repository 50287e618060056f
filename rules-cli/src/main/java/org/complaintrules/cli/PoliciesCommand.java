package org.complaintrules.cli;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.report.PolicyListJson;
import org.complaintrules.report.PolicyListText;
import org.complaintrules.text.Language;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** {@code policies}: lists the policies. */
final class PoliciesCommand implements Command {
    static final String NAME = "policies";

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("列出制度及其条款和规则的数目",
                "Lists the policies, and how many clauses and rules each has."), language)
                .choice("--output", List.of("text", "json"), new Text("输出格式", "the form of the result"))
                .example(NAME, new Text("列出随附的制度", "list the bundled policies"))
                .example("policies --rules rules", new Text("列出文件夹 rules 中的制度",
                        "list the policies in the folder rules"))
                .related("show", "schema");
    }

    @Override
    public void run(Invocation invocation) {
        Policies all = invocation.policies();
        List<Policy> sound = new ArrayList<>();
        for (String id : all.ids()) {
            try {
                sound.add(all.get(id));
            } catch (Refusal refusal) {
                invocation.refuse(refusal);
            }
        }
        if (invocation.arguments().value("--output", "text").equals("json")) {
            invocation.printJson(PolicyListJson.of(sound));
        } else if (!sound.isEmpty()) {
            invocation.print(PolicyListText.of(sound, invocation.language(), invocation.style()));
        }
    }
}
