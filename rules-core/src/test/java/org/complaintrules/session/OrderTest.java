package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Ruling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of rules, files and facts never changes a decision. */
class OrderTest {
    private static final List<String> FACTS = List.of(
            "'complaint': {'major': true, 'repeated': null, 'complainants': 6, 'payout': 15000, 'cashValue': 14000,"
                    + " 'premiumsPaid': 20000, 'earlier': 'PHONE', 'channels': ['ONLINE'], 'note': 'ok',"
                    + " 'acceptedAt': '2026-01-05T09:00:00+08:00'}",
            "'contract': {'active': true}",
            "'party': [{'name': 'P', 'paid': 101, 'heard': true}, {'name': 'Q', 'paid': 102}]");
    private static final List<String> EMPLOYEES = List.of("{'name': 'A', 'atFault': true, 'loss': 600}",
            "{'name': 'B', 'atFault': true, 'loss': 501}", "{'name': 'C', 'atFault': false, 'loss': 900}",
            "{'name': 'D', 'atFault': true, 'loss': 500}", "{'name': 'E', 'atFault': true, 'loss': 700}");
    private static PolicyUnderTest policy;
    private static Decision decision;

    @BeforeAll
    static void compile() {
        policy = PolicyUnderTest.of(PolicyText.complete());
        decision = policy.decide(facts(FACTS, EMPLOYEES));
        assertThat(decision.rulings()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(decision.overridden()).hasSize(1);
    }

    private static String facts(List<String> facts, List<String> employees) {
        return "{" + String.join(", ", facts) + ", 'employee': [" + String.join(", ", employees) + "]}";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfFactsDecidesNothing(long seed) {
        List<String> facts = new ArrayList<>(FACTS);
        List<String> employees = new ArrayList<>(EMPLOYEES);
        Collections.shuffle(facts, new Random(seed));
        Collections.shuffle(employees, new Random(seed));
        Decision shuffled = policy.decide(facts(facts, employees));
        assertThat(shuffled.rulings().stream().map(OrderTest::shown).toList())
                .isEqualTo(decision.rulings().stream().map(OrderTest::shown).toList());
        assertThat(shuffled.overridden().stream().map(each -> shown(each.ruling()) + shown(each.by())).toList())
                .isEqualTo(decision.overridden().stream().map(each -> shown(each.ruling()) + shown(each.by())).toList());
        assertThat(shuffled.conflicts()).hasSameSizeAs(decision.conflicts());
    }

    /** A ruling without the positions of facts in their lists. */
    private static String shown(Ruling ruling) {
        TreeMap<String, Object> because = new TreeMap<>();
        ruling.because().forEach((pointer, value) -> because.merge(pointer.replaceAll("/[0-9]+/", "/"), value == null
                ? "null" : value, (first, second) -> first + "," + second));
        return ruling.outcome() + " " + ruling.rule() + " " + ruling.about() + " " + because + " " + ruling.from() + " "
                + ruling.provisional() + " " + ruling.caution() + " " + ruling.assumed();
    }

    @Test
    void theOrderOfRulesAndFilesDecidesNothing() {
        String rules = PolicyText.complete().text("rules.drl");
        String header = rules.substring(0, rules.indexOf("rule \""));
        List<String> parts = new ArrayList<>(Arrays.stream(rules.substring(header.length()).split("(?m)^end$"))
                .filter(rule -> !rule.isBlank()).map(rule -> rule + "end\n").toList());
        Collections.reverse(parts);
        PolicyText text = PolicyText.sample();
        for (int i = 0; i < parts.size(); i++) {
            text.file(i % 2 + "-file.drl", header + (text.text(i % 2 + "-file.drl") == null ? ""
                    : text.text(i % 2 + "-file.drl").substring(header.length())) + parts.get(i));
        }
        PolicyUnderTest shuffled = PolicyUnderTest.of(text);
        assertThat(shuffled.ruleset()).isEqualTo(policy.ruleset());
        assertThat(shuffled.decide(facts(FACTS, EMPLOYEES))).isEqualTo(decision);
    }
}
