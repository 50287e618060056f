package org.complaintrules.drl;

import java.util.List;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** Goes through the tokens of a file, one after the other. */
final class TokenReader {
    private final List<Token> tokens;
    private int at;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** Passes over a word or symbol if it is the next one. */
    boolean take(String expected) {
        if (peek().is(expected)) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over a word or symbol that must come next. */
    Token expect(String expected) {
        if (!peek().is(expected)) {
            throw unexpected(Text.same("\u201c" + expected + "\u201d"));
        }
        return next();
    }

    /** Passes over a token of a kind that must come next. */
    Token expect(Token.Kind kind, Text what) {
        if (peek().kind() != kind) {
            throw unexpected(what);
        }
        return next();
    }

    DrlProblem unexpected(Text expected) {
        Token found = peek();
        if (found.kind() == Token.Kind.END) {
            return new DrlProblem("unexpected-end", found.place(), Text.of("文件在此处意外结束", "the file ends too early"),
                    Text.of("此处应为%s", "expected %s", expected));
        }
        return new DrlProblem("unexpected-token", found.place(),
                Text.of("此处不能是“%s”", "'%s' cannot stand here", found.shown()),
                Text.of("此处应为%s", "expected %s", expected));
    }

    /** Goes on to the next of some words at the beginning of a line, after something was wrong. */
    void skipTo(String... words) {
        while (!atEnd()) {
            for (String word : words) {
                if (peek().is(word) && beginsLine()) {
                    return;
                }
            }
            at++;
        }
    }

    private boolean beginsLine() {
        return at == 0 || tokens.get(at - 1).place().line() < peek().place().line();
    }

    Place place() {
        return peek().place();
    }
}
