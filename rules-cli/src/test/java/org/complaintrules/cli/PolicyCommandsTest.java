package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.complaintrules.compile.BundledPolicies;
import org.complaintrules.json.Json;
import org.junit.jupiter.api.Test;

class PolicyCommandsTest {
    @Test
    void policiesListsAllThatAreBundled() {
        Call call = Call.of("policies");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains(new BundledPolicies().ids());
        assertThat(Call.of("policies", "--lang", "zh").out()).contains(new BundledPolicies().ids())
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void policiesAsJsonListsAllThatAreBundled() {
        Call call = Call.of("policies", "--output", "json");
        assertThat(call.json()).isNotNull();
        assertThat(call.out()).contains(new BundledPolicies().ids());
    }

    @Test
    void policiesOfAFolderAreListed() {
        assertThat(Call.of("policies", "--rules", Call.RULES).out()).contains("shop").doesNotContain("life-insurer");
    }

    @Test
    void aPolicyThatIsRefusedExitsWith4AndJsonStaysValid() {
        Call call = Call.of("policies", "--rules", Call.BROKEN, "--output", "json");
        assertThat(call.exit()).isEqualTo(4);
        assertThat(call.json()).isNotNull();
        assertThat(call.err()).contains("refunds.drl:8:");
    }

    @Test
    void showShowsClausesAndRules() {
        Call call = Call.of("show", "shop", "--rules", Call.RULES);
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("shop-2", "A refund of more than 100", "refund over 100: manager");
        assertThat(Call.of("show", "shop", "--rules", Call.RULES, "--lang", "zh").out())
                .contains("退款超过100元由店长决定。", "退款超过100元:店长");
    }

    @Test
    void showWritesMarkdownAndJson() {
        Call markdown = Call.of("show", "shop", "--rules", Call.RULES, "--output", "markdown");
        assertThat(markdown.exit()).isZero();
        assertThat(markdown.out()).startsWith("# ").contains("shop-2");
        assertThat(Call.of("show", "shop", "--rules", Call.RULES, "--output", "json").json())
                .isInstanceOf(Json.Obj.class);
    }

    @Test
    void showOfRefusedRulesExitsWith4() {
        Call call = Call.of("show", "shop", "--rules", Call.BROKEN);
        assertThat(call.exit()).isEqualTo(4);
        assertThat(call.out()).isEmpty();
    }

    @Test
    void schemaIsAJsonSchemaOfThePolicysFacts() {
        Call call = Call.of("schema", "shop", "--rules", Call.RULES);
        assertThat(call.exit()).isZero();
        assertThat(((Json.Obj) call.json()).members()).containsKey("$schema");
        assertThat(call.out()).contains("refund", "CARD", "urn:complaint-rules:shop");
    }
}
