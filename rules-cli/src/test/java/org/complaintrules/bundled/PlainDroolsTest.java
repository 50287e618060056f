package org.complaintrules.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyFiles;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** The files of policies are plain DRL: Drools alone, which knows nothing of the subset, compiles them as they are. */
class PlainDroolsTest {
    private static final Path RULES = Path.of("..", "rules");

    @Test
    void droolsAloneCompilesThePolicies() throws IOException {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("plain", "policies", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        List<Path> policies = PolicyFiles.foldersIn(RULES);
        for (Path folder : policies) {
            write(folder, files);
        }
        // Side by side the engine now and then finds no class for a type that is there.
        KieBuilder builder = ((InternalKieBuilder) services.newKieBuilder(files)).withKModuleModel(services
                .newKieModuleModel().setConfigurationProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1"));
        try {
            builder.buildAll(ExecutableModelProject.class);
            assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
            Collection<String> compiled = ((InternalKieModule) builder.getKieModule()).getFileNames();
            assertThat(policies).isNotEmpty().allSatisfy(folder -> assertThat(compiled).anyMatch(file ->
                    file.startsWith(packagePath(folder)) && file.endsWith(".class")));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static void write(Path folder, KieFileSystem files) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(each -> each.toString().endsWith(".drl")).toList()) {
                files.write("src/main/resources/" + packagePath(folder) + file.getFileName(), Files.readString(file));
            }
        }
    }

    private static String packagePath(Path folder) {
        return "org/complaintrules/policy/" + folder.getFileName().toString().replace('-', '_') + "/";
    }
}
