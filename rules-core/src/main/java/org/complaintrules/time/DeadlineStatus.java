package org.complaintrules.time;

import org.complaintrules.text.Text;

/** How a deadline stands at the time at which a case is looked at. */
public enum DeadlineStatus {
    /** Done in time; exactly at the limit is in time, and so is done before the limit began to run. */
    MET("按时完成", "met"),
    /** Done, but after the due time. */
    LATE("逾期完成", "done late"),
    /** Not done, and the due time has not passed. */
    PENDING("待完成，未到期", "not done, not yet due"),
    /** Not done, and the due time has passed. */
    OVERDUE("逾期未完成", "not done, overdue"),
    /** It is not known that the limit has begun to run. */
    NOT_STARTED("未起算", "not started"),
    /** No due time can be told, so that nothing can be said of being in time. */
    UNDETERMINED("无法确定", "cannot be told");

    private final Text label;

    DeadlineStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /**
     * The status for people.
     *
     * @return a few words
     */
    public Text label() {
        return label;
    }
}
