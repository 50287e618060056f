package org.complaintrules;

import java.nio.file.Path;
import org.complaintrules.compile.CompiledCache;

/** The policies of this project. Compiling one takes seconds, so that is done once, for the tests and for their jar. */
public final class RealPolicies {
    public static final Path FOLDER = Path.of("../rules");
    public static final Policies ALL = Policies.from(FOLDER, new CompiledCache(FOLDER.resolve("target/compiled")));

    private RealPolicies() {
    }
}
