package org.complaintrules.drl;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** Reads what a pattern asks of its fact: comparisons joined by {@code &&} and {@code ||}. */
final class ConditionParser {
    private static final int DEEPEST = 20;
    private static final int MOST_ATOMS = 200;

    private final TokenReader in;
    private final Scope scope;
    private final int pattern;
    private final Matched matched;
    private int depth;
    private int atoms;

    ConditionParser(TokenReader in, Scope scope, int pattern, Matched matched) {
        this.in = in;
        this.scope = scope;
        this.pattern = pattern;
        this.matched = matched;
    }

    Condition condition() {
        List<Condition> parts = new ArrayList<>(List.of(conjunction()));
        while (in.take("||")) {
            parts.add(conjunction());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.AnyOf(parts);
    }

    private Condition conjunction() {
        List<Condition> parts = new ArrayList<>(List.of(primary()));
        while (in.take("&&")) {
            parts.add(primary());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    private Condition primary() {
        if (!in.peek().is("(")) {
            return atom();
        }
        if (++depth > DEEPEST) {
            throw new DrlProblem("nesting", in.place(), Text.of("括号嵌套过深", "parentheses are nested too deeply"), null);
        }
        in.next();
        Condition inner = condition();
        if (!in.peek().is(")")) {
            throw Unsupported.at(in.peek(), Text.of("“)”", "')'"));
        }
        in.next();
        depth--;
        return inner;
    }

    private Condition.Atom atom() {
        Place place = in.place();
        if (++atoms > MOST_ATOMS) {
            throw new DrlProblem("nesting", place, Text.of("一个条件中的比较太多", "one condition has too many comparisons"),
                    Text.of("至多 %d 个；请改用 in 或拆成几条规则", "at most %d: use in, or several rules", MOST_ATOMS));
        }
        List<Term> left = sum();
        Token operator = in.peek();
        if (operator.is("in") || operator.is("not") || operator.is("contains")) {
            Reference field = alone(left, operator);
            boolean expected = !in.take("not");
            if (in.take("in")) {
                return oneOf(field, expected, place);
            }
            if (in.peek().is("contains")) {
                in.next();
                return contains(field, expected, place);
            }
            throw Unsupported.at(in.peek(), Text.of("in 或 contains", "in or contains"));
        }
        Operator comparison = operator(operator, left);
        in.next();
        if (in.peek().is("null")) {
            return known(alone(left, operator), comparison, operator, place);
        }
        List<Term> right = dates(left, sum());
        TypeRules.comparison(left, comparison, right, operator);
        return new Condition.Comparison(left, comparison, right, place);
    }

    private static Operator operator(Token token, List<Term> left) {
        for (Operator operator : Operator.values()) {
            if (token.is(operator.symbol())) {
                return operator;
            }
        }
        if (left.size() == 1 && left.get(0).operand().type() == FieldType.Plain.BOOLEAN && !Unsupported.knows(token)) {
            throw new DrlProblem("bare-boolean", token.place(),
                    Text.of("是非字段须写明所问的值", "a yes-or-no field needs the value asked for"),
                    Text.same("== true / == false"));
        }
        throw Unsupported.at(token, Text.of("比较符 == != < <= > >= in contains",
                "a comparison: == != < <= > >= in contains"));
    }

    /** A date is written as a text; beside a date field it is one. */
    private static List<Term> dates(List<Term> left, List<Term> right) {
        return left.get(0).operand().type() == FieldType.Plain.DATE && right.size() == 1
                && right.get(0).operand() instanceof Literal literal
                ? List.of(new Term(date(literal), BigDecimal.ONE)) : right;
    }

    private static Literal date(Literal literal) {
        try {
            return literal.value() instanceof String text
                    ? new Literal(LocalDate.parse(text), FieldType.Plain.DATE) : literal;
        } catch (DateTimeException notADate) {
            return literal;
        }
    }

    private Condition.Known known(Reference field, Operator operator, Token at, Place place) {
        if (operator.ordering()) {
            throw new DrlProblem("null", at.place(), Text.of("null 只能用 == 或 != 比较", "null is compared with == or != only"),
                    null);
        }
        in.next();
        if (field.pattern() != pattern) {
            throw new DrlProblem("null", at.place(),
                    Text.of("在绑定该变量的模式中检验未知", "ask for null in the pattern that binds the variable"), null);
        }
        return new Condition.Known(field, operator == Operator.NOT_EQUAL, place);
    }

    private Condition.OneOf oneOf(Reference field, boolean expected, Place place) {
        in.expect("(");
        List<Literal> values = new ArrayList<>();
        do {
            Token at = in.peek();
            Literal value = LiteralParser.read(in, scope);
            value = field.type() == FieldType.Plain.DATE ? date(value) : value;
            TypeRules.sameType(field.type(), value.type(), at);
            values.add(value);
        } while (in.take(","));
        in.expect(")");
        return new Condition.OneOf(field, expected, values, place);
    }

    private Condition.Contains contains(Reference field, boolean expected, Place place) {
        Token at = in.peek();
        Literal value = LiteralParser.read(in, scope);
        if (!(field.type() instanceof FieldType.ListOf list)) {
            throw new DrlProblem("type", at.place(), Text.of("contains 只用于列表字段", "contains is for list fields only"),
                    Text.of("改用 == 或 in", "use == or in"));
        }
        TypeRules.sameType(list.of(), value.type(), at);
        return new Condition.Contains(field, expected, value, place);
    }

    /** The field that stands alone on the left, as {@code in}, {@code contains} and {@code null} want it. */
    private static Reference alone(List<Term> left, Token operator) {
        if (left.size() == 1 && left.get(0).factor().equals(BigDecimal.ONE)
                && left.get(0).operand() instanceof Reference field) {
            return field;
        }
        throw new DrlProblem("field-expected", operator.place(),
                Text.of("“%s”左边须为一个字段", "a single field must stand left of '%s'", operator.text()), null);
    }

    private List<Term> sum() {
        List<Term> terms = new ArrayList<>();
        boolean negative = in.peek().is("-") && !LiteralParser.begins(in) && in.take("-");
        do {
            terms.add(term(negative));
            negative = in.peek().is("-");
        } while (in.take("+") || in.take("-"));
        TypeRules.sum(terms, in.peek());
        return terms;
    }

    private Term term(boolean negative) {
        Token at = in.peek();
        Operand operand = operand();
        BigDecimal factor = BigDecimal.ONE;
        if (in.peek().is("*")) {
            Token times = in.next();
            Token otherAt = in.peek();
            Operand other = operand();
            if (operand instanceof Literal literal && other instanceof Reference) {
                factor = TypeRules.factor(literal, at);
                operand = other;
            } else if (other instanceof Literal literal) {
                factor = TypeRules.factor(literal, otherAt);
            } else {
                throw new DrlProblem("product", times.place(),
                        Text.of("只能乘以规则中写明的数", "a field is multiplied by a number written in the rule only"), null);
            }
            if (in.peek().is("*")) {
                throw new DrlProblem("product", in.place(), Text.of("一项只能乘一次", "one product a term"), null);
            }
        }
        return new Term(operand, negative ? factor.negate() : factor);
    }

    private Operand operand() {
        Token token = in.peek();
        if (token.kind() == Token.Kind.VARIABLE) {
            in.next();
            return scope.variable(token);
        }
        if (LiteralParser.begins(in)) {
            return LiteralParser.read(in, scope);
        }
        if (token.kind() != Token.Kind.WORD || Unsupported.knows(token) && matched.typeOf(token.text()).isEmpty()) {
            throw Unsupported.at(token, Text.of("字段、变量或值", "a field, a variable or a value"));
        }
        in.next();
        if (in.peek().is(".") || in.peek().is("?.") || in.peek().is("!.") || in.peek().is("(")) {
            throw new DrlProblem("path", in.place(),
                    Text.of("不能调用方法或深入字段", "no methods and no paths into a field"),
                    Text.of("直接写字段名", "name the field itself"));
        }
        return scope.field(pattern, matched, token);
    }
}
