package org.complaintrules.cli;

import java.nio.file.Path;
import org.complaintrules.Policies;
import org.complaintrules.compile.BundledPolicies;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureReader;

/**
 * A fixture file before it is read.
 *
 * @param name its name for messages
 * @param path where it is, or {@code null} where it comes with the bundled policies
 * @param bundled what to read a bundled file by, or {@code null}
 * @param policy the policy of a bundled file, or {@code null}
 * @param policies the policies that its cases are decided by
 */
record FixtureSource(String name, Path path, BundledPolicies bundled, String policy, Policies policies) {
    static FixtureSource of(Path path, Policies policies) {
        return new FixtureSource(path.toString(), path, null, null, policies);
    }

    static FixtureSource of(BundledPolicies bundled, String policy, String file, Policies policies) {
        return new FixtureSource(policy + "/" + file, null, bundled, policy, policies);
    }

    /**
     * Reads the file.
     *
     * @return its fixtures
     * @throws org.complaintrules.text.Refusal where it cannot be read or is not as it must be
     */
    FixtureFile read() {
        String text = path != null ? InputFile.text(name)
                : bundled.text(policy, name.substring(policy.length() + 1));
        return FixtureReader.read(name, text, policies);
    }
}
