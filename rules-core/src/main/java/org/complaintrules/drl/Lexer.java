package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/**
 * Cuts a rule file into tokens. Whatever two readers could take for different things is refused here: backslashes,
 * invisible characters, line breaks in a text.
 */
final class Lexer {
    private static final String[] SYMBOLS = {"==", "!=", "<=", ">=", "&&", "||", "!.", "?.",
        "(", ")", "{", "}", "[", "]", "<", ">", ",", ";", ":", ".", "+", "-", "*", "/", "%", "!", "=", "@", "&", "|",
        "?", "#", "~", "^"};

    private final String file;
    private final String text;
    private final List<Problem> problems;
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The tokens of a file, the last being {@link Token.Kind#END}; problems are added to the list. */
    static List<Token> tokens(String file, String text, List<Problem> problems) {
        Lexer lexer = new Lexer(file, text, problems);
        lexer.refuseTreacherousCharacters();
        List<Token> tokens = new ArrayList<>();
        while (lexer.skipBlanks()) {
            try {
                tokens.add(lexer.next());
            } catch (DrlProblem problem) {
                problems.add(problem.problem());
                lexer.at++;
            }
        }
        tokens.add(new Token(Token.Kind.END, "", lexer.place()));
        return tokens;
    }

    private void refuseTreacherousCharacters() {
        int row = 1;
        int rowStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Place place = Place.at(file, row, i - rowStart + 1);
            if (c == '\n') {
                row++;
                rowStart = i + 1;
            } else if (c == '\\') {
                problems.add(new Problem("backslash", place,
                        Text.of("规则文件中不得出现反斜杠：不同的解析器会把它读成不同的内容",
                                "a backslash is not allowed: readers of the file could take it for different things"),
                        Text.of("直接写出该字符", "write the character itself")));
            } else if (isTreacherous(i)) {
                problems.add(new Problem("invisible-character", place,
                        Text.of("不可见字符 U+%04X", "invisible character U+%04X", text.codePointAt(i)),
                        Text.of("请删除它", "remove it")));
            }
        }
    }

    /** Characters that cannot be seen, or that readers take for different things. */
    private boolean isTreacherous(int index) {
        char c = text.charAt(index);
        if (Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1))) {
            return false;
        }
        if (c == '\r') {
            return index + 1 == text.length() || text.charAt(index + 1) != '\n';
        }
        int codePoint = text.codePointAt(index);
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> c != '\t' && c != '\n';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.SPACE_SEPARATOR -> c != ' ' && c != '\u3000';
            default -> c == '\u2800' || c == '\u3164' || c == '\u115F' || c == '\u1160' || c == '\uFFA0';
        };
    }

    private boolean skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                lineStart = at + 1;
                at++;
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                skipBlockComment();
            } else {
                return true;
            }
        }
        return false;
    }

    private void skipBlockComment() {
        Place start = place();
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.add(new Problem("open-comment", start,
                    Text.of("注释没有结束", "the comment does not end"), Text.of("补上 */", "close it with */")));
            at = text.length();
            return;
        }
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        at = end + 2;
    }

    private Token next() {
        Place place = place();
        char c = text.charAt(at);
        if (c == '"') {
            return quoted(place);
        }
        if (c == '\'') {
            throw new DrlProblem("single-quote", place, Text.of("文本须用双引号", "a text stands in double quotes"),
                    Text.of("改为 \"…\"", "write \"...\""));
        }
        if (isDigit(c)) {
            return number(place);
        }
        if (c == '$' || isLetter(c)) {
            int start = at++;
            while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
                at++;
            }
            return new Token(c == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD, text.substring(start, at), place);
        }
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                at += symbol.length();
                return new Token(Token.Kind.SYMBOL, symbol, place);
            }
        }
        throw new DrlProblem("unexpected-character", place,
                Text.of("此处不能出现字符“%s”", "the character '%s' cannot stand here", c), null);
    }

    private Token quoted(Place place) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != '"') {
            at = end - 1;
            throw new DrlProblem("open-text", place,
                    Text.of("文本在本行内没有结束", "the text does not end in this line"),
                    Text.of("补上双引号", "close it with a double quote"));
        }
        String content = text.substring(at + 1, end);
        at = end + 1;
        return new Token(Token.Kind.TEXT, content, place);
    }

    private Token number(Place place) {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
        }
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return new Token(Token.Kind.NUMBER, text.substring(start, at), place);
    }

    private Place place() {
        return Place.at(file, line, at - lineStart + 1);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
