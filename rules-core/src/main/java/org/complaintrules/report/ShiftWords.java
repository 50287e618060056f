package org.complaintrules.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.proof.difference.Change;
import org.complaintrules.proof.difference.DayShift;
import org.complaintrules.proof.difference.Levels;

/** Says by how much a ruling changes: in money, in days, in levels of approval. */
final class ShiftWords {
    private final Wording words;
    private final Levels levels;

    ShiftWords(Wording words, Levels levels) {
        this.words = words;
        this.levels = levels;
    }

    /** By how much, in brackets; empty where there is no measure for it. */
    String of(Change change, Map<String, DayShift> shifts) {
        return amounts(change) + days(change, shifts) + levels(change);
    }

    private String levels(Change change) {
        OptionalInt up = levels.up(change);
        if (up.isEmpty()) {
            return "";
        }
        int by = Math.abs(up.getAsInt());
        boolean higher = up.getAsInt() > 0;
        return words.of("（" + (higher ? "上升 " : "下降 ") + by + " 级）",
                (higher ? " (up " : " (down ") + (by == 1 ? "a level" : by + " levels") + ")");
    }

    private String amounts(Change change) {
        if (change.type() != OutcomeType.FINE || !isOneCurrency(change)
                || !(change.gone().get().value("min") instanceof BigDecimal oldLeast)
                || !(change.come().get().value("min") instanceof BigDecimal newLeast)) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        BigDecimal least = newLeast.subtract(oldLeast);
        Optional<BigDecimal> most = most(change);
        String unit = (String) change.come().get().value("currency");
        if (most.isPresent() && most.get().compareTo(least) == 0) {
            parts.add(byHowMuch(least, unit));
        } else {
            parts.add(least.signum() == 0 ? "" : words.pair(words.of("下限", "least amount"), byHowMuch(least, unit)));
            parts.add(most.filter(by -> by.signum() != 0).map(by ->
                    words.pair(words.of("上限", "greatest amount"), byHowMuch(by, unit))).orElse(""));
        }
        String said = String.join(words.of("，", ", "), parts.stream().filter(part -> !part.isEmpty()).toList());
        return said.isEmpty() ? "" : words.of("（", " (") + said + words.of("）", ")");
    }

    private static boolean isOneCurrency(Change change) {
        return change.gone().get().value("currency").equals(change.come().get().value("currency"));
    }

    private static Optional<BigDecimal> most(Change change) {
        return change.gone().get().value("max") instanceof BigDecimal oldMost
                && change.come().get().value("max") instanceof BigDecimal newMost
                ? Optional.of(newMost.subtract(oldMost)) : Optional.empty();
    }

    private String byHowMuch(BigDecimal by, String unit) {
        String amount = words.number(by.abs(), unit);
        return by.signum() == 0 ? "" : by.signum() > 0 ? words.of("上调 ", "up by ") + amount
                : words.of("下调 ", "down by ") + amount;
    }

    private String days(Change change, Map<String, DayShift> shifts) {
        DayShift shift = change.type() == OutcomeType.DEADLINE
                ? shifts.get((String) change.either().value("action")) : null;
        return shift == null ? "" : words.of("（", " (") + days(shift) + words.of("）", ")");
    }

    private String days(DayShift shift) {
        if (shift.least() == 0 && shift.most() == 0) {
            return words.of("到期时间不同，日期相同", "ends at another time of the same date");
        }
        if (shift.least() < 0 && shift.most() > 0) {
            return words.of("到期日提前至多 " + -shift.least() + " 天，或推迟至多 " + shift.most() + " 天",
                    "ends up to " + days(-shift.least()) + " earlier, or up to " + days(shift.most()) + " later");
        }
        boolean later = shift.most() > 0;
        long least = Math.min(Math.abs(shift.least()), Math.abs(shift.most()));
        long most = Math.max(Math.abs(shift.least()), Math.abs(shift.most()));
        return words.of("到期日" + (later ? "推迟 " : "提前 ") + (least == most ? "" : least + " 至 ") + most + " 天",
                "ends " + (least == most ? "" : least + " to ") + days(most) + (later ? " later" : " earlier"));
    }

    /** A number of days. */
    static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
