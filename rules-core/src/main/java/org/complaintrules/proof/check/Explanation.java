package org.complaintrules.proof.check;

import java.util.List;
import org.complaintrules.text.Text;

/**
 * What a kind of finding means.
 *
 * @param title the meaning in a few words
 * @param meaning what is looked for, why it matters, and what to do about it
 * @param bad files that have such a finding
 * @param good the same files as they should be
 */
public record Explanation(Text title, Text meaning, List<Example> bad, List<Example> good) {
    /**
     * Copies the lists.
     *
     * @param title the meaning in a few words
     * @param meaning what is looked for
     * @param bad files that have such a finding
     * @param good the same files as they should be
     */
    public Explanation {
        bad = List.copyOf(bad);
        good = List.copyOf(good);
    }

    /**
     * A part of a file.
     *
     * @param file the file's name within the policy's folder
     * @param text the part of it that matters, without a line end after it
     */
    public record Example(String file, String text) {
    }
}
