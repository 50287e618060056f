package org.complaintrules.drl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Verdict;

/** Writes what a rule concludes, in the shorter form where there is one. */
final class ConclusionWriter {
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final VariableNames variables;

    ConclusionWriter(VariableNames variables) {
        this.variables = variables;
    }

    String conclusion(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Timed timed) {
            String span = timed.span() == null ? "" : quoted(timed.span().toString()) + ", ";
            return "clock." + (timed.span() == null ? "due" : "deadline") + "(" + quoted(timed.action()) + ", " + span
                    + argument(timed.from()) + ", " + argument(timed.doneAt()) + ")";
        }
        Conclusion.Stated stated = (Conclusion.Stated) conclusion;
        return "new " + stated.type().drlName() + "("
                + String.join(", ", shortened(stated).stream().map(this::argument).toList()) + ")";
    }

    /** A fixed fine names its amount once, and a referral without a limit says nothing of one. */
    private static List<Argument> shortened(Conclusion.Stated stated) {
        List<Argument> arguments = new ArrayList<>(stated.arguments());
        if (stated.type() == OutcomeType.FINE && arguments.get(1).equals(arguments.get(2))) {
            arguments.remove(2);
        } else if (stated.type() == OutcomeType.REFERRAL && arguments.get(2).equals(new Argument.Fixed(null))) {
            arguments.remove(2);
        }
        return arguments;
    }

    private String argument(Argument argument) {
        if (argument instanceof Argument.Bound bound) {
            return variables.of(bound.field().pattern(), bound.field().field());
        }
        if (argument instanceof Argument.Earliest earliest) {
            return "clock.earliest(" + argument(earliest.first()) + ", " + argument(earliest.second()) + ")";
        }
        Object value = ((Argument.Fixed) argument).value();
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Verdict verdict) {
            return "Verdict." + verdict.name();
        }
        return value == null || value instanceof Boolean ? String.valueOf(value) : quoted(value.toString());
    }

    /** A decimal stands in quotes; a negative one cannot, and is written with a B. */
    private static String number(BigDecimal number) {
        if (number.scale() == 0 && number.abs().compareTo(LARGEST_INT) <= 0) {
            return number.toPlainString();
        }
        return number.signum() < 0 ? number.toPlainString() + "B" : quoted(number.toPlainString());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
