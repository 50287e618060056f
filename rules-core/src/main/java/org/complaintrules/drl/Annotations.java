package org.complaintrules.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Text;

/** Reads the annotations of a type, a field or a rule: {@code @name} or {@code @name("text")}. */
final class Annotations {
    private final Map<String, Token> given = new LinkedHashMap<>();

    private Annotations() {
    }

    /** Reads all annotations that come next. Flags stand alone; the others have one text in parentheses. */
    static Annotations read(TokenReader in, Set<String> texts, Set<String> flags) {
        Annotations annotations = new Annotations();
        while (in.take("@")) {
            Token name = in.expect(Token.Kind.WORD, Text.of("注解名", "the name of an annotation"));
            boolean flag = flags.contains(name.text());
            if (!flag && !texts.contains(name.text())) {
                List<String> known = java.util.stream.Stream.concat(texts.stream(), flags.stream()).sorted().toList();
                throw new DrlProblem("unknown-annotation", name.place(),
                        Text.of("未知注解 @%s", "unknown annotation @%s", name.text()),
                        Text.of("可用：%s", "known here: %s", Nearest.first(name.text(), known)));
            }
            Token value = flag ? name : textInParentheses(in);
            if (annotations.given.put(name.text(), value) != null) {
                throw new DrlProblem("repeated-annotation", name.place(),
                        Text.of("注解 @%s 重复", "@%s is given twice", name.text()), null);
            }
        }
        return annotations;
    }

    private static Token textInParentheses(TokenReader in) {
        in.expect("(");
        Token value = in.expect(Token.Kind.TEXT, Text.of("一个用双引号括起的文本", "one text in double quotes"));
        in.expect(")");
        return value;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    /** The text of an annotation, or {@code null} where it is not given. */
    String text(String name) {
        Token token = given.get(name);
        return token == null ? null : token.text();
    }

    /** The words of an annotation's text; none where it is not given. */
    List<String> words(String name) {
        Token token = given.get(name);
        if (token == null) {
            return List.of();
        }
        List<String> words = List.of(token.text().trim().split(" +"));
        if (words.get(0).isEmpty()) {
            throw new DrlProblem("empty-annotation", token.place(),
                    Text.of("注解 @%s 为空", "@%s names nothing", name),
                    Text.of("写出条款编号", "name a clause id"));
        }
        return words.stream().distinct().toList();
    }

    /** The label of a declaration, in both languages. */
    Text label(Token of) {
        String zh = text("zh");
        String en = text("en");
        if (zh == null || en == null || zh.isBlank() || en.isBlank()) {
            throw new DrlProblem("missing-label", of.place(),
                    Text.of("“%s”缺少中英文说明", "'%s' lacks a label in both languages", of.text()),
                    Text.same("@zh(\"...\") @en(\"...\")"));
        }
        return new Text(zh, en);
    }
}
