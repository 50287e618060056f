package org.complaintrules.outcome;

import org.complaintrules.text.Text;

/** What may be open about a deadline. */
public final class DeadlineCautions {
    /** It is met, but by something done before it began to run. */
    public static final Text DONE_BEFORE_START = new Text(
            "完成时间早于起算时间，按已按时完成处理，请核对两个时间。",
            "Done before the limit began to run; taken as done in time, but check both times.");

    /** Its due time rests on days that the calendar does not know. */
    public static final Text UNKNOWN_YEAR = new Text(
            "期限涉及的年份尚无放假安排资料，到期日按周一至周五推算，可能有变。",
            "The limit reaches into a year whose days off are not known; the due date counts Monday to Friday and may"
                    + " change.");

    private DeadlineCautions() {
    }
}
