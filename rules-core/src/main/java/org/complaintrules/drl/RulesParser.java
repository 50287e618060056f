package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/** Reads a rule file into rules over a policy's fact types, or says what in it the policy subset does not allow. */
public final class RulesParser {
    private static final Set<String> TEXTS = Set.of("zh", "clause", "overrides", "replaces");

    private final TokenReader in;
    private final FactSchema schema;

    private RulesParser(TokenReader in, FactSchema schema) {
        this.in = in;
        this.schema = schema;
    }

    /**
     * Reads the rules of one file.
     *
     * @param file the file's name, for messages
     * @param text its text
     * @param schema the policy's fact types
     * @param problems where everything that is wrong is added; a rule with a problem is left out
     * @return the rules, in the order of the file
     */
    public static List<Rule> parse(String file, String text, FactSchema schema, List<Problem> problems) {
        TokenReader in = new TokenReader(Lexer.tokens(file, text, problems));
        RulesParser parser = new RulesParser(in, schema);
        FileHeader header = new FileHeader(true, true);
        try {
            header = FileHeader.read(in, schema.packageName());
        } catch (DrlProblem problem) {
            problems.add(problem.problem());
            in.skipTo("rule", "declare");
        }
        List<Rule> rules = new ArrayList<>();
        while (!in.atEnd()) {
            try {
                rules.add(parser.rule(header));
            } catch (DrlProblem problem) {
                problems.add(problem.problem());
                in.skipTo("rule", "declare", "function", "query");
            }
        }
        return rules;
    }

    private Rule rule(FileHeader header) {
        if (!in.peek().is("rule")) {
            Token found = in.peek();
            DrlProblem problem = Unsupported.at(found, Text.of("“rule”", "'rule'"));
            in.next();
            throw problem;
        }
        in.next();
        Token name = in.expect(Token.Kind.TEXT, Text.of("用双引号括起的规则名", "the rule's name in double quotes"));
        if (name.text().isBlank()) {
            throw new DrlProblem("bad-name", name.place(), Text.of("规则名为空", "the rule has no name"), null);
        }
        Annotations annotations = Annotations.read(in, TEXTS, Set.of());
        if (!annotations.has("clause")) {
            throw new DrlProblem("missing-clause", name.place(),
                    Text.of("规则“%s”没有写明条款", "the rule '%s' names no clause", name.text()),
                    Text.same("@clause(\"...\")"));
        }
        if (!in.peek().is("when")) {
            throw Unsupported.at(in.peek(), Text.of("“when”", "'when'"));
        }
        in.next();
        Scope scope = new Scope(schema);
        List<Pattern> when = new WhenParser(in, scope).patterns(name);
        ThenParser then = new ThenParser(in, scope, header);
        List<Conclusion> conclusions = then.conclusions(name);
        String zh = annotations.text("zh");
        return new Rule(new Text(zh == null ? name.text() : zh, name.text()), annotations.words("clause"),
                annotations.words("overrides"), annotations.words("replaces"), when, conclusions, name.place());
    }
}
