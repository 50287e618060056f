package org.complaintrules.drl;

import java.math.BigDecimal;
import org.complaintrules.text.Text;

/** Reads the values that a rule states: numbers, codes, names of an enumeration, true and false. */
final class LiteralParser {
    private static final int MOST_BEFORE_POINT = 15;
    private static final int MOST_AFTER_POINT = 10;

    private LiteralParser() {
    }

    static boolean begins(TokenReader in) {
        Token token = in.peek();
        return token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.NUMBER || token.is("true")
                || token.is("false") || token.is("-") && in.peek(1).kind() == Token.Kind.NUMBER
                || token.kind() == Token.Kind.WORD && in.peek(1).is(".")
                && Character.isUpperCase(token.text().charAt(0));
    }

    static Literal read(TokenReader in, Scope scope) {
        if (!begins(in)) {
            throw Unsupported.at(in.peek(), Text.of("一个值", "a value"));
        }
        boolean negative = in.peek().is("-") && in.peek(1).kind() == Token.Kind.NUMBER;
        if (negative) {
            in.next();
        }
        Token token = in.next();
        return switch (token.kind()) {
            case TEXT -> new Literal(token.text(), FieldType.Plain.TEXT);
            case NUMBER -> new Literal(negative ? number(token).negate() : number(token), FieldType.Plain.DECIMAL);
            case WORD -> {
                if (token.is("true") || token.is("false")) {
                    yield new Literal(token.is("true"), FieldType.Plain.BOOLEAN);
                }
                in.expect(".");
                yield scope.enumerationValue(token, in.expect(Token.Kind.WORD, Text.of("枚举值", "a value")));
            }
            default -> throw Unsupported.at(token, Text.of("一个值", "a value"));
        };
    }

    static BigDecimal number(Token token) {
        String text = token.text();
        boolean decimal = text.endsWith("B");
        String digits = decimal ? text.substring(0, text.length() - 1) : text;
        if (!digits.matches("(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
            throw new DrlProblem("number", token.place(),
                    Text.of("“%s”不是可用的数", "'%s' is not a number that can be used here", text),
                    Text.of("写 2000 或 0.70B", "write 2000 or 0.70B"));
        }
        if (!decimal && digits.contains(".")) {
            throw new DrlProblem("inexact-number", token.place(),
                    Text.of("小数“%s”须以 B 结尾，否则按二进制计算而不精确",
                            "the decimal '%s' must end in B: without it the engine calculates in binary, inexactly", text),
                    Text.same(text + "B"));
        }
        BigDecimal number = new BigDecimal(digits);
        if (number.precision() - number.scale() > MOST_BEFORE_POINT || number.scale() > MOST_AFTER_POINT) {
            throw new DrlProblem("number", token.place(),
                    Text.of("“%s”的位数太多", "'%s' has too many digits", text),
                    Text.of("小数点前至多15位、后至多10位", "at most 15 before and 10 after the point"));
        }
        return number;
    }
}
