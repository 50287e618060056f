package org.complaintrules.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may be said to a command, and its help, in one language.
 *
 * <p>The model is built by calls and not by annotations: reading those by reflection takes longer than {@code java
 * -version} as a whole, each time the program starts.
 */
final class Syntax {
    static final String PROGRAM = "complaint-rules";

    private final Language language;
    private final CommandSpec spec = CommandSpec.create();
    private final Map<String, Text> examples = new LinkedHashMap<>();
    private List<String> related = List.of();
    private String operandLabel = "";

    /**
     * A command that takes nothing yet.
     *
     * @param name its name
     * @param summary what it does, in one line
     * @param language the language of its help
     */
    Syntax(String name, Text summary, Language language) {
        this.language = language;
        spec.name(name);
        spec.usageMessage().description(text(summary));
    }

    /**
     * Adds the operands.
     *
     * @param label what the help calls one, such as {@code POLICY}
     * @param arity how many are taken, such as {@code 1..*}; of at most two the label names both
     * @param description what they are
     * @return this
     */
    Syntax operands(String label, String arity, Text description) {
        boolean optional = arity.startsWith("0");
        boolean many = arity.endsWith("*");
        String index = many ? "0..*" : "0.." + (most(arity) - 1);
        spec.addPositional(PositionalParamSpec.builder().paramLabel(label).arity(arity).index(index).required(!optional)
                .type(List.class).auxiliaryTypes(String.class).hideParamSyntax(true)
                .description(text(description)).build());
        operandLabel = (optional ? " [" : " ") + label + (many ? "..." : "") + (optional ? "]" : "");
        return this;
    }

    private static int most(String arity) {
        return Integer.parseInt(arity.substring(arity.lastIndexOf('.') + 1));
    }

    /**
     * Adds an option that takes any value, and may be given several times.
     *
     * @param name its name with the hyphens
     * @param label what the help calls the value
     * @param description what it does
     * @return this
     */
    Syntax options(String name, String label, Text description) {
        spec.addOption(OptionSpec.builder(name).type(List.class).auxiliaryTypes(String.class).arity("1")
                .paramLabel(label).description(text(description)).build());
        return this;
    }

    /**
     * Adds an option that takes any value.
     *
     * @param name its name with the hyphens
     * @param label what the help calls the value
     * @param description what it does
     * @return this
     */
    Syntax option(String name, String label, Text description) {
        spec.addOption(OptionSpec.builder(name).type(String.class).paramLabel(label).description(text(description))
                .build());
        return this;
    }

    /**
     * Adds an option that takes one of a few values.
     *
     * @param name its name with the hyphens
     * @param values the values, the one taken where the option is not given first
     * @param description what it does
     * @return this
     */
    Syntax choice(String name, List<String> values, Text description) {
        String usual = (language == Language.ZH ? "；默认 " : "; usually ") + values.get(0);
        spec.addOption(OptionSpec.builder(name).type(String.class).paramLabel(String.join("|", values))
                .completionCandidates(values).description(text(description) + usual).build());
        return this;
    }

    /**
     * Adds an option that takes no value.
     *
     * @param name its name with the hyphens
     * @param description what it does
     * @return this
     */
    Syntax flag(String name, Text description) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).description(text(description)).build());
        return this;
    }

    /**
     * Adds an example to the help.
     *
     * @param arguments what follows the program's name
     * @param does what it does
     * @return this
     */
    Syntax example(String arguments, Text does) {
        examples.put(PROGRAM + " " + arguments, does);
        return this;
    }

    /**
     * Names the commands that its help points to.
     *
     * @param commands their names
     * @return this
     */
    Syntax related(String... commands) {
        related = List.of(commands);
        return this;
    }

    /** The model that picocli parses by, with the options that every command has. */
    CommandSpec spec() {
        GlobalOptions.declare(this);
        spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true)
                .description(text(new Text("显示此帮助", "show this help"))).build());
        spec.usageMessage().sortOptions(false);
        return spec;
    }

    /** Adds what only the help shows, so that a call that asks for no help does not wait for it. */
    void describe() {
        String name = spec.name().equals(PROGRAM) ? PROGRAM : PROGRAM + " " + spec.name();
        boolean root = !spec.subcommands().isEmpty();
        Map<String, String> exits = new LinkedHashMap<>();
        Map<Integer, ExitCode> byNumber = new TreeMap<>();
        for (ExitCode code : ExitCode.values()) {
            byNumber.put(code.number(), code);
        }
        byNumber.forEach((number, code) -> exits.put(" " + number, text(code.meaning())));
        spec.usageMessage()
                .synopsisHeading(heading(new Text("用法：", "Usage: ")))
                .customSynopsis(name + operandLabel + (root ? text(new Text(" 命令", " COMMAND")) : "")
                        + text(new Text(" [选项]", " [OPTIONS]")))
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading(heading(new Text("%n选项：%n", "%nOptions:%n")))
                .commandListHeading(heading(new Text("%n命令：%n", "%nCommands:%n")))
                .exitCodeListHeading(heading(new Text("%n退出码：%n", "%nExit codes:%n")))
                .exitCodeList(exits)
                .footerHeading(examples.isEmpty() ? "%n" : heading(new Text("%n示例：%n", "%nExamples:%n")))
                .footer(footer());
    }

    private String[] footer() {
        List<String> lines = new ArrayList<>();
        examples.forEach((command, does) -> {
            lines.add("  " + command.replace("%", "%%"));
            lines.add("      " + text(does));
        });
        if (!related.isEmpty()) {
            lines.add("");
            StringBuilder others = new StringBuilder(text(new Text("另见：", "See also: ")));
            for (String command : related) {
                others.append(related.get(0).equals(command) ? "" : ", ").append(PROGRAM).append(' ').append(command);
            }
            lines.add(others.toString());
        }
        return lines.toArray(new String[0]);
    }

    private String heading(Text text) {
        return text.in(language);
    }

    /** A text as picocli prints it: it takes a percent sign for a pattern. */
    private String text(Text text) {
        return text.in(language).replace("%", "%%");
    }
}
