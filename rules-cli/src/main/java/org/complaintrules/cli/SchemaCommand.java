package org.complaintrules.cli;

import org.complaintrules.report.PolicySchema;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;

/** {@code schema}: prints the JSON Schema of a policy's case and fixture files. */
final class SchemaCommand implements Command {
    static final String NAME = "schema";

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("输出制度的案件文件和用例文件的 JSON Schema，供编辑器补全和检查",
                "Prints the JSON Schema of a policy's case and fixture files, by which an editor completes and checks "
                        + "them."), language)
                .operands("POLICY", "1", new Text("制度编号，如 life-insurer", "the policy's id, such as life-insurer"))
                .example("schema life-insurer > life-insurer.schema.json", new Text("写入文件", "write it to a file"))
                .related("eval", "test", "policies");
    }

    @Override
    public void run(Invocation invocation) {
        invocation.printJson(PolicySchema.of(
                invocation.policies().get(invocation.arguments().operands().get(0))));
    }
}
