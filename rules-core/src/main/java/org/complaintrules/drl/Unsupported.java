package org.complaintrules.drl;

import java.util.Map;
import org.complaintrules.text.Text;

/** What DRL knows and the policy subset leaves out, each with the reason and what to write instead. */
final class Unsupported {
    private static final Text NO_CODE = Text.of("规则文件只能作出判断，不能运行程序", "a rule file decides and runs no code");
    private static final Text ORDER = Text.of("判断不得取决于规则的先后；例外用 @overrides 表达",
            "no decision depends on the order of rules; an exception is written with @overrides");
    private static final Text COUNT = Text.of("规则不计数；把数目作为事实字段给出", "rules do not count: make the count a field of a fact");
    private static final Text NOT = Text.of("未知不等于“否”：写 == false 或 !=",
            "what is not known is not 'no': write == false or !=");
    private static final Text ENGINE = Text.of("推断只能用 insert(new ...) 追加",
            "a conclusion is only ever added, with insert(new ...)");
    private static final Text DECLARE = Text.of("事实类型在 facts.drl 中声明", "fact types are declared in facts.drl");
    private static final Text SIMPLE = Text.of("只用 == != < <= > >= in contains 比较",
            "compare with == != < <= > >= in contains only");
    private static final Text PATHS = Text.of("直接写字段名", "name the field itself");

    private static final Map<String, Text> REASONS = Map.ofEntries(
            Map.entry("function", NO_CODE), Map.entry("query", NO_CODE), Map.entry("eval", NO_CODE),
            Map.entry("unit", NO_CODE), Map.entry("dialect", NO_CODE), Map.entry("static", NO_CODE),
            Map.entry("from", NO_CODE), Map.entry("extends", Text.of("类型和规则都不能继承", "neither types nor rules inherit")),
            Map.entry("accumulate", COUNT), Map.entry("acc", COUNT), Map.entry("collect", COUNT),
            Map.entry("forall", COUNT), Map.entry("groupby", COUNT),
            Map.entry("salience", ORDER), Map.entry("agenda", ORDER), Map.entry("activation", ORDER),
            Map.entry("ruleflow", ORDER), Map.entry("auto", ORDER), Map.entry("lock", ORDER), Map.entry("no", ORDER),
            Map.entry("timer", ORDER), Map.entry("calendars", ORDER), Map.entry("duration", ORDER),
            Map.entry("enabled", ORDER), Map.entry("refract", ORDER), Map.entry("attributes", ORDER),
            Map.entry("date", Text.of("生效日期写在 policy.json 中", "dates in force stand in policy.json")),
            Map.entry("modify", ENGINE), Map.entry("update", ENGINE), Map.entry("delete", ENGINE),
            Map.entry("retract", ENGINE), Map.entry("insertLogical", ENGINE), Map.entry("set", ENGINE),
            Map.entry("drools", ENGINE), Map.entry("kcontext", ENGINE), Map.entry("System", ENGINE),
            Map.entry("declare", DECLARE), Map.entry("global", Text.of("只允许 global CaseClock clock",
                    "the only global is: global CaseClock clock")),
            Map.entry("!", NOT), Map.entry("?", PATHS), Map.entry("?.", PATHS), Map.entry("!.", PATHS),
            Map.entry("this", PATHS), Map.entry(".", PATHS),
            Map.entry("matches", SIMPLE), Map.entry("soundslike", SIMPLE), Map.entry("memberOf", SIMPLE),
            Map.entry("str", SIMPLE), Map.entry("excludes", SIMPLE), Map.entry("after", SIMPLE),
            Map.entry("before", SIMPLE), Map.entry("during", SIMPLE), Map.entry("coincides", SIMPLE),
            Map.entry("/", Text.of("不支持除法；改用乘法比较", "there is no division: compare with a product instead")),
            Map.entry("%", SIMPLE),
            Map.entry("or", Text.of("模式之间不能用 or；写成两条规则", "there is no 'or' between patterns: write two rules")),
            Map.entry("and", Text.of("模式逐行列出即为并且", "patterns one below the other already mean 'and'")));

    private Unsupported() {
    }

    static boolean knows(Token token) {
        return (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.SYMBOL)
                && REASONS.containsKey(token.text());
    }

    /** A problem that says why the token is refused, if that is known, and otherwise what was expected. */
    static DrlProblem at(Token token, Text expected) {
        if (knows(token)) {
            return new DrlProblem("unsupported", token.place(),
                    Text.of("规则子集不支持“%s”", "'%s' is not part of the policy subset", token.text()),
                    REASONS.get(token.text()));
        }
        return new DrlProblem("unexpected-token", token.place(),
                token.kind() == Token.Kind.END
                        ? Text.of("文件在此处意外结束", "the file ends too early")
                        : Text.of("此处不能是“%s”", "'%s' cannot stand here", token.shown()),
                Text.of("此处应为%s", "expected %s", expected));
    }
}
