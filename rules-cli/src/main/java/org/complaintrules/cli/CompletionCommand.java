package org.complaintrules.cli;

import org.complaintrules.text.Language;
import org.complaintrules.text.Text;
import picocli.AutoComplete;

/** {@code completion}: prints a script by which a shell completes commands and options. */
final class CompletionCommand implements Command {
    static final String NAME = "completion";

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("输出 bash 和 zsh 的命令补全脚本",
                "Prints a script by which bash and zsh complete commands and options."), language)
                .example("completion > ~/.complaint-rules-completion", new Text(
                        "写入文件，再在 ~/.bashrc 或 ~/.zshrc 中加上：source ~/.complaint-rules-completion",
                        "write it to a file, and add to ~/.bashrc or ~/.zshrc: source ~/.complaint-rules-completion"))
                .related("help");
    }

    @Override
    public void run(Invocation invocation) {
        invocation.print(AutoComplete.bash(Syntax.PROGRAM,
                new Commands(invocation.terminal(), invocation.language()).all()));
    }
}
