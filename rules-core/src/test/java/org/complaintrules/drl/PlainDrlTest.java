package org.complaintrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Rule files are plain DRL: the engine's own parser reads the same rules in them. */
class PlainDrlTest {
    @ParameterizedTest
    @ValueSource(strings = {"rules.drl", "declarations.drl"})
    void theEnginesParserReadsTheSame(String file) throws DroolsParserException {
        String text = RefusalRow.text("/org/complaintrules/compile/" + file);
        boolean facts = file.equals("declarations.drl");
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr read = parser.parse(false, facts ? DrlText.FACTS_HEADER + "\n" + text : text);
        assertThat(parser.getErrors()).isEmpty();
        if (facts) {
            assertThat(read.getTypeDeclarations()).extracting(type -> type.getTypeName())
                    .containsExactlyElementsOf(DrlText.SCHEMA.types().stream().map(FactType::name).toList());
        } else {
            assertThat(read.getRules()).extracting(rule -> rule.getName() + " " + rule.getLhs().getDescrs().size())
                    .containsExactlyElementsOf(DrlText.rules(text.substring(text.indexOf("rule \""))).stream()
                            .map(rule -> rule.name().en() + " " + rule.when().size()).toList());
        }
    }
}
