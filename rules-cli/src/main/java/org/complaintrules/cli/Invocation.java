package org.complaintrules.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.Policies;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.report.ProblemsText;
import org.complaintrules.report.Style;
import org.complaintrules.text.Language;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** One call of a command: its arguments, where its output goes, and how it has fared so far. */
final class Invocation {
    private final Arguments arguments;
    private final Terminal terminal;
    private final Language language;
    private final Set<List<Problem>> told = new HashSet<>();
    private Policies policies;
    private ExitCode exitCode = ExitCode.OK;

    Invocation(Arguments arguments, Terminal terminal, Language language) {
        this.arguments = arguments;
        this.terminal = terminal;
        this.language = language;
    }

    Arguments arguments() {
        return arguments;
    }

    Terminal terminal() {
        return terminal;
    }

    Language language() {
        return language;
    }

    Style style() {
        return GlobalOptions.outStyle(arguments, terminal);
    }

    /** How messages are laid out. */
    Style errStyle() {
        return GlobalOptions.errStyle(arguments, terminal);
    }

    ExitCode exitCode() {
        return exitCode;
    }

    /** The policies that were asked for. */
    Policies policies() {
        if (policies == null) {
            policies = GlobalOptions.policies(arguments);
        }
        return policies;
    }

    /** Prints a result. */
    void print(String text) {
        terminal.print(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    }

    /** Prints a result as JSON. */
    void printJson(Object tree) {
        print(JsonWriter.pretty(tree));
    }

    /** Says something that is not the result. */
    void tell(Text message) {
        tell(message.in(language));
    }

    /** Says something that is not the result, in the reader's language. */
    void tell(String message) {
        terminal.tell(message);
    }

    /** Notes that something was found that the exit code tells. */
    void found() {
        fares(ExitCode.FOUND);
    }

    /** Notes how a part of it fared. */
    void fares(ExitCode code) {
        exitCode = exitCode.or(code);
    }

    /** Says what is wrong with something that was given, once, and goes on. */
    void refuse(Refusal refusal) {
        fares(ExitCode.of(refusal));
        if (told.add(refusal.problems())) {
            terminal.tell(ProblemsText.of(refusal.problems(), language, errStyle()));
        }
    }
}
