package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** Reads the patterns of a rule. */
final class WhenParser {
    private final TokenReader in;
    private final Scope scope;
    private final List<Pattern> patterns = new ArrayList<>();

    WhenParser(TokenReader in, Scope scope) {
        this.in = in;
        this.scope = scope;
    }

    List<Pattern> patterns(Token rule) {
        while (!in.take("then")) {
            patterns.add(pattern());
            in.take(";");
        }
        if (patterns.isEmpty()) {
            throw new DrlProblem("empty-when", rule.place(),
                    Text.of("规则“%s”没有条件，会对每个案件生效", "the rule '%s' asks for nothing and would hold for every case",
                            rule.text()), null);
        }
        return patterns;
    }

    private Pattern pattern() {
        Pattern.Quantifier quantifier = in.take("exists") ? Pattern.Quantifier.EXISTS
                : in.take("not") ? Pattern.Quantifier.NONE : Pattern.Quantifier.ONE;
        Token name = in.peek();
        if (name.kind() == Token.Kind.VARIABLE) {
            throw new DrlProblem("pattern-binding", name.place(),
                    Text.of("不能给整个模式绑定变量", "a variable cannot stand for a whole pattern"),
                    Text.of("在括号内绑定字段：$x : 字段名", "bind a field inside the parentheses: $x : field"));
        }
        if (Unsupported.knows(name) || name.kind() != Token.Kind.WORD) {
            throw Unsupported.at(name, Text.of("事实类型或推断类型", "the type of a fact or an outcome"));
        }
        in.next();
        Matched matched = scope.matched(name);
        Place place = name.place();
        check(quantifier, matched, place);
        in.expect("(");
        Set<String> bound = new LinkedHashSet<>();
        List<Condition> conditions = new ArrayList<>();
        if (!in.peek().is(")")) {
            do {
                constraint(quantifier, matched, bound, conditions);
            } while (in.take(","));
        }
        closePattern();
        Pattern pattern = new Pattern(quantifier, matched, conditions, bound, place);
        checkNone(pattern);
        return pattern;
    }

    private void closePattern() {
        Token token = in.peek();
        if (!token.is(")")) {
            throw Unsupported.at(token, Text.of("“，”、“)”或连接符", "',' or ')' or && or ||"));
        }
        in.next();
        if (in.peek().is("from") || in.peek().is("or") || in.peek().is("and") || in.peek().is("||")
                || in.peek().is("&&") || in.peek().is("over")) {
            throw Unsupported.at(in.peek(), Text.of("下一个模式或“then”", "the next pattern or 'then'"));
        }
    }

    private void check(Pattern.Quantifier quantifier, Matched matched, Place place) {
        if (quantifier != Pattern.Quantifier.ONE && matched instanceof Matched.OfOutcome) {
            throw new DrlProblem("outcome-quantifier", place,
                    Text.of("推断只能正面匹配：没有推断出的不等于不成立",
                            "outcomes are matched positively only: what was not concluded is not known to be false"),
                    null);
        }
        if (quantifier == Pattern.Quantifier.NONE && matched instanceof Matched.OfFact fact && !fact.type().closed()) {
            throw new DrlProblem("not-closed", place,
                    Text.of("“not”只能用于 @closed 类型：没有给出的不等于没有",
                            "'not' is for @closed types only: what is not given is not known to be absent"),
                    Text.of("给“%s”加上 @closed，或改用字段", "declare %s @closed, or use a field", matched.drlName()));
        }
        if (quantifier == Pattern.Quantifier.ONE && matched instanceof Matched.OfFact fact && !fact.type().many()
                && patterns.stream().anyMatch(each -> each.quantifier() == Pattern.Quantifier.ONE
                        && each.matched().equals(matched))) {
            throw new DrlProblem("repeated-pattern", place,
                    Text.of("一个案件只有一个“%s”，请把条件合为一个模式", "a case has one %s: join the conditions in one pattern",
                            matched.drlName()), null);
        }
    }

    private void checkNone(Pattern pattern) {
        if (pattern.quantifier() != Pattern.Quantifier.NONE) {
            return;
        }
        FactType type = ((Matched.OfFact) pattern.matched()).type();
        for (String field : pattern.reads(patterns.size())) {
            if (type.field(field).filter(Field::required).isEmpty()) {
                throw new DrlProblem("not-required", pattern.place(),
                        Text.of("“not”中的字段“%s”须为 @required：未知不等于“否”",
                                "the field '%s' inside 'not' must be @required: what is not known is not 'no'", field),
                        null);
            }
        }
    }

    private void constraint(Pattern.Quantifier quantifier, Matched matched, Set<String> bound,
            List<Condition> conditions) {
        Token first = in.peek();
        if (first.kind() == Token.Kind.VARIABLE && in.peek(1).is(":")) {
            if (quantifier != Pattern.Quantifier.ONE) {
                throw new DrlProblem("binding", first.place(),
                        Text.of("exists 与 not 之内不能绑定变量", "nothing is bound inside exists or not"), null);
            }
            in.next();
            in.next();
            Token field = in.expect(Token.Kind.WORD, Text.of("字段名", "a field"));
            Reference reference = scope.field(patterns.size(), matched, field);
            scope.bind(first, reference);
            bound.add(reference.field());
            if (!in.peek().is(",") && !in.peek().is(")")) {
                throw Unsupported.at(in.peek(), Text.of("绑定后的“，”", "',' after a binding"));
            }
            return;
        }
        Condition condition = new ConditionParser(in, scope, patterns.size(), matched).condition();
        if (condition instanceof Condition.AllOf all) {
            conditions.addAll(all.parts());
        } else {
            conditions.add(condition);
        }
    }
}
