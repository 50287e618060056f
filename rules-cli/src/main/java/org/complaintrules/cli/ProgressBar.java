package org.complaintrules.cli;

import org.complaintrules.proof.work.Progress;

/** Shows on a terminal how far a long run has come, and is gone at its end; anywhere else it shows nothing. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final int CELLS = 30;

    private final Terminal terminal;
    private final String what;
    private final int total;
    private int shown = -1;
    private int width;

    /**
     * A bar at its beginning.
     *
     * @param terminal where it is shown
     * @param what what is done, in a word
     * @param total how much there is to do
     */
    ProgressBar(Terminal terminal, String what, int total) {
        this.terminal = terminal;
        this.what = what;
        this.total = total;
        done(0);
    }

    @Override
    public void done(int count) {
        int percent = total == 0 ? 100 : (int) (100L * count / total);
        if (terminal.errColumns() > 0 && percent != shown) {
            shown = percent;
            int full = CELLS * percent / 100;
            String line = "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] " + percent + "% " + what;
            // The last column stays free: some terminals go on to the next line once it is written.
            String fitting = line.substring(0, Math.min(line.length(), terminal.errColumns() - 1));
            terminal.draw("\r" + fitting);
            width = Math.max(width, fitting.length());
        }
    }

    @Override
    public void close() {
        if (width > 0) {
            terminal.draw("\r" + " ".repeat(width) + "\r");
        }
    }
}
