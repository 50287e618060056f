package org.complaintrules.proof.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a case for each witness, nothing is left that a case could show. */
class WitnessLawTest {
    @ParameterizedTest
    @ValueSource(strings = {"car-dealer", "life-insurer", "commercial-bank"})
    void theWitnessesOfARealPolicyCoverIt(String policy) {
        Measured none = Measured.of(PolicyReader.read(PolicyFiles.read(Path.of("../rules", policy))), List.of());
        assertThat(none.coverage().ofConditions().covered()).isLessThan(none.coverage().ofConditions().total());
        Coverage full = none.byWitnesses().coverage();
        assertThat(full.ofConditions().covered()).isEqualTo(full.ofConditions().total());
        assertThat(full.ofRules().covered()).isEqualTo(full.ofRules().total());
        assertThat(full.ofClauses().covered()).isEqualTo(full.ofClauses().total());
    }
}
