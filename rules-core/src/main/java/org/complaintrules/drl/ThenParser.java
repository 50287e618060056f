package org.complaintrules.drl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;
import org.complaintrules.time.Span;

/** Reads what a rule concludes. */
final class ThenParser {
    private static final int MOST_TIMES = 10;

    private final TokenReader in;
    private final Scope scope;
    private final FileHeader header;

    ThenParser(TokenReader in, Scope scope, FileHeader header) {
        this.in = in;
        this.scope = scope;
        this.header = header;
    }

    List<Conclusion> conclusions(Token rule) {
        List<Conclusion> conclusions = new ArrayList<>();
        while (!in.take("end")) {
            if (!in.peek().is("insert")) {
                throw Unsupported.at(in.peek(), Text.of("insert(new ...) 或“end”", "insert(new ...) or 'end'"));
            }
            Place place = in.next().place();
            in.expect("(");
            conclusions.add(conclusion(place));
            in.expect(")");
            in.expect(";");
        }
        if (conclusions.isEmpty()) {
            throw new DrlProblem("empty-then", rule.place(),
                    Text.of("规则“%s”没有推断", "the rule '%s' concludes nothing", rule.text()),
                    Text.same("insert(new ...);"));
        }
        return conclusions;
    }

    private Conclusion conclusion(Place place) {
        if (in.peek().is("clock")) {
            return timed(place);
        }
        if (!in.peek().is("new")) {
            throw Unsupported.at(in.peek(), Text.of("new … 或 clock.deadline(…)", "new ... or clock.deadline(...)"));
        }
        in.next();
        Token name = in.expect(Token.Kind.WORD, Text.of("推断类型", "an outcome"));
        OutcomeType type = OutcomeType.ofDrl(name.text()).orElseThrow(() -> unknownOutcome(name));
        if (type == OutcomeType.DEADLINE) {
            throw new DrlProblem("deadline", name.place(),
                    Text.of("期限由时钟计算", "deadlines are made by the clock"),
                    Text.same("clock.deadline(\"ACTION\", \"15 WORKING_DAYS\", $from, $doneAt)"));
        }
        if (!header.outcomes()) {
            throw new DrlProblem("import", name.place(), Text.of("没有导入推断类型", "the outcomes are not imported"),
                    Text.same("import " + FileHeader.OUTCOMES));
        }
        return new Conclusion.Stated(type, OutcomeArguments.complete(type, arguments(), name), place);
    }

    private static DrlProblem unknownOutcome(Token name) {
        List<String> known = new ArrayList<>();
        for (OutcomeType type : OutcomeType.values()) {
            known.add(type.drlName());
        }
        return new DrlProblem("unknown-outcome", name.place(),
                Text.of("未知推断类型“%s”", "unknown outcome '%s'", name.text()),
                Text.of("可用：%s", "known: %s", Nearest.first(name.text(), known)));
    }

    private Conclusion timed(Place place) {
        Token clock = in.next();
        if (!header.clock()) {
            throw new DrlProblem("global", clock.place(), Text.of("没有声明时钟", "the clock is not declared"),
                    Text.same("global CaseClock clock"));
        }
        in.expect(".");
        Token method = in.expect(Token.Kind.WORD, Text.of("deadline 或 due", "deadline or due"));
        return switch (method.text()) {
            case "deadline" -> {
                in.expect("(");
                String action = code();
                in.expect(",");
                Span span = span(in.expect(Token.Kind.TEXT, Text.of("期限，如 \"15 WORKING_DAYS\"",
                        "a span such as \"15 WORKING_DAYS\"")));
                in.expect(",");
                yield new Conclusion.Timed(action, span, time(), doneAt(), place);
            }
            case "due" -> {
                in.expect("(");
                String action = code();
                in.expect(",");
                yield new Conclusion.Timed(action, null, time(), doneAt(), place);
            }
            default -> throw new DrlProblem("clock", method.place(),
                    Text.of("时钟没有“%s”", "the clock has no '%s'", method.text()),
                    Text.of("可用：deadline, due, earliest", "known: deadline, due, earliest"));
        };
    }

    private Argument doneAt() {
        in.expect(",");
        Argument done = time();
        in.expect(")");
        return done;
    }

    private Argument time() {
        return time(0);
    }

    private Argument time(int depth) {
        if (depth > MOST_TIMES) {
            throw new DrlProblem("nesting", in.place(), Text.of("嵌套过深", "times are nested too deeply"), null);
        }
        if (in.take("clock")) {
            in.expect(".");
            in.expect("earliest");
            in.expect("(");
            Argument first = time(depth + 1);
            in.expect(",");
            Argument second = time(depth + 1);
            in.expect(")");
            return new Argument.Earliest(first, second);
        }
        Token variable = in.expect(Token.Kind.VARIABLE, Text.of("绑定了时间的变量", "a variable bound to a time"));
        Reference field = scope.variable(variable);
        if (field.type() != FieldType.Plain.INSTANT) {
            throw new DrlProblem("type", variable.place(),
                    Text.of("“%s”不是时间", "'%s' is not a time", variable.text()), null);
        }
        return new Argument.Bound(field);
    }

    private String code() {
        Token text = in.expect(Token.Kind.TEXT, Text.of("代码", "a code"));
        OutcomeArguments.checkCode(OutcomeField.Kind.CODE, text.text(), text);
        return text.text();
    }

    static Span span(Token text) {
        try {
            return Span.parse(text.text());
        } catch (IllegalArgumentException notASpan) {
            throw new DrlProblem("span", text.place(),
                    Text.of("“%s”不是期限", "'%s' is not a span of time", text.text()),
                    Text.of("写 \"15 WORKING_DAYS\" 之类；单位：MINUTES HOURS WORKING_HOURS CALENDAR_DAYS WORKING_DAYS MONTHS YEARS",
                            "write one like \"15 WORKING_DAYS\"; units: MINUTES HOURS WORKING_HOURS CALENDAR_DAYS"
                                    + " WORKING_DAYS MONTHS YEARS"));
        }
    }

    /** An argument with the token it was written with. */
    record Written(Argument argument, Token token) {
    }

    private List<Written> arguments() {
        in.expect("(");
        List<Written> arguments = new ArrayList<>();
        do {
            arguments.add(argument());
        } while (in.take(","));
        in.expect(")");
        return arguments;
    }

    private Written argument() {
        Token token = in.peek();
        if (token.kind() == Token.Kind.VARIABLE) {
            in.next();
            return new Written(new Argument.Bound(scope.variable(token)), token);
        }
        if (in.take("null")) {
            return new Written(new Argument.Fixed(null), token);
        }
        if (token.is("Verdict") && in.peek(1).is(".")) {
            Literal verdict = LiteralParser.read(in, scope);
            return new Written(new Argument.Fixed(Verdict.valueOf((String) verdict.value())), token);
        }
        if (!LiteralParser.begins(in) || token.kind() == Token.Kind.WORD && !token.is("true") && !token.is("false")) {
            throw Unsupported.at(token, Text.of("一个值或变量", "a value or a variable"));
        }
        Object value = LiteralParser.read(in, scope).value();
        return new Written(new Argument.Fixed(value instanceof BigDecimal number ? number : value), token);
    }
}
