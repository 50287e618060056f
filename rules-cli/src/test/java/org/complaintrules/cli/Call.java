package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;

/** What a call of the program gave back. */
record Call(int exit, String out, String err) {
    static final Path RESOURCES = Path.of("src/test/resources");
    static final String RULES = RESOURCES.resolve("rules").toString();
    static final String BROKEN = RESOURCES.resolve("broken").toString();

    /** A call with its output piped. */
    static Call of(String... args) {
        return with("", 0, args);
    }

    /** A call that is given something on standard input. */
    static Call fed(String standardInput, String... args) {
        return with(standardInput, 0, args);
    }

    /** A call on a terminal. */
    static Call on(int columns, String... args) {
        return with("", columns, args);
    }

    private static Call with(String standardInput, int columns, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args, new Terminal(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), out, err, columns, columns,
                true));
        Call call = new Call(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(call.err + call.out).doesNotContain("Exception", "\tat ", "internal error:", "内部错误：");
        return call;
    }

    static String caseFile(String name) {
        return RESOURCES.resolve("cases").resolve(name + ".json").toString();
    }

    static String badFile(String name) {
        return RESOURCES.resolve("bad").resolve(name + ".json").toString();
    }

    /** The result, which must be one JSON value. */
    Json json() {
        return JsonText.read("out", out);
    }
}
