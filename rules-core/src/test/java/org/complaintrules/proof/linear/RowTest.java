package org.complaintrules.proof.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {
    private static final boolean[] DECIMALS = {false, false};
    private static final boolean[] WHOLES = {true, true};

    private static Row row(String a, String b, String constant, Relation relation, boolean[] whole) {
        return Row.of(new BigDecimal[] {new BigDecimal(a), new BigDecimal(b)}, new BigDecimal(constant), relation,
                whole);
    }

    private static String written(Row row) {
        return row.factor(0) + " " + row.factor(1) + " " + row.numerator() + "/" + row.denominator() + " "
                + row.relation();
    }

    @ParameterizedTest
    @CsvSource({
        "0.70, -1,    2000,  7 -10 20000/1 NEGATIVE",
        "6,    4,     3,     3 2 3/2 NEGATIVE",
        "0,    -0.25, -0.1,  0 -1 -2/5 NEGATIVE",
        "0,    0,     -0.5,  0 0 -1/1 NEGATIVE"})
    void isInLowestTerms(String a, String b, String constant, String expected) {
        assertThat(written(row(a, b, constant, Relation.NEGATIVE, DECIMALS))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NEGATIVE,     3,  3 2 2/1 NOT_POSITIVE",
        "NEGATIVE,     4,  3 2 3/1 NOT_POSITIVE",
        "NOT_POSITIVE, 3,  3 2 2/1 NOT_POSITIVE",
        "NOT_POSITIVE, 4,  3 2 2/1 NOT_POSITIVE",
        "NOT_POSITIVE, -3, 3 2 -1/1 NOT_POSITIVE",
        "NEGATIVE,     -3, 3 2 -1/1 NOT_POSITIVE",
        "ZERO,         3,  3 2 3/2 ZERO"})
    void ofWholeNumbersIsRoundedToWhatTheyReach(Relation relation, String constant, String expected) {
        assertThat(written(row("6", "4", constant, relation, WHOLES))).isEqualTo(expected);
    }

    @Test
    void isJoinedWithAnotherSoThatAVariableCancels() {
        Row above = row("2", "3", "-5", Relation.NOT_POSITIVE, DECIMALS);
        Row below = row("-3", "1", "0.5", Relation.NEGATIVE, DECIMALS);
        assertThat(written(above.without(0, below, DECIMALS))).isEqualTo("0 1 -14/11 NEGATIVE");
    }

    @Test
    void keepsItsDirectionWhereAnEqualityIsPutIn() {
        Row inequality = row("2", "3", "-5", Relation.NOT_POSITIVE, DECIMALS);
        assertThat(written(inequality.without(0, row("1", "1", "-1", Relation.ZERO, DECIMALS), DECIMALS)))
                .isEqualTo("0 1 -3/1 NOT_POSITIVE");
        assertThat(written(inequality.without(0, row("-1", "-1", "1", Relation.ZERO, DECIMALS), DECIMALS)))
                .isEqualTo("0 1 -3/1 NOT_POSITIVE");
    }

    @Test
    void goesOnBeyond64BitsAndComesBack() {
        Row large = row("3000000000000000000", "1000000000000000001", "0", Relation.NEGATIVE, DECIMALS);
        Row other = row("-7", "1000000000000000003", "0", Relation.NEGATIVE, DECIMALS);
        Row joined = large.without(0, other, DECIMALS);
        assertThat(written(joined)).isEqualTo("0 1 0/1 NEGATIVE");
        assertThat(joined).isInstanceOf(SmallRow.class);
        Row beyond = large.without(1, other.as(Relation.ZERO, false, DECIMALS), DECIMALS);
        assertThat(written(beyond)).isEqualTo("1 0 0/1 NEGATIVE");
    }

    @ParameterizedTest
    @CsvSource({
        "1,   1,   -2000000000000000,         true",
        "1,   1,   -1999999999999999,         false",
        "-7,  0,   -7000000000000000,         true",
        "0.7, 0.3, -1000000000000000,         true",
        "0.7, 0.3, -999999999999999.99,       false",
        "7,   -3,  -10000000000000000000000,  true",
        "1000000007, 1, -1000000000000000,    false"})
    void isSuperfluousWhereTheLimitOfItsVariablesSaysIt(String a, String b, String constant, boolean superfluous) {
        assertThat(row(a, b, constant, Relation.NEGATIVE, DECIMALS).holdsWithinLimit()).isEqualTo(superfluous);
    }
}
