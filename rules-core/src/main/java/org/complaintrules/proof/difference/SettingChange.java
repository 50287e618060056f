package org.complaintrules.proof.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.complaintrules.compile.PolicyInfo;

/**
 * Something that {@code policy.json} says differently and that decisions depend on.
 *
 * @param setting what differs
 * @param before what the old version says, or {@code null} where it says nothing
 * @param after what the new version says, or {@code null} where it says nothing
 */
public record SettingChange(Setting setting, String before, String after) {
    /** What can differ. */
    public enum Setting {
        /** The zone in which dates are meant. */
        ZONE,
        /** The hours that are worked. */
        HOURS,
        /** The first day in force: before it cases are refused. */
        FROM,
        /** The last day in force: after it cases are refused. */
        TO
    }

    static List<SettingChange> between(PolicyInfo before, PolicyInfo after) {
        List<SettingChange> changes = new ArrayList<>();
        add(Setting.ZONE, before.zone(), after.zone(), changes);
        add(Setting.HOURS, hours(before), hours(after), changes);
        add(Setting.FROM, before.from(), after.from(), changes);
        add(Setting.TO, before.to(), after.to(), changes);
        return changes;
    }

    private static String hours(PolicyInfo info) {
        return info.hours() == null ? null : String.join(" ", info.hours().shifts().stream()
                .map(shift -> shift.from() + "–" + shift.to()).toList());
    }

    private static void add(Setting setting, Object before, Object after, List<SettingChange> changes) {
        if (!Objects.equals(before, after)) {
            changes.add(new SettingChange(setting, before == null ? null : before.toString(),
                    after == null ? null : after.toString()));
        }
    }

    /**
     * Whether limits may end at other times.
     *
     * @return whether it is about time
     */
    boolean isAboutTime() {
        return setting == Setting.ZONE || setting == Setting.HOURS;
    }
}
