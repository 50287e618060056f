package org.complaintrules.cli;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with arguments, in the words and the languages of the product. */
final class Misuse {
    private Misuse() {
    }

    /** The refusal that says what picocli found wrong. */
    static UsageRefusal of(ParameterException misused) {
        CommandSpec command = misused.getCommandLine().getCommandSpec();
        if (misused instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(command, unmatched.getUnmatched().get(0));
        }
        if (misused instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return missing(command, missing.getMissing().get(0));
        }
        if (misused instanceof OverwrittenOptionException twice) {
            return new UsageRefusal(Text.of("选项 %s 给出了两次", "the option %s is given twice",
                    name(twice.getOverwritten())), new Text("请只保留一个", "keep one of them"));
        }
        ArgSpec argument = misused.getArgSpec();
        if (argument != null && argument.isOption()) {
            return new UsageRefusal(Text.of("选项 %s 的写法不对：%s", "the option %s is not written so: %s", name(argument),
                    String.valueOf(misused.getValue())), seeHelp(command));
        }
        return new UsageRefusal(Text.of("参数有误：%s", "the arguments are wrong: %s", misused.getMessage()),
                seeHelp(command));
    }

    /** Refuses a value that is not one of those an option takes. */
    static void refuseUnknownValues(ParseResult result) {
        for (OptionSpec option : result.matchedOptions()) {
            String value = option.completionCandidates() == null || !(option.getValue() instanceof String given)
                    ? null : given;
            if (value == null) {
                continue;
            }
            List<String> known = new ArrayList<>();
            option.completionCandidates().forEach(known::add);
            if (!known.contains(value)) {
                throw new UsageRefusal(Text.of("选项 %s 没有“%s”这个值", "the option %s does not take '%s'",
                        name(option), value), Text.of("可用：%s", "known: %s", Nearest.first(value, known)));
            }
        }
    }

    private static UsageRefusal unmatched(CommandSpec command, String argument) {
        if (argument.startsWith("-") && argument.length() > 1) {
            String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            List<String> known = new ArrayList<>();
            for (OptionSpec each : command.options()) {
                known.add(each.longestName());
            }
            return new UsageRefusal(Text.of("没有选项 %s", "there is no option %s", option),
                    Text.of("可用：%s", "known: %s", Nearest.first(option, known)));
        }
        if (!command.subcommands().isEmpty()) {
            return unknownCommand(argument);
        }
        return new UsageRefusal(Text.of("多出参数“%s”", "'%s' is one argument too many", argument), seeHelp(command));
    }

    /** The refusal of a command that there is not. */
    static UsageRefusal unknownCommand(String name) {
        return new UsageRefusal(Text.of("没有命令“%s”", "there is no command '%s'", name),
                Text.of("可用：%s", "known: %s", Nearest.first(name, Commands.NAMES)));
    }

    private static UsageRefusal missing(CommandSpec command, ArgSpec argument) {
        return argument.isOption()
                ? new UsageRefusal(Text.of("选项 %s 缺少值", "the option %s lacks its value", name(argument)),
                        Text.of("请写 %s", "write %s", name(argument) + " " + argument.paramLabel()))
                : new UsageRefusal(Text.of("缺少 %s", "%s is missing", argument.paramLabel()), seeHelp(command));
    }

    private static String name(ArgSpec option) {
        return ((OptionSpec) option).longestName();
    }

    private static Text seeHelp(CommandSpec command) {
        String help = command.name().equals(Syntax.PROGRAM) ? Syntax.PROGRAM + " help"
                : Syntax.PROGRAM + " help " + command.name();
        return Text.of("用法见 %s", "%s shows how it is used", help);
    }
}
