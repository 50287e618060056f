package org.complaintrules.compile;

import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Rule;

/** Compiles policies: reads and checks their files, prints their model, compiles that and checks the bytecode. */
public final class PolicyCompiler {
    private PolicyCompiler() {
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
        return ready(model, digest(model), compile(model));
    }

    /**
     * Compiles a policy unless its rules were compiled before.
     *
     * @param files its files
     * @param cache where compiled rules are kept
     * @return the policy, ready to run
     * @throws PolicyRefusal where its files are not as they must be
     */
    public static CompiledPolicy compile(PolicyFiles files, CompiledCache cache) {
        PolicyModel model = PolicyReader.read(files);
        String digest = digest(model);
        return ready(model, digest, compile(model, digest, cache));
    }

    /**
     * Compiles a policy that was read before, or made from one.
     *
     * @param model the checked policy
     * @return the policy, ready to run
     */
    public static CompiledPolicy compiled(PolicyModel model) {
        return ready(model, digest(model), compile(model));
    }

    private static CompiledPolicy ready(PolicyModel model, String digest, CompiledRules rules) {
        return new CompiledPolicy(model, rules.modelClass(), new RuleClassLoader(rules), digest, null);
    }

    /** The classes of a checked policy, from the cache where they are in it and pass the check. */
    static CompiledRules compile(PolicyModel model, String digest, CompiledCache cache) {
        CompiledRules kept = cache.find(digest).orElse(null);
        if (kept != null && BytecodeCheck.offences(model.schema().packageName(), kept).isEmpty()) {
            return kept;
        }
        CompiledRules compiled = compile(model);
        cache.keep(digest, compiled);
        return compiled;
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
        for (FactType type : model.schema().types()) {
            rules.append(type.name()).append(type.many()).append(type.closed());
            type.fields().forEach(field -> rules.append(field.name()).append(field.type().drlName())
                    .append(field.key()).append(field.required()));
        }
        String hours = model.info().hours() == null ? "" : model.info().hours().toString();
        return Digest.of(model.info().id(), model.info().zone().getId(), hours, EngineSource.print(model),
                rules.toString(), EngineVersion.drools(), EngineVersion.product());
    }
}
