package org.complaintrules.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.RealPolicies;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureReader;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.fixture.FixtureRunner;

/** A real policy, with the results of its fixtures, for all tests of this package. */
final class CarDealer {
    static final Policies POLICIES = RealPolicies.ALL;
    static final Policy POLICY = POLICIES.get("car-dealer");
    static final List<FixtureFile> FILES = files();
    static final List<FixtureResult> RESULTS = results();

    private CarDealer() {
    }

    /** The results of a fixture file given as text. */
    static List<FixtureResult> run(String file, String text) {
        return run(FixtureReader.read(file, text, POLICIES));
    }

    private static List<FixtureResult> run(FixtureFile file) {
        return file.fixtures().stream().map(fixture -> FixtureRunner.run(file, fixture)).toList();
    }

    private static List<FixtureResult> results() {
        List<FixtureResult> results = new ArrayList<>();
        FILES.forEach(file -> results.addAll(run(file)));
        return results;
    }

    private static List<FixtureFile> files() {
        try (var paths = Files.list(RealPolicies.FOLDER.resolve("car-dealer/fixtures"))) {
            List<FixtureFile> files = new ArrayList<>();
            for (Path path : paths.sorted().toList()) {
                files.add(FixtureReader.read(path.getFileName().toString(), Files.readString(path), POLICIES));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
