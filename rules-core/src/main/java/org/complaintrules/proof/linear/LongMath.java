package org.complaintrules.proof.linear;

/** Which calculations with 64 bits are exact. The two numbers at each end are left out, so that signs can be turned. */
final class LongMath {
    private LongMath() {
    }

    /** Whether {@code a * b} is exact. */
    static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == a * b >> 63 & inner(a * b);
    }

    /** Whether {@code a * b + c * d} is exact. */
    static boolean fits(long a, long b, long c, long d) {
        long left = a * b;
        long right = c * d;
        long sum = left + right;
        return fits(a, b) & fits(c, d) & ((left ^ sum) & (right ^ sum)) >= 0 & inner(sum);
    }

    private static boolean inner(long number) {
        return -Long.MAX_VALUE < number & number < Long.MAX_VALUE;
    }

    /** The greatest common divisor, never negative; 0 only where both are 0. */
    static long gcd(long a, long b) {
        long left = Math.abs(a);
        long right = Math.abs(b);
        while (right != 0) {
            long rest = left % right;
            left = right;
            right = rest;
        }
        return left;
    }
}
