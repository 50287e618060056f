package org.complaintrules.cli;

import java.util.List;
import picocli.CommandLine.ParseResult;

/** The arguments of one call, after they were checked against the command's syntax. */
final class Arguments {
    private final ParseResult command;
    private final ParseResult before;

    /**
     * The arguments of a call.
     *
     * @param command what was given after the command's name
     * @param before what was given before it, or the same where nothing was
     */
    Arguments(ParseResult command, ParseResult before) {
        this.command = command;
        this.before = before;
    }

    /**
     * The value of an option.
     *
     * @param option the option, such as {@code --rules}
     * @return the value, or {@code null} where the option was not given
     */
    String value(String option) {
        return value(option, null);
    }

    /**
     * The value of an option.
     *
     * @param option the option, such as {@code --output}
     * @param otherwise the value where the option was not given
     * @return the value
     */
    String value(String option, String otherwise) {
        return command.hasMatchedOption(option) || !before.hasMatchedOption(option)
                ? command.matchedOptionValue(option, otherwise) : before.matchedOptionValue(option, otherwise);
    }

    /**
     * The values of an option that may be given several times.
     *
     * @param option the option, such as {@code --allow}
     * @return the values, in the order given; none where the option was not given
     */
    List<String> values(String option) {
        return command.matchedOptionValue(option, List.of());
    }

    /**
     * Whether an option without a value was given.
     *
     * @param option the option, such as {@code --explain}
     * @return whether it was given
     */
    boolean has(String option) {
        return command.matchedOptionValue(option, false);
    }

    /**
     * What was given beside options.
     *
     * @return the operands, in the order given
     */
    List<String> operands() {
        return command.matchedPositionalValue(0, List.of());
    }
}
