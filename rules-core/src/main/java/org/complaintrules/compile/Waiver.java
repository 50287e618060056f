package org.complaintrules.compile;

import java.time.LocalDate;
import java.util.List;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/**
 * Somebody's word that findings of a check are known and accepted for a time.
 *
 * @param code the code of the findings, such as {@code pending-clause}
 * @param subjects what the findings are about, such as clause ids; empty where all findings of the code are meant
 * @param owner who answers for it
 * @param reason why the findings are accepted
 * @param expires the last day on which it holds, in the policy's zone
 * @param place where {@code policy.json} says so
 */
public record Waiver(String code, List<String> subjects, String owner, Text reason, LocalDate expires, Place place) {
    /**
     * Copies the list.
     *
     * @param code the code of the findings
     * @param subjects what the findings are about
     * @param owner who answers for it
     * @param reason why the findings are accepted
     * @param expires the last day on which it holds
     * @param place where {@code policy.json} says so
     */
    public Waiver {
        subjects = List.copyOf(subjects);
    }
}
