package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.compile.PolicyRefusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts are exact to the last digit that a case may have; whole numbers do not overflow. */
class NumbersTest {
    private static PolicyUnderTest policy;

    @BeforeAll
    static void compile() {
        StringBuilder rules = new StringBuilder();
        rules.append(PolicyText.seen("SEVENTY", "Complaint(payout <= premiumsPaid * 0.70B)"));
        rules.append(PolicyText.seen("SUM", "Complaint(payout + cashValue == premiumsPaid)"));
        rules.append(PolicyText.seen("THIRDS", "Complaint(payout * 3 == 1)"));
        rules.append(PolicyText.seen("CENT", "Complaint(payout > 2000.01B)"));
        rules.append(PolicyText.seen("PRODUCT", "Complaint(payout * 12345678 > cashValue * 12345678)"));
        rules.append(PolicyText.seen("FRACTION", "Complaint(payout * 0.00000001B + cashValue > premiumsPaid)"));
        rules.append(PolicyText.seen("CONSTANT", "Complaint(complainants < 2147483647 + 1)"));
        rules.append(PolicyText.seen("NEGATIVE", "Complaint(complainants > -2147483648 - 1)"));
        rules.append(PolicyText.seen("LONGS", "Complaint(complainants * 10000000 > visits)"));
        rules.append(PolicyText.seen("LONGSUM", "Complaint(complainants * 12345678 + visits * 12345678 > 0)"));
        String[] equal = {"complainants == visits * 10 + 3", "complainants == visits * 8 + complainants - 8 * visits",
            "33 == visits * 11", "33 == complainants - visits + 3", "complainants * 2 - 3 == complainants + visits * 10",
            "complainants == 34 - visits + 2", "complainants == -visits + 36"};
        IntStream.range(0, equal.length).forEach(i -> rules
                .append(PolicyText.seen("EQUAL" + i, "Complaint(" + equal[i] + ")"))
                .append(PolicyText.seen("AT_MOST" + i, "Complaint(" + equal[i].replace("==", "<=") + ")"))
                .append(PolicyText.seen("LESS" + i, "Complaint(" + equal[i].replace("==", "<") + ")")));
        // From three equalities and nine thresholds on one field the engine looks them up in an index.
        IntStream.rangeClosed(1, 4).forEach(i -> rules
                .append(PolicyText.seen("EQ" + i, "Complaint(payout == " + i + ")"))
                .append(PolicyText.seen("LEQ" + i, "Complaint(visits == " + i + ")"))
                .append(PolicyText.seen("NOTE" + i, "Complaint(note == \"第" + i + "条\")")));
        IntStream.rangeClosed(1, 10).forEach(i -> rules
                .append(PolicyText.seen("GT" + i, "Complaint(payout > " + i + ")")));
        policy = PolicyUnderTest.of(PolicyText.sample("numbers-test").rules(rules.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "7000, 10000, true",
        "7000.0000000001, 10000, false",
        "6999.9999999999, 10000, true",
        "699999999999999.3000000000, 999999999999999, true",
        "699999999999999.3000000001, 999999999999999, false",
        "699999999999999.2999999999, 999999999999999, true",
        "0.7, 1, true",
        "0.7000000001, 1, false",
        "0, 0, true",
        "0.0000000001, 0, false",
        "-0.7, -1, true",
        "-0.6999999999, -1, false"})
    void seventyPercentIsExactlySeventyPercent(String payout, String premiums, boolean holds) {
        assertThat(policy.seen("{'complaint': {'payout': '" + payout + "', 'premiumsPaid': '" + premiums + "'}}")
                .contains("SEVENTY")).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.2, 0.3, true", "0.1, 0.2, 0.3000000001, false", "1.10, 2.20, 3.3, true",
        "999999999999998.9999999999, 0.0000000001, 999999999999999, true",
        "999999999999999, 0.0000000001, 999999999999999, false"})
    void sumsAreExact(String payout, String cashValue, String premiums, boolean holds) {
        assertThat(policy.seen("{'complaint': {'payout': '" + payout + "', 'cashValue': '" + cashValue
                + "', 'premiumsPaid': '" + premiums + "'}}").contains("SUM")).isEqualTo(holds);
    }

