package org.complaintrules.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.complaintrules.json.JsonText;
import org.complaintrules.proof.difference.PastCases;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** Reads past cases, one a line, and goes on where a line is no case. */
final class CaseLines {
    /** No more lines than this are complained of one by one. */
    private static final int MOST_TOLD = 20;

    private final Invocation invocation;
    private final String name;
    private int line;
    private int bad;

    /** The lines of a file, or of standard input for a hyphen. */
    CaseLines(Invocation invocation, String name) {
        this.invocation = invocation;
        this.name = name;
    }

    void readInto(PastCases cases) {
        boolean standard = name.equals("-");
        Path path = standard ? null : InputFile.path(name);
        if (!standard && !Files.isReadable(path)) {
            // It says why.
            InputFile.bytes(name);
        }
        try (InputStream in = standard ? invocation.terminal().in()
                : new BufferedInputStream(Files.newInputStream(path))) {
            for (byte[] next = next(in); next != null; next = next(in)) {
                line++;
                if (!isBlank(next)) {
                    add(next, cases);
                }
            }
        } catch (IOException unreadable) {
            throw new InputRefusal(Place.of(name), new Text("文件无法读取", "this file cannot be read"), null);
        }
        if (bad > MOST_TOLD) {
            invocation.tell(Text.of("另有 %d 行无法读取", "%d more lines cannot be read", bad - MOST_TOLD));
        }
    }

    private void add(byte[] text, PastCases cases) {
        try {
            cases.add(JsonText.read(name, text), new Place(name, line, 0, null));
        } catch (Refusal refusal) {
            cases.addUnreadable();
            if (bad++ < MOST_TOLD) {
                invocation.refuse(new InputRefusal(refusal.problems().stream().map(this::here).toList()));
            }
        }
    }

    /** Each line was read by itself. */
    private Problem here(Problem problem) {
        return new Problem(problem.code(), new Place(name, line, problem.place().column(), problem.place().pointer()),
                problem.what(), problem.mend());
    }

    private static boolean isBlank(byte[] text) {
        for (byte each : text) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The next line without its end, or {@code null} after the last; of a line that is too long a little too much. */
    private static byte[] next(InputStream in) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (text.size() <= JsonText.MAX_BYTES) {
                text.write(next);
            }
            next = in.read();
        }
        return text.toByteArray();
    }
}
