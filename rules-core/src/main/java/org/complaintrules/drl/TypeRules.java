package org.complaintrules.drl;

import java.math.BigDecimal;
import java.util.List;
import org.complaintrules.text.Text;

/** What may be compared with what, and added to what. */
final class TypeRules {
    /**
     * Numbers have at most 15 digits before the point and 10 after it. The factors of a sum may add 8 digits on either
     * side taken together, and 9 terms one more: so every result fits the 34 digits with which the engine calculates.
     */
    private static final int FACTOR_DIGITS = 8;
    private static final int MOST_TERMS = 9;

    private TypeRules() {
    }

    static void comparison(List<Term> left, Operator operator, List<Term> right, Token at) {
        FieldType leftType = left.get(0).operand().type();
        FieldType rightType = right.get(0).operand().type();
        boolean reads = left.stream().anyMatch(term -> term.operand() instanceof Reference)
                || right.stream().anyMatch(term -> term.operand() instanceof Reference);
        if (!reads) {
            throw new DrlProblem("constant", at.place(), Text.of("比较两边都是固定值", "both sides are fixed values"), null);
        }
        sameType(leftType, rightType, at);
        if (leftType instanceof FieldType.ListOf) {
            throw new DrlProblem("type", at.place(), Text.of("列表只用 contains 检验", "a list is asked with contains only"),
                    null);
        }
        boolean ordered = isNumber(leftType) || leftType == FieldType.Plain.INSTANT
                || leftType == FieldType.Plain.DATE;
        if (operator.ordering() && !ordered) {
            throw new DrlProblem("type", at.place(),
                    Text.of("%s 类型没有大小之分", "values of %s have no order", leftType.drlName()),
                    Text.of("改用 ==、！= 或 in", "use ==, != or in"));
        }
    }

    static void sameType(FieldType left, FieldType right, Token at) {
        boolean same = left.equals(right) || isNumber(left) && isNumber(right)
                || left == FieldType.Plain.DATE && right == FieldType.Plain.DATE;
        if (!same) {
            throw new DrlProblem("type", at.place(),
                    Text.of("%s 不能与 %s 比较", "%s cannot be compared with %s", left.drlName(), right.drlName()),
                    left instanceof FieldType.Enumeration enumeration
                            ? Text.of("可用：%s", "known: %s", enumeration.drlName() + "."
                                    + String.join(", " + enumeration.drlName() + ".", enumeration.values()))
                            : null);
        }
    }

    static void sum(List<Term> terms, Token at) {
        boolean calculated = terms.size() > 1 || !terms.get(0).factor().equals(BigDecimal.ONE);
        for (Term term : terms) {
            if (calculated && !isNumber(term.operand().type())) {
                throw new DrlProblem("type", at.place(),
                        Text.of("%s 不能计算", "there is no arithmetic with %s", term.operand().type().drlName()), null);
            }
        }
        int before = 0;
        int after = 0;
        for (Term term : terms) {
            BigDecimal factor = term.factor().abs().stripTrailingZeros();
            // Multiplying by a power of ten, 1 among them, adds the digits of its zeros only.
            int digits = factor.precision() - factor.scale() - (factor.precision() == 1
                    && factor.unscaledValue().bitLength() == 1 ? 1 : 0);
            before = Math.max(before, digits);
            after = Math.max(after, factor.scale());
        }
        if (before + after > FACTOR_DIGITS) {
            throw new DrlProblem("number", at.place(),
                    Text.of("乘数的位数太多，无法精确计算", "the factors have too many digits to be exact"),
                    Text.of("一边的乘数合计至多 %d 位", "at most %d digits before and after the point of one side's factors",
                            FACTOR_DIGITS));
        }
        if (terms.size() > MOST_TERMS) {
            throw new DrlProblem("number", at.place(),
                    Text.of("一边至多 %d 项", "at most %d terms on one side", MOST_TERMS), null);
        }
    }

    static BigDecimal factor(Literal literal, Token at) {
        if (!(literal.value() instanceof BigDecimal factor)) {
            throw new DrlProblem("type", at.place(), Text.of("只能乘以一个数", "the factor must be a number"), null);
        }
        if (factor.stripTrailingZeros().precision() > FACTOR_DIGITS) {
            throw new DrlProblem("number", at.place(),
                    Text.of("乘数至多 %d 位有效数字", "a factor has at most %d significant digits", FACTOR_DIGITS), null);
        }
        return factor;
    }

    static boolean isNumber(FieldType type) {
        return type == FieldType.Plain.DECIMAL || type == FieldType.Plain.LONG;
    }
}