    @Test
    void aSumMayStandOnEitherSide() {
        Set<String> seen = policy.seen("{'complaint': {'complainants': 33, 'visits': 3}}");
        IntStream.range(0, 7).forEach(i -> assertThat(seen).contains("EQUAL" + i, "AT_MOST" + i).doesNotContain("LESS" + i));
    }

    @Test
    void aThirdIsNotATerminatingDecimal() {
        assertThat(policy.seen("{'complaint': {'payout': '0.3333333333'}}")).doesNotContain("THIRDS");
    }

    @Test
    void aDecimalLiteralIsExact() {
        assertThat(policy.seen("{'complaint': {'payout': '2000.01'}}")).doesNotContain("CENT");
        assertThat(policy.seen("{'complaint': {'payout': '2000.0100000001'}}")).contains("CENT");
    }

    @Test
    void theLargestProductsAreExact() {
        assertThat(policy.seen("{'complaint': {'payout': '999999999999999.0000000001', 'cashValue': '999999999999999'}}"))
                .contains("PRODUCT");
        assertThat(policy.seen("{'complaint': {'payout': '999999999999999', 'cashValue': '999999999999999'}}"))
                .doesNotContain("PRODUCT");
    }

    @Test
    void aSmallFactorBesideALargeAmountIsExact() {
        assertThat(policy.seen("{'complaint': {'payout': '0.0000000001', 'cashValue': '999999999999999',"
                + " 'premiumsPaid': '999999999999999'}}")).contains("FRACTION");
    }

    @Test
    void aSumOfWholeNumbersInARuleDoesNotOverflow() {
        assertThat(policy.seen("{'complaint': {'complainants': 5}}")).contains("CONSTANT", "NEGATIVE");
    }

    @Test
    void aProductOfWholeNumbersDoesNotOverflow() {
        assertThat(policy.seen("{'complaint': {'complainants': 922337203686, 'visits': 5}}")).contains("LONGS");
        assertThat(policy.seen("{'complaint': {'complainants': 999999999999999, 'visits': 999999999999999}}"))
                .contains("LONGS", "LONGSUM");
    }

    @Test
    void equalAmountsAreFoundInAnIndexWhateverTheirScale() {
        assertThat(policy.seen("{'complaint': {'payout': '3.00', 'visits': 4, 'note': '第2条'}}"))
                .contains("EQ3", "GT1", "GT2", "LEQ4", "NOTE2")
                .doesNotContain("EQ2", "GT3", "LEQ3", "NOTE1");
        assertThat(policy.seen("{'complaint': {'payout': '9.0000000001'}}")).contains("GT9").doesNotContain("GT10");
    }

    @Test
    void anIndexFindsNothingForWhatIsUnknown() {
        assertThat(policy.seen("{'complaint': {}}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Complaint(complainants == 0.5B) ; false",
        "Complaint(complainants in (1, 0.5B)) ; true", "Complaint(complainants > 99999999999999999999) ; false"})
    void aWholeNumberComparedWithAnyNumberCompilesOrIsRefusedWithItsPlace(String when, boolean holds) {
        PolicyText text = PolicyText.sample("whole-numbers").rules(PolicyText.seen("WHOLE", when));
        try {
            assertThat(PolicyUnderTest.of(text).seen("{'complaint': {'complainants': 1}}").contains("WHOLE"))
                    .isEqualTo(holds);
        } catch (PolicyRefusal refused) {
            assertThat(refused.problems().get(0).place().line()).isPositive();
        }
    }

    @Test
    void numbersTooLargeToBeExactAreRefusedOrExact() {
        PolicyText text = PolicyText.sample("large-numbers").rules(
                PolicyText.seen("LARGE", "Complaint(payout + 1234567890123456789012345 > 1234567890123456789012345)")
                        + PolicyText.seen("FACTOR", "Complaint(payout + cashValue * 1000000000000000000000000"
                                + " > premiumsPaid * 1000000000000000000000000)"));
        try {
            assertThat(PolicyUnderTest.of(text).seen("{'complaint': {'payout': '0.0000000001',"
                    + " 'cashValue': '999999999999999', 'premiumsPaid': '999999999999999'}}")).contains("LARGE", "FACTOR");
        } catch (PolicyRefusal refused) {
            assertThat(refused.problems().get(0).code()).isEqualTo("number");
        }
    }
}
