package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.complaintrules.compile.PolicyText;
import org.junit.jupiter.api.Test;

/** How what a rule asks for is changed. */
class ConditionMutantsTest {
    private static void assertMutants(String condition, String... expected) {
        List<String> mutants = MutantLines.ofPattern("Complaint(" + condition + ")");
        assertThat(mutants.subList(0, mutants.size() - 1)).containsExactly(expected);
        assertThat(mutants).last().isEqualTo("DROPPED_CONDITION: " + condition + " -> nothing");
    }

    @Test
    void aCountMovesByOne() {
        assertMutants("complainants >= 5", "THRESHOLD: complainants >= 5 -> complainants >= 6",
                "THRESHOLD: complainants >= 5 -> complainants >= 4",
                "COMPARISON: complainants >= 5 -> complainants > 5",
                "COMPARISON: complainants >= 5 -> complainants < 5");
    }

    @Test
    void anAmountMovesByACentAndAFactorByAHundredth() {
        assertMutants("payout - cashValue <= 2000 + premiumsPaid * 0.70B",
                "THRESHOLD: payout - cashValue <= 2000 + premiumsPaid * 0.70B"
                        + " -> payout - cashValue <= 2000.01B + premiumsPaid * 0.70B",
                "THRESHOLD: payout - cashValue <= 2000 + premiumsPaid * 0.70B"
                        + " -> payout - cashValue <= 1999.99B + premiumsPaid * 0.70B",
                "THRESHOLD: payout - cashValue <= 2000 + premiumsPaid * 0.70B"
                        + " -> payout - cashValue <= 2000 + premiumsPaid * 0.71B",
                "THRESHOLD: payout - cashValue <= 2000 + premiumsPaid * 0.70B"
                        + " -> payout - cashValue <= 2000 + premiumsPaid * 0.69B",
                "COMPARISON: payout - cashValue <= 2000 + premiumsPaid * 0.70B"
                        + " -> payout - cashValue < 2000 + premiumsPaid * 0.70B",
                "COMPARISON: payout - cashValue <= 2000 + premiumsPaid * 0.70B"
                        + " -> payout - cashValue > 2000 + premiumsPaid * 0.70B");
    }

    @Test
    void aNumberWrittenMoreFinelyMovesByItsLastDigit() {
        assertMutants("payout * 0.005B > 0.125B", "THRESHOLD: payout * 0.005B > 0.125B -> payout * 0.006B > 0.125B",
                "THRESHOLD: payout * 0.005B > 0.125B -> payout * 0.004B > 0.125B",
                "THRESHOLD: payout * 0.005B > 0.125B -> payout * 0.005B > 0.126B",
                "THRESHOLD: payout * 0.005B > 0.125B -> payout * 0.005B > 0.124B",
                "COMPARISON: payout * 0.005B > 0.125B -> payout * 0.005B >= 0.125B",
                "COMPARISON: payout * 0.005B > 0.125B -> payout * 0.005B <= 0.125B");
    }

    @Test
    void aNumberAtTheEdgeOfWhatTheLanguageAllowsMovesInwardsOnly() {
        assertMutants("complainants < 999999999999999B",
                "THRESHOLD: complainants < 999999999999999B -> complainants < 999999999999998B",
                "COMPARISON: complainants < 999999999999999B -> complainants <= 999999999999999B",
                "COMPARISON: complainants < 999999999999999B -> complainants >= 999999999999999B");
    }

    @Test
    void aFactorThatWouldGetTooManyDigitsStays() {
        assertMutants("payout * 1234567 == cashValue",
                "COMPARISON: payout * 1234567 == cashValue -> payout * 1234567 != cashValue");
    }

    @Test
    void aNumberOnTheLeftMovesToo() {
        assertMutants("5 < visits", "THRESHOLD: 5 < visits -> 6 < visits", "THRESHOLD: 5 < visits -> 4 < visits",
                "COMPARISON: 5 < visits -> 5 <= visits", "COMPARISON: 5 < visits -> 5 >= visits");
    }

    @Test
    void aDateMovesByADay() {
        assertMutants("receivedOn > \"2026-02-28\"",
                "THRESHOLD: receivedOn > \"2026-02-28\" -> receivedOn > \"2026-03-01\"",
                "THRESHOLD: receivedOn > \"2026-02-28\" -> receivedOn > \"2026-02-27\"",
                "COMPARISON: receivedOn > \"2026-02-28\" -> receivedOn >= \"2026-02-28\"",
                "COMPARISON: receivedOn > \"2026-02-28\" -> receivedOn <= \"2026-02-28\"");
    }

