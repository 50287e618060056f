package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/** Reads {@code facts.drl}: the fact types of a policy and their enumerations. */
public final class FactsParser {
    private static final Set<String> TYPE_FLAGS = Set.of("many", "closed");
    private static final Set<String> FIELD_FLAGS = Set.of("key", "required");
    private static final Set<String> LABELS = Set.of("zh", "en");
    private static final Set<String> FIELD_TEXTS = Set.of("zh", "en", "unit");

    private final TokenReader in;
    private final List<Problem> problems;
    private final List<FieldType.Enumeration> enumerations = new ArrayList<>();
    private final List<FactType> types = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private FactsParser(TokenReader in, List<Problem> problems) {
        this.in = in;
        this.problems = problems;
    }

    /**
     * Reads the declarations of a policy.
     *
     * @param file the file's name, for messages
     * @param text its text
     * @param packageName the package that the file must name
     * @param problems where everything that is wrong is added; with a problem the schema is incomplete
     * @return the fact types
     */
    public static FactSchema parse(String file, String text, String packageName, List<Problem> problems) {
        FactsParser parser = new FactsParser(new TokenReader(Lexer.tokens(file, text, problems)), problems);
        try {
            FileHeader.read(parser.in, packageName);
        } catch (DrlProblem problem) {
            problems.add(problem.problem());
            parser.in.skipTo("declare");
        }
        while (!parser.in.atEnd()) {
            try {
                parser.declaration();
            } catch (DrlProblem problem) {
                problems.add(problem.problem());
                parser.in.skipTo("declare", "rule");
            }
        }
        return new FactSchema(packageName, parser.enumerations, parser.types);
    }

    private void declaration() {
        if (!in.peek().is("declare")) {
            throw Unsupported.at(in.next(), Text.of("“declare”（facts.drl 只声明事实类型）",
                    "'declare' (facts.drl only declares fact types)"));
        }
        in.next();
        if (in.take("enum")) {
            enumeration();
        } else {
            type();
        }
    }

    private void enumeration() {
        Token name = newTypeName();
        Set<String> values = new LinkedHashSet<>();
        do {
            Token value = in.expect(Token.Kind.WORD, Text.of("枚举值", "a value"));
            if (!value.text().matches("[A-Z][A-Z0-9_]*")) {
                throw new DrlProblem("bad-name", value.place(),
                        Text.of("枚举值“%s”须为大写字母、数字和下划线", "the value '%s' must be in UPPER_SNAKE letters",
                                value.text()), null);
            }
            if (!values.add(value.text())) {
                throw duplicate(value);
            }
        } while (in.take(","));
        in.take(";");
        in.expect("end");
        enumerations.add(new FieldType.Enumeration(name.text(), List.copyOf(values), name.place()));
    }

    private void type() {
        Token name = newTypeName();
        if (in.peek().is("extends")) {
            throw Unsupported.at(in.peek(), Text.of("字段", "fields"));
        }
        Annotations annotations = Annotations.read(in, LABELS, TYPE_FLAGS);
        Text label = annotations.label(name);
        List<Field> fields = new ArrayList<>();
        while (!in.take("end")) {
            Field field = field();
            if (fields.stream().anyMatch(each -> each.name().equals(field.name()))) {
                problems.add(new Problem("duplicate-name", field.place(),
                        Text.of("字段“%s”重复声明", "the field '%s' is declared twice", field.name()), null));
            }
            fields.add(field);
        }
        FactType type = new FactType(name.text(), label, annotations.has("many"), annotations.has("closed"), fields,
                name.place());
        checkKey(type);
        types.add(type);
    }

    private void checkKey(FactType type) {
        long keys = type.fields().stream().filter(Field::key).count();
        if (type.many() && keys != 1) {
            problems.add(new Problem("key", type.place(),
                    Text.of("@many 类型“%s”须有一个且仅有一个 @key 字段", "'%s' is @many and needs exactly one @key field",
                            type.name()), null));
        } else if (!type.many() && (keys > 0 || type.closed())) {
            problems.add(new Problem("key", type.place(),
                    Text.of("“%s”不是 @many 类型，不能有 @key 或 @closed", "'%s' is not @many, so it has no @key or @closed",
                            type.name()), null));
        }
        type.keyField().filter(field -> !isKeyType(field.type())).ifPresent(field ->
                problems.add(new Problem("key", field.place(),
                        Text.of("@key 字段须为文本、整数或枚举", "a @key field is a String, a Long or an enumeration"),
                        null)));
    }

