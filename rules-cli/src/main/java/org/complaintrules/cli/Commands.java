package org.complaintrules.cli;

import java.util.Arrays;
import java.util.List;
import org.complaintrules.text.Language;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, and what was said to one of them. */
final class Commands {
    /** Their names, in the order in which the help lists them. */
    static final List<String> NAMES = List.of(EvalCommand.NAME, TestCommand.NAME, CheckCommand.NAME,
            MutateCommand.NAME, DiffCommand.NAME, PoliciesCommand.NAME, ShowCommand.NAME, SchemaCommand.NAME,
            VersionCommand.NAME, CompletionCommand.NAME, HelpCommand.NAME);

    /** The width of help where there is no terminal to ask. */
    private static final int USUAL_COLUMNS = 80;
    /** The least width that picocli lays help out for. */
    private static final int LEAST_COLUMNS = 55;

    private final Terminal terminal;
    private final Language language;

    Commands(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    /**
     * A command by its name.
     *
     * @param name the name
     * @return the command, or {@code null} where there is none of that name
     */
    static Command named(String name) {
        return switch (name) {
            case EvalCommand.NAME -> new EvalCommand();
            case TestCommand.NAME -> new TestCommand();
            case CheckCommand.NAME -> new CheckCommand();
            case MutateCommand.NAME -> new MutateCommand();
            case DiffCommand.NAME -> new DiffCommand();
            case PoliciesCommand.NAME -> new PoliciesCommand();
            case ShowCommand.NAME -> new ShowCommand();
            case SchemaCommand.NAME -> new SchemaCommand();
            case VersionCommand.NAME -> new VersionCommand();
            case CompletionCommand.NAME -> new CompletionCommand();
            case HelpCommand.NAME -> new HelpCommand();
            default -> null;
        };
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param args the arguments
     * @return how it fared
     * @throws UsageRefusal where the arguments cannot be understood
     */
    ExitCode run(String[] args) {
        Command named = args.length == 0 ? null : named(args[0]);
        if (named != null) {
            // One command is all that is built: the others cost time, and nobody asks for them.
            CommandLine line = line(named.syntax(language).spec());
            return run(named, parse(line, Arrays.copyOfRange(args, 1, args.length)));
        }
        CommandLine all = all();
        ParseResult result = parse(all, args);
        if (result.hasSubcommand()) {
            return run(named(result.subcommand().commandSpec().name()), result);
        }
        if (result.isUsageHelpRequested()) {
            terminal.print(help(null));
            return ExitCode.OK;
        }
        if (result.matchedOptionValue("--version", false)) {
            return run(new VersionCommand(), result);
        }
        terminal.tell(help(null));
        throw new UsageRefusal(new Text("没有给出命令", "no command was given"),
                new Text("请在 complaint-rules 之后写一个命令", "write one of the commands above after complaint-rules"));
    }

    private ExitCode run(Command command, ParseResult result) {
        ParseResult own = result.hasSubcommand() ? result.subcommand() : result;
        if (own.isUsageHelpRequested()) {
            terminal.print(help(own.commandSpec().name()));
            return ExitCode.OK;
        }
        Invocation invocation = new Invocation(new Arguments(own, result), terminal, language);
        try {
            command.run(invocation);
        } catch (Refusal refusal) {
            invocation.refuse(refusal);
        }
        return invocation.exitCode();
    }

    private ParseResult parse(CommandLine line, String[] args) {
        try {
            ParseResult result = line.parseArgs(args);
            Misuse.refuseUnknownValues(result);
            if (result.hasSubcommand()) {
                Misuse.refuseUnknownValues(result.subcommand());
            }
            return result;
        } catch (ParameterException misused) {
            throw Misuse.of(misused);
        }
    }

    /**
     * The help of a command.
     *
     * @param name the command's name, or {@code null} for the program as a whole
     * @return the help, laid out for the terminal
     */
    String help(String name) {
        Syntax syntax = name == null ? program() : named(name).syntax(language);
        CommandLine line = name == null ? all(syntax) : line(syntax.spec());
        syntax.describe();
        int columns = terminal.outColumns() == 0 ? USUAL_COLUMNS : terminal.outColumns();
        line.setUsageHelpWidth(Math.max(columns, LEAST_COLUMNS));
        return line.getUsageMessage(Ansi.OFF);
    }

    /** The program with all its commands, as the help and the completion need it. */
    CommandLine all() {
        return all(program());
    }

    private CommandLine all(Syntax program) {
        CommandSpec spec = program.spec();
        for (String name : NAMES) {
            spec.addSubcommand(name, line(named(name).syntax(language).spec()));
        }
        return line(spec);
    }

    private Syntax program() {
        Syntax program = new Syntax(Syntax.PROGRAM, new Text("投诉管理制度：裁定案件、运行用例、查阅制度。",
                "Decides complaint cases by the rules of real organisations, and tests and shows those rules."),
                language);
        program.flag("--version", new Text("显示版本", "show the version"))
                .example("policies", new Text("列出全部制度", "list the policies"))
                .example("eval case.json", new Text("裁定一个案件", "decide a case"))
                .example("help eval", new Text("显示某个命令的用法", "show how a command is used"));
        return program;
    }

    private static CommandLine line(CommandSpec spec) {
        // A name that begins with @ is a file's name like any other.
        return new CommandLine(spec).setExpandAtFiles(false);
    }
}
