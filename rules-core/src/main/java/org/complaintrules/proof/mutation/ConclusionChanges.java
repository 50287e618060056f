package org.complaintrules.proof.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.time.Span;

/** The ways to change what a rule concludes, other than to leave it out. */
final class ConclusionChanges {
    private static final int MIN = 1;
    private static final int MAX = 2;

    private final Codes codes;
    private final ArgumentChanges arguments;

    ConclusionChanges(Codes codes, ArgumentChanges arguments) {
        this.codes = codes;
        this.arguments = arguments;
    }

    List<Changed<Conclusion>> of(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Timed timed ? timed(timed) : stated((Conclusion.Stated) conclusion);
    }

    private List<Changed<Conclusion>> timed(Conclusion.Timed timed) {
        List<Changed<Conclusion>> changes = new ArrayList<>();
        OutcomeField action = OutcomeType.DEADLINE.field("action").orElseThrow();
        add(Change.CODE, codes.another(timed, action, timed.action()).stream().toList(), other ->
                new Conclusion.Timed(other, timed.span(), timed.from(), timed.doneAt(), timed.place()), changes);
        add(Change.SPAN, timed.span() == null ? List.of() : SpanChanges.of(timed.span()), span ->
                new Conclusion.Timed(timed.action(), span, timed.from(), timed.doneAt(), timed.place()), changes);
        add(Change.ARGUMENT, arguments.of(timed.from()), from ->
                new Conclusion.Timed(timed.action(), timed.span(), from, timed.doneAt(), timed.place()), changes);
        add(Change.ARGUMENT, arguments.of(timed.doneAt()), done ->
                new Conclusion.Timed(timed.action(), timed.span(), timed.from(), done, timed.place()), changes);
        return changes;
    }

    private static <T> void add(Change change, List<T> others, Function<T, Conclusion> changed,
            List<Changed<Conclusion>> changes) {
        others.forEach(other -> changes.add(new Changed<>(change, changed.apply(other))));
    }

    private List<Changed<Conclusion>> stated(Conclusion.Stated stated) {
        List<Changed<Conclusion>> changes = new ArrayList<>();
        for (OutcomeField field : stated.type().fields()) {
            int at = field.position();
            if (at == MAX && isFixedFine(stated)) {
                continue;
            }
            for (Changed<Argument> change : argument(stated, field, stated.arguments().get(at))) {
                List<Argument> others = Copy.with(stated.arguments(), at, change.into());
                if (at == MIN && isFixedFine(stated)) {
                    others.set(MAX, change.into());
                }
                changes.add(new Changed<>(change.change(),
                        new Conclusion.Stated(stated.type(), others, stated.place())));
            }
        }
        return changes;
    }

    /** Its amount is one figure, although two fields hold it. */
    private static boolean isFixedFine(Conclusion.Stated stated) {
        return stated.type() == OutcomeType.FINE && stated.arguments().get(MIN).equals(stated.arguments().get(MAX));
    }

    private List<Changed<Argument>> argument(Conclusion.Stated stated, OutcomeField field, Argument argument) {
        if (!(argument instanceof Argument.Fixed fixed)) {
            return arguments.of(argument).stream().map(other -> new Changed<>(Change.ARGUMENT, other)).toList();
        }
        if (fixed.value() == null) {
            // A fine without a greatest amount becomes one of the least.
            return stated.type() == OutcomeType.FINE
                    ? List.of(new Changed<>(Change.AMOUNT, stated.arguments().get(MIN))) : List.of();
        }
        if (fixed.value() instanceof BigDecimal amount) {
            return changed(Change.AMOUNT, List.of(amount.add(amount.ulp()), amount.subtract(amount.ulp())));
        }
        if (fixed.value() instanceof Span span) {
            return changed(Change.SPAN, SpanChanges.of(span));
        }
        if (fixed.value() instanceof Boolean flag) {
            return changed(Change.LITERAL, List.of(!flag));
        }
        if (fixed.value() instanceof Verdict verdict) {
            return changed(Change.ENUM_VALUE,
                    List.of(Verdict.values()[(verdict.ordinal() + 1) % Verdict.values().length]));
        }
        return changed(field.kind() == OutcomeField.Kind.ROLE ? Change.AUTHORITY : Change.CODE,
                codes.another(stated, field, (String) fixed.value()).stream().toList());
    }

    private static List<Changed<Argument>> changed(Change change, List<?> values) {
        return values.stream().map(value -> new Changed<Argument>(change, new Argument.Fixed(value))).toList();
    }
}
