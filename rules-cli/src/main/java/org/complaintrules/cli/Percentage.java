package org.complaintrules.cli;

import java.math.BigDecimal;
import org.complaintrules.text.Text;

/** Reads percentages that are given for options. */
final class Percentage {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Percentage() {
    }

    /**
     * The percentage given for an option.
     *
     * @param option the option, such as {@code --min-score}
     * @param given what was given for it, or {@code null}
     * @return 0 to 100, or {@code null} where nothing was given
     * @throws UsageRefusal where it is anything else
     */
    static BigDecimal of(String option, String given) {
        if (given == null) {
            return null;
        }
        if (!given.matches("[0-9]{1,3}(\\.[0-9]{1,6})?") || new BigDecimal(given).compareTo(ALL) > 0) {
            throw new UsageRefusal(Text.of("%s 的值“%s”不是 0 到 100 之间的数", "'%2$s' is not a number from 0 to 100 for %1$s",
                    option, given), new Text("写作 95 或 97.5，不带百分号", "write it like 95 or 97.5, without a percent sign"));
        }
        return new BigDecimal(given);
    }
}
