package org.complaintrules.compile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** Compiles the DRL printed from a policy's model into executable-model classes. */
final class RuleCompiler {
    /** Built side by side, rules of a policy with many types failed twice: a class was not found that was there. */
    private static final String ONE_BY_ONE = "-1";

    private RuleCompiler() {
    }

    static CompiledRules compile(PolicyModel policy) {
        String packagePath = policy.schema().packageName().replace('.', '/');
        KieServices services = KieServices.Factory.get();
        // A release of its own for each content: two contents under one name would overwrite each other, and the names
        // of the classes follow from it.
        String source = EngineSource.print(policy);
        ReleaseId release = services.newReleaseId("org.complaintrules.policy", policy.info().id(),
                Digest.of(source).replace(':', '-'));
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/" + packagePath + "/policy.drl", source);
        KieBuilder builder = ((InternalKieBuilder) services.newKieBuilder(files)).withKModuleModel(services
                .newKieModuleModel().setConfigurationProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, ONE_BY_ONE));
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new IllegalStateException("the engine does not compile the checked policy "
                        + policy.info().id() + ": " + errors);
            }
            return classesOf((InternalKieModule) builder.getKieModule(), packagePath);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static CompiledRules classesOf(InternalKieModule module, String packagePath) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        String modelClass = null;
        for (String file : module.getFileNames()) {
            if (file.startsWith(packagePath) && file.endsWith(".class")) {
                classes.put(file.substring(0, file.length() - ".class".length()).replace('/', '.'),
                        BareClass.of(module.getBytes(file)));
            } else if (file.endsWith("/drools-model")) {
                modelClass = new String(module.getBytes(file), StandardCharsets.UTF_8).lines()
                        .filter(line -> !line.contains(":")).findFirst().orElseThrow();
            }
        }
        return new CompiledRules(modelClass, classes);
    }
}
