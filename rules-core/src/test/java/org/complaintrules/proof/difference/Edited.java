package org.complaintrules.proof.difference;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.time.WorkCalendar;

/** The project's policies, as they are and as they would be after an edit. */
public final class Edited {
    private Edited() {
    }

    public static PolicyModel policy(String id) {
        return PolicyReader.read(files(id));
    }

    /** The policy with a text of one file replaced by another, wherever it stands. */
    public static PolicyModel policy(String id, String file, String text, String by) {
        PolicyFiles files = files(id);
        SortedMap<String, String> texts = new TreeMap<>(files.texts());
        if (!texts.get(file).contains(text)) {
            throw new IllegalArgumentException(file + " does not have: " + text);
        }
        texts.put(file, texts.get(file).replace(text, by));
        return PolicyReader.read(new PolicyFiles(id, "", texts));
    }

    private static PolicyFiles files(String id) {
        return PolicyFiles.read(Path.of("../rules").resolve(id));
    }

    public static PolicyDifference difference(PolicyModel before, PolicyModel after) {
        return PolicyComparison.of(before, after, WorkCalendar.china(), PolicyComparison.USUAL_LIMIT);
    }
}
