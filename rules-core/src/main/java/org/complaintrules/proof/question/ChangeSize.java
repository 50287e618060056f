package org.complaintrules.proof.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.function.Predicate;
import org.complaintrules.drl.reference.Variable;

/** Says which of several changed cases differs least from the present one. */
final class ChangeSize {
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(24 * 60 * 60);

    private final CaseDraft present;
    private final NearestChange nearest;

    /**
     * Compares changes.
     *
     * @param present the present case
     * @param nearest tells in what a case differs from it
     */
    ChangeSize(CaseDraft present, NearestChange nearest) {
        this.present = present;
        this.nearest = nearest;
    }

    /**
     * Fewer changes before more; then fewer of what is known; then none that makes a field unknown or a number 0 or less,
     * if possible; then the lesser change.
     */
    Comparator<CaseDraft> leastFirst() {
        return Comparator.<CaseDraft>comparingInt(draft -> nearest.differences(draft).size())
                .thenComparingLong(draft -> count(draft, part -> present.value(part) != null))
                .thenComparingLong(draft -> count(draft, part -> isForgotten(part, draft)))
                .thenComparingLong(draft -> count(draft, part -> isNothing(draft.value(part))))
                .thenComparing(this::distance);
    }

    private long count(CaseDraft draft, Predicate<Variable> such) {
        return nearest.differences(draft).stream().filter(such).count();
    }

    private boolean isForgotten(Variable part, CaseDraft draft) {
        return present.value(part) != null && draft.value(part) == null;
    }

    private static boolean isNothing(Object value) {
        return value instanceof BigDecimal amount && amount.signum() <= 0 || value instanceof Long count && count <= 0;
    }

    /** How far a case lies from the present one: numbers by the share by which they change, times in days. */
    private BigDecimal distance(CaseDraft draft) {
        BigDecimal distance = BigDecimal.ZERO;
        for (Variable part : nearest.differences(draft)) {
            Object before = present.value(part);
            Object after = draft.value(part);
            Scale scale = OpenParts.isFact(part) ? null
                    : Scale.of(draft.type(part.type()).field(part.field()).orElseThrow().type());
            if (scale == null || before == null || after == null) {
                distance = distance.add(before == null ? BigDecimal.ZERO : BigDecimal.ONE);
                continue;
            }
            BigDecimal change = scale.number(after).subtract(scale.number(before)).abs();
            distance = distance.add(switch (scale) {
                case AMOUNTS, COUNTS -> change.divide(scale.number(before).abs().max(BigDecimal.ONE),
                        MathContext.DECIMAL64);
                case DAYS -> change;
                case TIMES -> change.divide(SECONDS_OF_DAY, MathContext.DECIMAL64);
            });
        }
        return distance;
    }
}
