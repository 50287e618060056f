package org.complaintrules.json;

import java.util.regex.Pattern;
import org.complaintrules.text.Text;

/** Says in plain words why a text is not JSON, from the character at which reading stopped. */
final class Malformed {
    private static final Pattern BARE_VALUE =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private Malformed() {
    }

    static JsonRefusal unfinished(Source source) {
        return new JsonRefusal("malformed-json", source.place(source.text().length(), null),
                new Text("文本在值结束之前中断", "the text ends before its value does"),
                new Text("请补全未结束的引号、方括号或花括号", "close the quotes, brackets and braces that are open"));
    }

    static JsonRefusal at(Source source, int at) {
        String text = source.text();
        int from = at;
        int to = text.offsetByCodePoints(at, 1);
        if (isWordPart(text.charAt(at))) {
            while (from > 0 && isWordPart(text.charAt(from - 1))) {
                from--;
            }
            while (to < text.length() && isWordPart(text.charAt(to))) {
                to++;
            }
        }
        boolean escape = from > 0 && text.charAt(from - 1) == '\\';
        String found = text.substring(escape ? --from : from, to);
        return new JsonRefusal("malformed-json", source.place(from, null),
                Text.of("此处不应出现“%s”", "'%s' is not expected here", Excerpt.of(found)), mend(found));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
    }

    private static Text mend(String found) {
        char first = found.charAt(0);
        if (first < ' ') {
            return new Text("字符串中的换行写作 \\n，制表符写作 \\t，其他控制字符写作 \\u00xx",
                    "in a string write a line break as \\n, a tab as \\t, other control characters as \\u00xx");
        }
        if (BARE_VALUE.matcher(found).matches()) {
            return new Text("检查此处之前是否缺了逗号或冒号", "look for a missing comma or colon before it");
        }
        if ("+-.0123456789".indexOf(first) >= 0) {
            return new Text("数字写作 7、-0.5 或 1e3：不带加号和前导零，小数点两侧都有数字",
                    "write numbers as 7, -0.5 or 1e3: no plus or zero in front, digits on either side of the point");
        }
        return switch (first) {
            case '\'', '‘', '’', '“', '”' -> new Text("名称和字符串用英文双引号 \" 括起",
                    "names and strings stand in straight double quotes: \"");
            case '\\' -> new Text("反斜杠之后只能是 \" \\ / b f n r t 或 u 加四位十六进制数字",
                    "after a backslash stands one of \" \\ / b f n r t, or u and four hexadecimal digits");
            case '/', '#' -> new Text("JSON 中没有注释", "JSON has no comments");
            case ',', '}', ']' -> new Text("检查此处之前是否多了逗号或缺了值",
                    "look for a comma too many or a missing value before it");
            case '"', '{', '[' -> new Text("检查此处之前是否缺了逗号或冒号",
                    "look for a missing comma or colon before it");
            default -> new Text("名称和字符串须加双引号；不加引号的只有数字、true、false 和 null",
                    "names and strings stand in double quotes; only numbers, true, false and null stand without");
        };
    }
}