    @Test
    void equalBecomesDifferentAndBack() {
        assertMutants("note == memo", "COMPARISON: note == memo -> note != memo");
        assertMutants("earlier != channel", "COMPARISON: earlier != channel -> earlier == channel");
    }

    @Test
    void trueBecomesFalseWhichIsAlsoWhatDifferentWouldMean() {
        assertMutants("major == true", "LITERAL: major == true -> major == false");
        assertMutants("major != false", "LITERAL: major != false -> major != true");
    }

    @Test
    void theValueOfAnEnumerationBecomesTheNextAndAfterTheLastTheFirst() {
        assertMutants("channel == Channel.PHONE", "COMPARISON: channel == Channel.PHONE -> channel != Channel.PHONE",
                "ENUM_VALUE: channel == Channel.PHONE -> channel == Channel.COUNTER");
        assertMutants("channel == Channel.ONLINE", "COMPARISON: channel == Channel.ONLINE -> channel != Channel.ONLINE",
                "ENUM_VALUE: channel == Channel.ONLINE -> channel == Channel.PHONE");
    }

    @Test
    void ofTwoValuesTheOtherIsAllThatDifferentCouldMean() {
        PolicyText policy = PolicyText.of("""
                declare enum Side
                    LEFT, RIGHT;
                end
                declare Coin @zh("硬币") @en("a coin")
                    side : Side @zh("面") @en("side")
                    guess : Side @zh("猜测") @en("guess")
                end
                """);
        assertThat(MutantLines.of(policy, PolicyText.seen("S", "Coin(side == Side.LEFT, side != guess)")))
                .containsExactly("COMPARISON: side != guess -> side == guess",
                        "ENUM_VALUE: side == Side.LEFT -> side == Side.RIGHT",
                        "DROPPED_CONDITION: side == Side.LEFT -> nothing",
                        "DROPPED_CONDITION: side != guess -> nothing");
    }

    @Test
    void aListLosesEachOfItsValuesAndGetsOneMore() {
        assertMutants("channel in (Channel.PHONE, Channel.ONLINE)",
                "COMPARISON: channel in (Channel.PHONE, Channel.ONLINE)"
                        + " -> channel not in (Channel.PHONE, Channel.ONLINE)",
                "ENUM_VALUE: channel in (Channel.PHONE, Channel.ONLINE) -> channel in (Channel.ONLINE)",
                "ENUM_VALUE: channel in (Channel.PHONE, Channel.ONLINE) -> channel in (Channel.PHONE)",
                "ENUM_VALUE: channel in (Channel.PHONE, Channel.ONLINE)"
                        + " -> channel in (Channel.PHONE, Channel.ONLINE, Channel.COUNTER)");
    }

    @Test
    void aListOfAllValuesGetsNoMoreAndOneOfASingleValueIsNotEmptied() {
        assertMutants("channel not in (Channel.PHONE)",
                "COMPARISON: channel not in (Channel.PHONE) -> channel in (Channel.PHONE)",
                "ENUM_VALUE: channel not in (Channel.PHONE) -> channel not in (Channel.PHONE, Channel.COUNTER)");
        assertThat(MutantLines.ofPattern("Complaint(channel in (Channel.PHONE, Channel.COUNTER, Channel.ONLINE))"))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("COMPARISON", "ENUM_VALUE", "ENUM_VALUE", "ENUM_VALUE", "DROPPED_CONDITION");
    }

    @Test
    void aListOfNumbersLosesEachAndGetsNoMore() {
        assertMutants("visits in (1, 3)", "COMPARISON: visits in (1, 3) -> visits not in (1, 3)",
                "LITERAL: visits in (1, 3) -> visits in (3)", "LITERAL: visits in (1, 3) -> visits in (1)");
    }

    @Test
    void whatAListContainsChanges() {
        assertMutants("channels contains Channel.COUNTER",
                "COMPARISON: channels contains Channel.COUNTER -> channels not contains Channel.COUNTER",
                "ENUM_VALUE: channels contains Channel.COUNTER -> channels contains Channel.ONLINE");
    }

    @Test
    void unknownBecomesKnownAndBack() {
        assertMutants("note == null", "COMPARISON: note == null -> note != null");
        assertMutants("repliedAt != null", "COMPARISON: repliedAt != null -> repliedAt == null");
    }
}
