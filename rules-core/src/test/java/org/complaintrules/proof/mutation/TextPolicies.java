package org.complaintrules.proof.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.complaintrules.Policies;
import org.complaintrules.compile.PolicyText;

/** Policies that a test writes, compiled. */
final class TextPolicies {
    private TextPolicies() {
    }

    /** A folder of a single policy, which has been read and compiled, and is not needed any more. */
    static Policies of(PolicyText text) {
        try {
            Path folder = Files.createTempDirectory("policies");
            try {
                text.writeTo(folder);
                Policies policies = Policies.from(folder);
                policies.ids().forEach(policies::get);
                return policies;
            } finally {
                delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
