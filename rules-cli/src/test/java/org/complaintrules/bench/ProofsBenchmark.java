package org.complaintrules.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureReader;
import org.complaintrules.proof.Proofs;
import org.complaintrules.proof.check.Inspected;
import org.complaintrules.proof.check.PolicyCheck;
import org.complaintrules.proof.difference.PolicyComparison;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.proof.space.Space;
import org.complaintrules.time.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long proofs take. It runs only where it is asked for by name, and asserts nothing: what it prints is to be compared
 * within one run, in units of a load that is the same everywhere.
 *
 * <pre>mvn -q -pl rules-cli -am test -Dtest=ProofsBenchmark -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class ProofsBenchmark {
    private static final Path RULES = Path.of("../rules");
    private static final double NANOS = 1e9;
    private static final int LOAD_MIB = 256;

    @TempDir
    private Path folder;

    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }

    /** One thread hashing: what a machine, and whoever else is on it, leaves to a program. */
    private static double load() throws IOException {
        return seconds(() -> {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                byte[] block = new byte[1 << 20];
                for (int i = 0; i < LOAD_MIB; i++) {
                    digest.update(block);
                }
                digest.digest();
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static void print(String what, double seconds, String detail) throws IOException {
        load();
        System.out.printf(Locale.ROOT, "%-58s %8.3f s %8.2f loads  %s%n", what, seconds, seconds / load(), detail);
    }

    @Test
    void proofs() throws IOException {
        System.out.printf(Locale.ROOT, "a load is %d MiB hashed by one thread, taken anew after each row; %d processors%n",
                LOAD_MIB, Runtime.getRuntime().availableProcessors());
        Path joint = JointPolicy.write(folder, Stream.of("commercial-bank", "life-insurer", "car-dealer")
                .map(RULES::resolve).toList());
        checks(PolicyFiles.read(joint));
        differences(joint);
        mutants("life-insurer");
        questions("life-insurer", "commercial-bank", "car-dealer", "rental-housing");
    }

    private static void checks(PolicyFiles files) throws IOException {
        PolicyModel model = PolicyReader.read(files);
        for (String run : List.of("first", "warm")) {
            print("check, " + model.rules().size() + " rules, without their fixtures, " + run, seconds(() ->
                    PolicyCheck.of(Inspected.of(model, files, List.of(), List.of(), WorkCalendar.china(),
                            Space.USUAL_LIMIT), LocalDate.of(2026, 6, 17))), "");
        }
        for (String id : List.of("commercial-bank", "life-insurer", "car-dealer", "rental-housing")) {
            PolicyFiles own = PolicyFiles.read(RULES.resolve(id));
            PolicyModel policy = PolicyReader.read(own);
            print("check, " + id + ", " + policy.rules().size() + " rules, without fixtures", seconds(() ->
                    PolicyCheck.of(Inspected.of(policy, own, List.of(), List.of(), WorkCalendar.china(),
                            Space.USUAL_LIMIT), LocalDate.of(2026, 6, 17))), "");
        }
    }

    private static void differences(Path joint) throws IOException {
        PolicyModel before = PolicyReader.read(PolicyFiles.read(joint));
        try (Stream<Path> files = Files.list(joint)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
                Files.writeString(file, Files.readString(file).replace("2000", "3000").replace("\"15 WORK", "\"16 WORK"));
            }
        }
        PolicyModel after = PolicyReader.read(PolicyFiles.read(joint));
        for (String run : List.of("first", "warm")) {
            print("diff, " + before.rules().size() + " rules, 2000 to 3000 and 15 to 16 working days, " + run,
                    seconds(() -> PolicyComparison.of(before, after, WorkCalendar.china(),
                            PolicyComparison.USUAL_LIMIT)), "");
        }
    }

    private static List<Fixture> fixtures(String id, Policies policies) throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        for (Path file : PolicyFiles.fixturesOf(RULES.resolve(id))) {
            fixtures.addAll(FixtureReader.read(file.toString(), Files.readString(file), policies).fixtures());
        }
        return fixtures;
    }

    private static void mutants(String id) throws IOException {
        Policies policies = Policies.bundled();
        List<Fixture> fixtures = fixtures(id, policies);
        for (String run : List.of("first", "warm")) {
            PolicyMutation[] done = new PolicyMutation[1];
            double seconds = seconds(() -> done[0] = Proofs.of(policies.get(id)).mutation(fixtures));
            print("mutate, " + id + ", " + fixtures.size() + " fixtures, " + run, seconds, String.format(Locale.ROOT,
                    "%.0f mutants a second", done[0].results().size() / seconds));
        }
    }

    private static void questions(String... ids) throws IOException {
        Policies policies = Policies.bundled();
        for (String id : ids) {
            Policy policy = policies.get(id);
            List<Fixture> fixtures = fixtures(id, policies);
            List<Double> all = new ArrayList<>();
            for (Fixture fixture : fixtures) {
                all.add(seconds(() -> Proofs.of(policy).missing(fixture.facts())));
            }
            double first = all.get(0);
            all.sort(null);
            print("missing, " + id + ", the longest of " + all.size() + " cases", all.get(all.size() - 1),
                    String.format(Locale.ROOT, "first %.3f s, median %.3f s", first, all.get(all.size() / 2)));
        }
    }
}
