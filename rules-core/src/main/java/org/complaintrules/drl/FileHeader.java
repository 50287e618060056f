package org.complaintrules.drl;

import java.util.HashSet;
import java.util.Set;
import org.complaintrules.text.Text;

/**
 * The lines before the first declaration or rule: package, imports, the clock.
 *
 * @param outcomes whether the outcomes are imported
 * @param clock whether the clock is declared
 */
record FileHeader(boolean outcomes, boolean clock) {
    static final String OUTCOMES = "org.complaintrules.outcome.*";
    private static final String TIME = "org.complaintrules.time.*";
    private static final Set<String> IMPORTS = Set.of(OUTCOMES, TIME, "java.math.BigDecimal", "java.time.Instant",
            "java.time.LocalDate", "java.util.List");

    static FileHeader read(TokenReader in, String packageName) {
        Token keyword = in.peek();
        in.expect("package");
        String name = qualifiedName(in);
        if (!name.equals(packageName)) {
            throw new DrlProblem("package", keyword.place(),
                    Text.of("包名“%s”不对", "the package '%s' is not this policy's", name),
                    Text.same("package " + packageName));
        }
        in.take(";");
        Set<String> imports = imports(in);
        boolean clock = false;
        while (in.peek().is("global")) {
            Token global = in.next();
            Token type = in.expect(Token.Kind.WORD, Text.same("CaseClock"));
            Token variable = in.expect(Token.Kind.WORD, Text.same("clock"));
            if (!type.text().equals("CaseClock") || !variable.text().equals("clock")) {
                throw new DrlProblem("global", global.place(),
                        Text.of("只允许时钟这一个全局变量", "the clock is the only global"),
                        Text.same("global CaseClock clock"));
            }
            in.take(";");
            clock = true;
        }
        return new FileHeader(imports.contains(OUTCOMES), clock);
    }

    private static Set<String> imports(TokenReader in) {
        Set<String> imports = new HashSet<>();
        while (in.peek().is("import")) {
            Token keyword = in.next();
            String name = qualifiedName(in);
            if (!IMPORTS.contains(name)) {
                throw new DrlProblem("import", keyword.place(),
                        Text.of("不允许导入“%s”", "'%s' cannot be imported", name),
                        Text.of("可导入：%s", "what can be: %s", String.join(", ", IMPORTS.stream().sorted().toList())));
            }
            in.take(";");
            imports.add(name);
        }
        return imports;
    }

    private static String qualifiedName(TokenReader in) {
        StringBuilder name = new StringBuilder(in.expect(Token.Kind.WORD, Text.of("名称", "a name")).text());
        while (in.take(".")) {
            name.append('.');
            name.append(in.take("*") ? "*" : in.expect(Token.Kind.WORD, Text.of("名称", "a name")).text());
        }
        return name.toString();
    }
}
