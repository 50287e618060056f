package org.complaintrules.time;

import org.complaintrules.text.Text;

/** What a span is counted in. */
public enum SpanUnit {
    /** Minutes by the clock, at night and on days off too. */
    MINUTES("分钟", "minute", true),
    /** Hours by the clock, at night and on days off too. */
    HOURS("小时", "hour", true),
    /** Hours within the policy's working hours on days worked. */
    WORKING_HOURS("个工作小时", "working hour", true),
    /** Dates, whether worked or not. */
    CALENDAR_DAYS("个自然日", "calendar day", false),
    /** Dates that are worked. */
    WORKING_DAYS("个工作日", "working day", false),
    /** Months: to the same day of another month, or to that month's last day where it is shorter. */
    MONTHS("个月", "month", false),
    /** Years: to the same day of another year; 29 February becomes 28 February where there is none. */
    YEARS("年", "year", false);

    private final String zh;
    private final String en;
    private final boolean byClock;

    SpanUnit(String zh, String en, boolean byClock) {
        this.zh = zh;
        this.en = en;
        this.byClock = byClock;
    }

    /**
     * Whether a limit in this unit ends at a moment. Otherwise it ends with a day, which counts whole.
     *
     * @return true for minutes, hours and working hours
     */
    public boolean isByClock() {
        return byClock;
    }

    /**
     * An amount of this unit for people, such as "15 working days", "1 month" or, of a negative amount, "5 working days
     * before".
     *
     * @param amount how many
     * @return the amount and the unit
     */
    public Text label(int amount) {
        long count = Math.abs((long) amount);
        Text label = Text.of("%d " + zh, "%d " + en + (count == 1 ? "" : "s"), count);
        return amount < 0 ? new Text("提前 " + label.zh(), label.en() + " before") : label;
    }
}
