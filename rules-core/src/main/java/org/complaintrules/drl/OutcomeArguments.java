package org.complaintrules.drl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.text.Text;

/** Fits the arguments written in a rule to the fields of an outcome. */
final class OutcomeArguments {
    private OutcomeArguments() {
    }

    /** One argument for each field of the outcome, from the shorter forms too. */
    static List<Argument> complete(OutcomeType type, List<ThenParser.Written> written, Token at) {
        List<ThenParser.Written> all = spelledOut(type, written);
        List<OutcomeField> fields = type.fields();
        if (all.size() != fields.size()) {
            throw new DrlProblem("arguments", at.place(),
                    Text.of("%s 的参数个数不对", "%s is given the wrong number of arguments", type.drlName()),
                    Text.same(type.drlName() + fields.stream().map(OutcomeField::name)
                            .collect(Collectors.joining(", ", "(", ")"))));
        }
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            arguments.add(fit(fields.get(i), all.get(i)));
        }
        if (type == OutcomeType.FINE) {
            checkBounds(arguments, at);
        }
        return arguments;
    }

    private static void checkBounds(List<Argument> fine, Token at) {
        Object min = fine.get(1) instanceof Argument.Fixed fixed ? fixed.value() : null;
        Object max = fine.get(2) instanceof Argument.Fixed fixed ? fixed.value() : null;
        boolean negative = min instanceof BigDecimal least && least.signum() < 0;
        if (negative || min instanceof BigDecimal least && max instanceof BigDecimal most && least.compareTo(most) > 0) {
            throw new DrlProblem("argument", at.place(), Text.of("罚款金额的上下限不对", "the bounds of the fine are wrong"),
                    Text.of("先写下限，再写上限", "the least amount first, then the greatest"));
        }
    }

    private static List<ThenParser.Written> spelledOut(OutcomeType type, List<ThenParser.Written> written) {
        List<ThenParser.Written> all = new ArrayList<>(written);
        if (type == OutcomeType.FINE && all.size() == 3) {
            all.add(1, all.get(1));
        } else if (type == OutcomeType.REFERRAL && all.size() == 2) {
            all.add(new ThenParser.Written(new Argument.Fixed(null), all.get(1).token()));
        } else if (type == OutcomeType.REFERRAL && all.size() == 3
                && all.get(2).argument() instanceof Argument.Fixed within && within.value() == null) {
            // The compiler of plain DRL could not tell a null span from a null text.
            throw new DrlProblem("argument", all.get(2).token().place(),
                    Text.of("转交的期限不能写 null", "the limit of a referral cannot be null"),
                    Text.of("没有期限的，省去这个参数", "leave it out where there is none"));
        }
        return all;
    }

    private static Argument fit(OutcomeField field, ThenParser.Written written) {
        Token at = written.token();
        if (written.argument() instanceof Argument.Bound bound) {
            if (!fits(field, bound.field().type())) {
                throw wrong(field, at);
            }
            return bound;
        }
        Object value = ((Argument.Fixed) written.argument()).value();
        if (value == null) {
            if (!field.optional()) {
                throw wrong(field, at);
            }
            return written.argument();
        }
        return new Argument.Fixed(switch (field.kind()) {
            case ROLE, CODE, SCHEME, CURRENCY -> {
                if (!(value instanceof String code)) {
                    throw wrong(field, at);
                }
                checkCode(field.kind(), code, at);
                yield code;
            }
            case AMOUNT -> amount(field, value, at);
            case SPAN -> {
                if (at.kind() != Token.Kind.TEXT) {
                    throw wrong(field, at);
                }
                yield ThenParser.span(at);
            }
            case BOOLEAN -> {
                if (!(value instanceof Boolean)) {
                    throw wrong(field, at);
                }
                yield value;
            }
            case VERDICT -> {
                if (!(value instanceof Verdict)) {
                    throw wrong(field, at);
                }
                yield value;
            }
            case INSTANT, STATUS -> throw wrong(field, at);
        });
    }

    private static Object amount(OutcomeField field, Object value, Token at) {
        if (value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof String text && text.matches("[0-9]{1,15}(\\.[0-9]{1,10})?")) {
            return new BigDecimal(text);
        }
        throw wrong(field, at);
    }

    private static boolean fits(OutcomeField field, FieldType type) {
        return switch (field.kind()) {
            case ROLE, CODE -> type instanceof FieldType.Enumeration;
            case AMOUNT -> TypeRules.isNumber(type);
            case BOOLEAN -> type == FieldType.Plain.BOOLEAN;
            case INSTANT -> type == FieldType.Plain.INSTANT;
            case SCHEME, CURRENCY, SPAN, STATUS, VERDICT -> false;
        };
    }

    static void checkCode(OutcomeField.Kind kind, String code, Token at) {
        String shape = switch (kind) {
            case SCHEME -> "[a-z][A-Za-z0-9]*";
            case CURRENCY -> "[A-Z]{3}";
            default -> "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";
        };
        if (!code.matches(shape)) {
            throw new DrlProblem("code", at.place(), Text.of("“%s”不是合格的代码", "'%s' is not a code", code),
                    switch (kind) {
                        case SCHEME -> Text.of("分类方案用小写字母开头，如 severity", "a scheme begins with a small letter: severity");
                        case CURRENCY -> Text.of("货币用三个大写字母，如 CNY", "a currency is three capitals: CNY");
                        default -> Text.of("用大写字母和下划线，如 GENERAL_MANAGER", "write UPPER_SNAKE: GENERAL_MANAGER");
                    });
        }
    }

    private static DrlProblem wrong(OutcomeField field, Token at) {
        Text expected = switch (field.kind()) {
            case ROLE, CODE, SCHEME, CURRENCY -> Text.of("双引号中的代码", "a code in double quotes");
            case AMOUNT -> Text.of("整数、\"0.95\" 之类的小数文本或绑定数值的变量",
                    "a whole number, a decimal in quotes such as \"0.95\", or a variable bound to a number");
            case SPAN -> Text.of("期限，如 \"2 YEARS\"", "a span such as \"2 YEARS\"");
            case BOOLEAN -> Text.of("true 或 false", "true or false");
            case VERDICT -> Text.of("Verdict.ACCEPT、Verdict.REJECT 或 Verdict.TRANSFER",
                    "Verdict.ACCEPT, Verdict.REJECT or Verdict.TRANSFER");
            case INSTANT -> Text.of("绑定了时间的变量", "a variable bound to a time");
            case STATUS -> Text.of("由时钟给出", "made by the clock");
        };
        return new DrlProblem("argument", at.place(),
                Text.of("“%s”不能用作 %s", "'%s' cannot be the %s", at.shown(), field.name()),
                Text.of("此处应为%s", "expected %s", expected));
    }
}
