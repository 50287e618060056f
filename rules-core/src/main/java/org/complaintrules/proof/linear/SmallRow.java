package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.nio.LongBuffer;

/** A row whose numbers fit in 64 bits, as nearly all do: calculating with these takes a fraction of the time. */
record SmallRow(long[] factors, long over, long under, Relation relation) implements Row {
    /** Every number of so many digits fits. */
    static final int DIGITS = 18;
    private static final long LIMIT = Grid.LIMIT.longValueExact();

    /** The row that keeps a variable, or its opposite, below a whole number or at most there. */
    static Row bound(int size, int variable, int sign, BigDecimal limit, Relation relation) {
        long[] factors = new long[size];
        factors[variable] = sign;
        return new SmallRow(factors, -limit.longValueExact(), 1, relation);
    }

    /** The row of whole numbers, the last being the constant. */
    static Row of(BigDecimal[] numbers, Relation relation, boolean[] whole) {
        long[] factors = new long[numbers.length - 1];
        for (int variable = 0; variable < factors.length; variable++) {
            factors[variable] = numbers[variable].longValueExact();
        }
        return of(factors, numbers[factors.length].longValueExact(), 1, relation, whole);
    }

    /** The row in lowest terms; the factors given are overwritten. */
    private static Row of(long[] factors, long over, long under, Relation relation, boolean[] whole) {
        long divisor = 0;
        boolean rounded = true;
        for (int variable = 0; variable < factors.length; variable++) {
            if (factors[variable] != 0) {
                divisor = divisor == 1 ? 1 : LongMath.gcd(divisor, factors[variable]);
                rounded &= whole[variable];
            }
        }
        if (divisor == 0) {
            return new SmallRow(factors, Long.signum(over), 1, relation);
        }
        for (int variable = 0; divisor != 1 && variable < factors.length; variable++) {
            factors[variable] /= divisor;
        }
        long shared = LongMath.gcd(over, divisor);
        long more = divisor / shared;
        long reduced = LongMath.gcd(over / shared, under);
        long numerator = over / shared / reduced;
        if (!LongMath.fits(under / reduced, more)) {
            return LargeRow.of(LargeRow.big(factors), LargeRow.big(numerator),
                    LargeRow.big(under / reduced).multiply(LargeRow.big(more)), relation, whole);
        }
        long denominator = under / reduced * more;
        if (rounded && relation == Relation.NOT_POSITIVE) {
            return new SmallRow(factors, -Math.floorDiv(-numerator, denominator), 1, relation);
        }
        if (rounded && relation == Relation.NEGATIVE) {
            return new SmallRow(factors, Math.floorDiv(numerator, denominator) + 1, 1, Relation.NOT_POSITIVE);
        }
        return new SmallRow(factors, numerator, denominator, relation);
    }

    @Override
    public Row without(int variable, Row other, boolean[] whole) {
        if (!(other instanceof SmallRow row)) {
            return LargeRow.of(this).without(variable, other, whole);
        }
        long divisor = LongMath.gcd(factors[variable], row.factors[variable]);
        long mine = Math.abs(row.factors[variable]) / divisor;
        long theirs = -Long.signum(row.factors[variable]) * (factors[variable] / divisor);
        long[] sums = new long[factors.length];
        boolean fits = LongMath.fits(mine, row.under) & LongMath.fits(theirs, under) & LongMath.fits(under, row.under)
                & LongMath.fits(mine * row.under, over, theirs * under, row.over);
        for (int each = 0; each < sums.length; each++) {
            sums[each] = mine * factors[each] + theirs * row.factors[each];
            fits &= LongMath.fits(mine, factors[each], theirs, row.factors[each]);
        }
        return !fits ? LargeRow.of(this).without(variable, other, whole)
                : of(sums, mine * row.under * over + theirs * under * row.over, under * row.under, joined(row), whole);
    }

    @Override
    public Row as(Relation changed, boolean opposite, boolean[] whole) {
        long[] copy = factors.clone();
        for (int variable = 0; opposite && variable < copy.length; variable++) {
            copy[variable] = -copy[variable];
        }
        return of(copy, opposite ? -over : over, under, changed, whole);
    }

    @Override
    public Object direction() {
        return LongBuffer.wrap(factors);
    }

    @Override
    public int compareConstant(Row other) {
        return other instanceof SmallRow row && under == row.under ? Long.compare(over, row.over)
                : LargeRow.of(this).compareConstant(other);
    }

    @Override
    public boolean holdsWithinLimit() {
        if (over > -LIMIT) {
            return false;
        }
        long sum = 0;
        for (long factor : factors) {
            sum += Math.min(Math.abs(factor), LIMIT);
        }
        // A product beyond 64 bits is beyond the numerator too.
        return LongMath.fits(sum, under) && LongMath.fits(sum * under, LIMIT) && over <= -(sum * under * LIMIT);
    }

    @Override
    public int sign(int variable) {
        return Long.signum(factors[variable]);
    }

    @Override
    public BigDecimal factor(int variable) {
        return BigDecimal.valueOf(factors[variable]);
    }

    @Override
    public BigDecimal numerator() {
        return BigDecimal.valueOf(over);
    }

    @Override
    public BigDecimal denominator() {
        return BigDecimal.valueOf(under);
    }

    @Override
    public int size() {
        return factors.length;
    }
}