    private static boolean isKeyType(FieldType type) {
        return type == FieldType.Plain.TEXT || type == FieldType.Plain.LONG || type instanceof FieldType.Enumeration;
    }

    private Field field() {
        Token name = in.expect(Token.Kind.WORD, Text.of("字段名或“end”", "a field name or 'end'"));
        if (!name.text().matches("[a-z][A-Za-z0-9]+")) {
            throw new DrlProblem("bad-name", name.place(),
                    Text.of("字段名“%s”须为小写字母开头的驼峰式，至少两个字母",
                            "the field name '%s' must be lowerCamel letters, at least two", name.text()), null);
        }
        if (JavaWords.reserved(name.text())) {
            throw JavaWords.refuse(name);
        }
        in.expect(":");
        FieldType type = fieldType();
        Annotations annotations = Annotations.read(in, FIELD_TEXTS, FIELD_FLAGS);
        Text label = annotations.label(name);
        String unit = annotations.text("unit");
        boolean number = type == FieldType.Plain.DECIMAL || type == FieldType.Plain.LONG;
        if (number != (unit != null)) {
            throw new DrlProblem("unit", name.place(), number
                    ? Text.of("数值字段“%s”须写明单位", "the number '%s' needs a unit", name.text())
                    : Text.of("“%s”不是数值，没有单位", "'%s' is not a number and has no unit", name.text()),
                    Text.same("@unit(\"CNY\")"));
        }
        boolean key = annotations.has("key");
        return new Field(name.text(), type, label, unit, key, key || annotations.has("required"), name.place());
    }

    private FieldType fieldType() {
        Token name = in.expect(Token.Kind.WORD, Text.of("字段类型", "a field type"));
        if (name.text().equals("List")) {
            in.expect("<");
            Token of = in.expect(Token.Kind.WORD, Text.of("枚举名", "the name of an enumeration"));
            in.expect(">");
            return new FieldType.ListOf(enumeration(of));
        }
        for (FieldType.Plain plain : FieldType.Plain.values()) {
            if (plain.drlName().equals(name.text())) {
                return plain;
            }
        }
        return enumeration(name);
    }

    private FieldType.Enumeration enumeration(Token name) {
        return enumerations.stream().filter(each -> each.drlName().equals(name.text())).findFirst().orElseThrow(() -> {
            Set<String> known = new TreeSet<>();
            enumerations.forEach(each -> known.add(each.drlName()));
            for (FieldType.Plain plain : FieldType.Plain.values()) {
                known.add(plain.drlName());
            }
            return new DrlProblem("unknown-type", name.place(),
                    Text.of("未知字段类型“%s”", "unknown field type '%s'", name.text()),
                    Text.of("可用：%s；枚举须先声明", "known: %s; an enumeration is declared before it is used",
                            Nearest.first(name.text(), known)));
        });
    }

    private Token newTypeName() {
        Token name = in.expect(Token.Kind.WORD, Text.of("类型名", "the name of the type"));
        Place place = name.place();
        if (!name.text().matches("[A-Z][A-Za-z0-9]+")) {
            throw new DrlProblem("bad-name", place, Text.of("类型名“%s”须为大写字母开头的驼峰式",
                    "the type name '%s' must be UpperCamel letters, at least two", name.text()), null);
        }
        if (OutcomeType.ofDrl(name.text()).isPresent() || BuiltIn.enumeration(name.text()).isPresent()
                || JavaWords.taken(name.text())) {
            throw new DrlProblem("bad-name", place,
                    Text.of("“%s”另有含义，不能用作类型名", "'%s' has another meaning and cannot name a type", name.text()),
                    null);
        }
        if (!names.add(name.text().toLowerCase(java.util.Locale.ROOT))) {
            throw duplicate(name);
        }
        return name;
    }

    private static DrlProblem duplicate(Token name) {
        return new DrlProblem("duplicate-name", name.place(),
                Text.of("“%s”重复声明", "'%s' is declared twice", name.text()), null);
    }
}
