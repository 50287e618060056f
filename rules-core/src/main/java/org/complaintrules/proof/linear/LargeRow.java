package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** A row with numbers beyond 64 bits, for which there are no bounds. */
record LargeRow(BigInteger[] factors, BigInteger over, BigInteger under, Relation relation) implements Row {
    private static final int SMALL = 62;

    /** The row of whole numbers, the last being the constant. */
    static Row of(BigDecimal[] numbers, Relation relation, boolean[] whole) {
        BigInteger[] factors = new BigInteger[numbers.length - 1];
        for (int variable = 0; variable < factors.length; variable++) {
            factors[variable] = numbers[variable].toBigIntegerExact();
        }
        return of(factors, numbers[factors.length].toBigIntegerExact(), BigInteger.ONE, relation, whole);
    }

    /** The row in lowest terms, as a small row where its numbers allow that. */
    static Row of(BigInteger[] factors, BigInteger over, BigInteger under, Relation relation, boolean[] whole) {
        BigInteger divisor = BigInteger.ZERO;
        boolean rounded = true;
        for (int variable = 0; variable < factors.length; variable++) {
            divisor = divisor.gcd(factors[variable]);
            rounded &= factors[variable].signum() == 0 || whole[variable];
        }
        if (divisor.signum() == 0) {
            return narrowed(factors, BigInteger.valueOf(over.signum()), BigInteger.ONE, relation);
        }
        BigInteger[] lowest = new BigInteger[factors.length];
        for (int variable = 0; variable < factors.length; variable++) {
            lowest[variable] = factors[variable].divide(divisor);
        }
        BigInteger denominator = under.multiply(divisor);
        BigInteger shared = over.gcd(denominator);
        BigInteger numerator = over.divide(shared);
        denominator = denominator.divide(shared);
        if (rounded && relation == Relation.NOT_POSITIVE) {
            return narrowed(lowest, floor(numerator.negate(), denominator).negate(), BigInteger.ONE, relation);
        }
        if (rounded && relation == Relation.NEGATIVE) {
            return narrowed(lowest, floor(numerator, denominator).add(BigInteger.ONE), BigInteger.ONE,
                    Relation.NOT_POSITIVE);
        }
        return narrowed(lowest, numerator, denominator, relation);
    }

    /** The same row with room for large numbers. */
    static LargeRow of(Row row) {
        return row instanceof SmallRow small
                ? new LargeRow(big(small.factors()), big(small.over()), big(small.under()), small.relation())
                : (LargeRow) row;
    }

    static BigInteger[] big(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    private static BigInteger floor(BigInteger over, BigInteger under) {
        BigInteger[] parts = over.divideAndRemainder(under);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static Row narrowed(BigInteger[] factors, BigInteger over, BigInteger under, Relation relation) {
        boolean small = over.bitLength() <= SMALL && under.bitLength() <= SMALL;
        for (BigInteger factor : factors) {
            small &= factor.bitLength() <= SMALL;
        }
        return small ? new SmallRow(Arrays.stream(factors).mapToLong(BigInteger::longValue).toArray(),
                over.longValue(), under.longValue(), relation) : new LargeRow(factors, over, under, relation);
    }

    @Override
    public Row without(int variable, Row other, boolean[] whole) {
        LargeRow row = of(other);
        BigInteger divisor = factors[variable].gcd(row.factors[variable]);
        BigInteger mine = row.factors[variable].abs().divide(divisor);
        BigInteger theirs = factors[variable].divide(divisor);
        if (row.factors[variable].signum() > 0) {
            theirs = theirs.negate();
        }
        BigInteger[] sums = new BigInteger[factors.length];
        for (int each = 0; each < sums.length; each++) {
            sums[each] = mine.multiply(factors[each]).add(theirs.multiply(row.factors[each]));
        }
        BigInteger sum = mine.multiply(over).multiply(row.under).add(theirs.multiply(row.over).multiply(under));
        return of(sums, sum, under.multiply(row.under), joined(row), whole);
    }

    @Override
    public Row as(Relation changed, boolean opposite, boolean[] whole) {
        return opposite
                ? of(Arrays.stream(factors).map(BigInteger::negate).toArray(BigInteger[]::new), over.negate(), under,
                        changed, whole)
                : of(factors, over, under, changed, whole);
    }

    @Override
    public Object direction() {
        return Arrays.asList(factors);
    }

    @Override
    public int compareConstant(Row other) {
        LargeRow row = of(other);
        return over.multiply(row.under).compareTo(row.over.multiply(under));
    }

    @Override
    public boolean holdsWithinLimit() {
        BigInteger sum = Arrays.stream(factors).map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::add);
        return sum.multiply(under).multiply(Grid.LIMIT.toBigInteger()).add(over).signum() <= 0;
    }

    @Override
    public int sign(int variable) {
        return factors[variable].signum();
    }

    @Override
    public BigDecimal factor(int variable) {
        return new BigDecimal(factors[variable]);
    }

    @Override
    public BigDecimal numerator() {
        return new BigDecimal(over);
    }

    @Override
    public BigDecimal denominator() {
        return new BigDecimal(under);
    }

    @Override
    public int size() {
        return factors.length;
    }
}
