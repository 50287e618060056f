package org.complaintrules.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.complaintrules.Policies;
import org.complaintrules.compile.CompiledCache;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.report.Style;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;
import org.complaintrules.time.WorkCalendar;

/** The options that every command has. */
final class GlobalOptions {
    static final String RULES = "--rules";
    private static final String LANGUAGE = "--lang";
    private static final String CALENDAR = "--calendar";
    private static final String COLOUR = "--colour";

    private static final Text RULES_FOLDER = new Text("应为含有 <制度>/policy.json 的文件夹",
            "name a folder that holds <policy>/policy.json");

    private GlobalOptions() {
    }

    static void declare(Syntax syntax) {
        syntax.option(RULES, "DIR", new Text("使用此文件夹中的制度，而不用随附的",
                        "use the policies in this folder instead of the bundled ones"))
                .option(CALENDAR, "FILE", new Text("补充更多年份的节假日安排",
                        "more years of days off and make-up days, a line for each year"))
                .choice(LANGUAGE, List.of("en", "zh"), new Text("语言", "the language"))
                .choice(COLOUR, List.of("auto", "always", "never"), new Text("是否使用颜色；auto：仅在终端上且未设 NO_COLOR 时",
                        "whether to use colours; auto: only on a terminal, and not where NO_COLOR is set"));
    }

    /** The language asked for, told before the arguments are parsed, since what is wrong with them is told in it. */
    static Language language(String[] args) {
        Language language = Language.EN;
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            String value = args[i].startsWith(LANGUAGE + "=") ? args[i].substring(LANGUAGE.length() + 1)
                    : args[i].equals(LANGUAGE) && i + 1 < args.length ? args[i + 1] : null;
            if (value != null) {
                language = value.equals("zh") ? Language.ZH : Language.EN;
            }
        }
        return language;
    }

    static boolean namesRules(Arguments arguments) {
        return arguments.value(RULES) != null;
    }

    /** The folder of rules that was named. */
    static Path rules(Arguments arguments) {
        return rules(arguments.value(RULES));
    }

    /** A folder of rules, or the folder of one policy, by its name as given. */
    static Path rules(String name) {
        Path folder = InputFile.path(name);
        if (!Files.isDirectory(folder)) {
            throw new InputRefusal(Place.of(name), Files.exists(folder)
                    ? new Text("这不是文件夹", "this is not a folder") : new Text("没有此文件夹", "there is no such folder"),
                    RULES_FOLDER);
        }
        if (!PolicyFiles.holdsPolicies(folder)) {
            throw new InputRefusal(Place.of(name), new Text("此文件夹中没有制度", "there is no policy in this folder"),
                    RULES_FOLDER);
        }
        return folder;
    }

    /** The policies asked for, by the calendar asked for. */
    static Policies policies(Arguments arguments) {
        return withCalendar(arguments, namesRules(arguments) ? compiled(rules(arguments)) : HeadStart.bundled());
    }

    /** The policies in a folder; where the launcher names a place, what was compiled is kept there for the next call. */
    static Policies compiled(Path folder) {
        String kept = System.getProperty("complaint-rules.compiled");
        return kept == null ? Policies.from(folder) : Policies.from(folder, new CompiledCache(Path.of(kept)));
    }

    static Policies withCalendar(Arguments arguments, Policies policies) {
        return arguments.value(CALENDAR) == null ? policies : policies.with(calendar(arguments));
    }

    /** The days that are worked. */
    static WorkCalendar calendar(Arguments arguments) {
        String calendar = arguments.value(CALENDAR);
        return calendar == null ? WorkCalendar.china()
                : WorkCalendar.china().with(WorkCalendar.read(calendar, InputFile.text(calendar)));
    }

    static Style outStyle(Arguments arguments, Terminal terminal) {
        return style(arguments, terminal, terminal.outColumns());
    }

    static Style errStyle(Arguments arguments, Terminal terminal) {
        return style(arguments, terminal, terminal.errColumns());
    }

    private static Style style(Arguments arguments, Terminal terminal, int columns) {
        String colour = arguments.value(COLOUR, "auto");
        return new Style(colour.equals("always")
                || colour.equals("auto") && terminal.colourWelcome() && columns > 0, columns);
    }
}
