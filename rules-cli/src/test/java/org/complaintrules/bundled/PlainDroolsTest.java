package org.complaintrules.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyFiles;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** The files of a policy are plain DRL: Drools alone, which knows nothing of the subset, compiles them as they are. */
class PlainDroolsTest {
    static List<Path> policies() {
        return PolicyFiles.foldersIn(Path.of("..", "rules"));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void droolsAloneCompilesThePolicy(Path folder) throws IOException {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("plain", folder.getFileName().toString(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        String packagePath = "org/complaintrules/policy/" + folder.getFileName().toString().replace('-', '_') + "/";
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(each -> each.toString().endsWith(".drl")).toList()) {
                files.write("src/main/resources/" + packagePath + file.getFileName(), Files.readString(file));
            }
        }
        // Side by side the engine now and then finds no class for a type that is there.
        KieBuilder builder = ((InternalKieBuilder) services.newKieBuilder(files)).withKModuleModel(services
                .newKieModuleModel().setConfigurationProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1"));
        try {
            builder.buildAll(ExecutableModelProject.class);
            assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }
}
