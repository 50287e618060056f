package org.complaintrules.cli;

import java.util.List;
import org.complaintrules.report.ProblemsText;
import org.complaintrules.report.Style;
import org.complaintrules.text.Language;

/** Where the command line begins. */
public final class Main {
    private Main() {
    }

    /**
     * Runs a command and exits with what it found.
     *
     * @param args the command, its options and its operands
     */
    public static void main(String[] args) {
        // The engine logs nothing here, and its logging library would warn that it cannot.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        HeadStart.begin(args);
        System.exit(run(args, Terminal.ofProcess()));
    }

    /**
     * Runs a command.
     *
     * @param args the command, its options and its operands
     * @param terminal where it reads and writes
     * @return the exit code
     */
    static int run(String[] args, Terminal terminal) {
        Language language = GlobalOptions.language(args);
        ExitCode code;
        try {
            code = new Commands(terminal, language).run(args);
        } catch (UsageRefusal misuse) {
            terminal.tell(ProblemsText.of(misuse.problems(), language, new Style(false, terminal.errColumns())));
            code = ExitCode.INPUT;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError mistake) {
            terminal.tell(internal(mistake, language));
            code = ExitCode.INTERNAL;
        }
        if (terminal.lost() != null) {
            terminal.tell((language == Language.ZH ? "结果未能写出：" : "the result could not be written: ")
                    + terminal.lost());
            code = code.or(ExitCode.INPUT);
        }
        return code.number();
    }

    /** One line that helps whoever mends it, and asks the user to pass it on. */
    private static String internal(Throwable mistake, Language language) {
        StackTraceElement[] stack = mistake.getStackTrace();
        List<String> words = List.of(mistake.toString().split("\\R", 2));
        String what = words.get(0) + (stack.length == 0 ? "" : " @ " + stack[0]);
        return language == Language.ZH
                ? "内部错误：" + what + "。请连同所用的命令报告此问题。"
                : "internal error: " + what + "; please report it together with the command that you ran";
    }
}
