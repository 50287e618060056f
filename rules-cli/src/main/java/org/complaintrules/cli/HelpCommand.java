package org.complaintrules.cli;

import java.util.List;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;

/** {@code help}: shows how the program or a command is used. */
final class HelpCommand implements Command {
    static final String NAME = "help";

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("显示本程序或某个命令的用法", "Shows how the program or a command is used."),
                language)
                .operands("COMMAND", "0..1", new Text("命令；不给出时显示全部命令",
                        "the command; all of them are listed where none is named"))
                .example("help eval", new Text("显示 eval 的用法", "show how eval is used"))
                .related("eval", "test", "policies");
    }

    @Override
    public void run(Invocation invocation) {
        List<String> names = invocation.arguments().operands();
        if (!names.isEmpty() && !Commands.NAMES.contains(names.get(0))) {
            throw Misuse.unknownCommand(names.get(0));
        }
        invocation.print(new Commands(invocation.terminal(), invocation.language())
                .help(names.isEmpty() ? null : names.get(0)));
    }
}
