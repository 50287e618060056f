package org.complaintrules.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.fixture.FixtureRunner;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.Inspected;
import org.complaintrules.proof.check.PolicyCheck;
import org.complaintrules.text.Refusal;

/**
 * A policy before it is checked.
 *
 * @param id its id
 * @param policies the policies of which it is one
 * @param files reads its files
 * @param fixtures finds its fixture files
 */
record CheckSource(String id, Policies policies, Supplier<PolicyFiles> files, Supplier<List<FixtureSource>> fixtures) {
    /** Checks it; where it or one of its fixture files is refused, the exit code tells. */
    CheckResult check(Invocation invocation, Function<ZoneId, LocalDate> today, long limit) {
        try {
            Policy policy = policies.get(id);
            List<FixtureResult> results = new ArrayList<>();
            List<Refusal> refused = new ArrayList<>();
            for (FixtureSource source : fixtures.get()) {
                try {
                    FixtureFile file = source.read();
                    file.fixtures().forEach(fixture -> results.add(FixtureRunner.run(file, fixture)));
                } catch (Refusal refusal) {
                    refused.add(refusal);
                    invocation.fares(ExitCode.of(refusal));
                }
            }
            return PolicyCheck.of(Inspected.of(policy.model(), files.get(), results, refused,
                    policy.calendar(), limit),
                    today.apply(policy.model().info().zone()));
        } catch (PolicyRefusal refusal) {
            invocation.fares(ExitCode.of(refusal));
            return PolicyCheck.of(id, refusal);
        }
    }
}
