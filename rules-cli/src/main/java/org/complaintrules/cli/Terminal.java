package org.complaintrules.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where a command reads and writes: results to one stream, messages to another, both in UTF-8 whatever the locale. */
final class Terminal {
    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final int outColumns;
    private final int errColumns;
    private final boolean colourWelcome;
    private IOException lost;

    /**
     * A terminal.
     *
     * @param in what is read for {@code -}
     * @param out takes the results
     * @param err takes the messages
     * @param outColumns the width of the terminal that shows the results, or 0 where they go to a file or a pipe
     * @param errColumns the width of the terminal that shows the messages, or 0
     * @param colourWelcome whether the user has nothing against colours
     */
    Terminal(InputStream in, OutputStream out, OutputStream err, int outColumns, int errColumns,
            boolean colourWelcome) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.outColumns = outColumns;
        this.errColumns = errColumns;
        this.colourWelcome = colourWelcome;
    }

    /**
     * The streams of this process. Java 17 cannot tell whether its output alone is a terminal, nor how wide that is;
     * the launcher can, and says so in system properties.
     */
    static Terminal ofProcess() {
        String noColour = System.getenv("NO_COLOR");
        // A bare file stream cannot count what comes through a pipe.
        return new Terminal(new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                Integer.getInteger("complaint-rules.out.columns", 0),
                Integer.getInteger("complaint-rules.err.columns", 0),
                noColour == null || noColour.isEmpty());
    }

    InputStream in() {
        return in;
    }

    int outColumns() {
        return outColumns;
    }

    int errColumns() {
        return errColumns;
    }

    boolean colourWelcome() {
        return colourWelcome;
    }

    /** Writes a result. Nothing more is written once a reader is gone or a disk is full. */
    void print(String text) {
        if (lost == null) {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException gone) {
                lost = gone;
            }
        }
    }

    /** Writes a message, a line or more. */
    void tell(String message) {
        draw(message.endsWith("\n") ? message : message + "\n");
    }

    /** Writes beside the messages what is not one, such as a bar that comes and goes. */
    void draw(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException nobodyListens) {
            // There is nowhere left to say so; the exit code still tells.
            return;
        }
    }

    /**
     * Why results were not written.
     *
     * @return the reason, or {@code null} where all were, or where their reader had read enough
     */
    String lost() {
        return lost == null || "Broken pipe".equals(lost.getMessage()) ? null : String.valueOf(lost.getMessage());
    }
}
