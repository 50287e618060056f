package org.complaintrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.drl.Rule;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.proof.mutation.Mutant;
import org.complaintrules.proof.mutation.MutantResult;
import org.complaintrules.proof.mutation.Mutants;
import org.complaintrules.proof.mutation.MutationRun;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.text.Text;

/**
 * A policy before it is mutated.
 *
 * @param id its id
 * @param policies the policies of which it is one
 * @param folder its folder, or {@code null} where it is bundled
 * @param sources its fixture files
 */
record MutateSource(String id, Policies policies, Path folder, List<FixtureSource> sources) {
    /**
     * A policy with its fixtures.
     *
     * @param policy the policy
     * @param files its fixture files
     */
    record Read(Policy policy, List<FixtureFile> files) {
    }

    /**
     * Reads the policy and all its fixture files; one that cannot be read would make a wrong score.
     *
     * @throws org.complaintrules.text.Refusal where any of them is not as it must be
     */
    Read read(Invocation invocation) {
        Policy policy = policies.get(id);
        List<FixtureFile> files = new ArrayList<>();
        for (FixtureSource source : sources) {
            FixtureFile file = source.read();
            if (file.policy().id().equals(id)) {
                files.add(file);
            } else {
                invocation.tell(Text.of("%s：不计，其用例属于制度“%s”", "%s: left aside, since its fixtures are of '%s'",
                        file.name(), file.policy().id()));
            }
        }
        return new Read(policy, files);
    }

    /** Runs the mutants, or those of the rules that changed; nothing where none did. */
    Optional<PolicyMutation> run(Read read, Optional<ChangedSince> since, Terminal terminal) {
        List<Rule> all = read.policy().model().rules();
        List<Rule> rules = since.map(each -> each.rules(read.policy(), folder)).orElse(all);
        if (since.isPresent() && rules.isEmpty()) {
            return Optional.empty();
        }
        List<Fixture> fixtures = read.files().stream().flatMap(file -> file.fixtures().stream()).toList();
        List<Mutant> mutants = Mutants.of(read.policy().model(), rules);
        MutationRun run = new MutationRun(read.policy(), fixtures);
        List<MutantResult> results;
        try (ProgressBar bar = new ProgressBar(terminal, id, mutants.size())) {
            results = run.run(mutants, Runtime.getRuntime().availableProcessors(), bar);
        }
        return Optional.of(new PolicyMutation(read.policy(), run.fixtures(), rules.size() == all.size() ? List.of()
                : rules.stream().map(rule -> rule.name().en()).toList(), results));
    }
}
