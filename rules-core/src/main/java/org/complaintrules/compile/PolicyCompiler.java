package org.complaintrules.compile;

import java.nio.file.Path;
import org.complaintrules.drl.Rule;

/** Compiles policies: reads and checks their files, prints their model, compiles that and checks the bytecode. */
public final class PolicyCompiler {
    private PolicyCompiler() {
    }

    /**
     * Compiles the policy in a folder.
     *
     * @param folder the policy's folder
     * @return the policy, ready to run
     * @throws PolicyRefusal where its files are not as they must be
     */
    public static CompiledPolicy compile(Path folder) {
        return compile(PolicyFiles.read(folder));
    }

    /**
     * Compiles a policy.
     *
     * @param files its files
     * @return the policy, ready to run
     * @throws PolicyRefusal where its files are not as they must be
     */
    public static CompiledPolicy compile(PolicyFiles files) {
        PolicyModel model = PolicyReader.read(files);
        CompiledRules rules = compile(model);
        return new CompiledPolicy(model, rules.modelClass(), new RuleClassLoader(rules), digest(model), null);
    }

    /** Compiles a checked policy into classes that have passed the bytecode check. */
    static CompiledRules compile(PolicyModel model) {
        CompiledRules rules = RuleCompiler.compile(model);
        BytecodeCheck.check(model.schema().packageName(), rules);
        return rules;
    }

    /** Names the content of a model: what is compiled, what the rules are called and cite, and the engine. */
    static String digest(PolicyModel model) {
        StringBuilder rules = new StringBuilder();
        for (Rule rule : model.rules()) {
            rules.append(rule.name().en()).append('\n').append(rule.clauses()).append(rule.overrides())
                    .append(rule.replaces()).append('\n');
        }
        String hours = model.info().hours() == null ? "" : model.info().hours().toString();
        return Digest.of(model.info().id(), model.info().zone().getId(), hours, EngineSource.print(model),
                rules.toString(), EngineVersion.drools());
    }
}
