package org.complaintrules.proof.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/**
 * Something that is wrong with a policy.
 *
 * @param code what kind of thing
 * @param problem the code of the problem, such as {@code unknown-field}, where the policy or a fixture file was
 *     refused; {@code null} for all others
 * @param place where it is
 * @param policy the policy's id
 * @param subject what it is about: a clause id, a rule's English name, a code, the pointer of a fact field, a fixture's
 *     name; {@code null} where it is about none of these
 * @param what what is wrong
 * @param mend what would be right, or {@code null} where nothing can be said
 * @param witness a case that shows it, as a tree that {@link org.complaintrules.json.JsonWriter} writes, or
 *     {@code null}
 * @param related what it has to do with
 */
public record Finding(FindingCode code, String problem, Place place, String policy, String subject, Text what,
        Text mend, Object witness, List<Related> related) {
    /** By file and line; what stands in one place by code, subject and text, so that no order is left to chance. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::place)
            .thenComparing(Finding::code).thenComparing(finding -> finding.subject == null ? "" : finding.subject)
            .thenComparing(finding -> finding.what.en());

    /**
     * Copies the list.
     *
     * @param code what kind of thing
     * @param problem the code of the problem, or {@code null}
     * @param place where it is
     * @param policy the policy's id
     * @param subject what it is about, or {@code null}
     * @param what what is wrong
     * @param mend what would be right, or {@code null}
     * @param witness a case that shows it, or {@code null}
     * @param related what it has to do with
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(what, "what");
        related = List.copyOf(related);
    }

    /**
     * A finding that needs neither a case nor anything else to show it.
     *
     * @param code what kind of thing
     * @param place where it is
     * @param policy the policy's id
     * @param subject what it is about, or {@code null}
     * @param what what is wrong
     * @param mend what would be right, or {@code null}
     * @return the finding
     */
    public static Finding of(FindingCode code, Place place, String policy, String subject, Text what, Text mend) {
        return new Finding(code, null, place, policy, subject, what, mend, null, List.of());
    }

    /**
     * The same finding with a case that shows it.
     *
     * @param tree the case, as a tree of JSON values
     * @return the finding
     */
    public Finding shownBy(Object tree) {
        return new Finding(code, problem, place, policy, subject, what, mend, tree, related);
    }

    /**
     * The same finding with what it has to do with.
     *
     * @param others what it has to do with
     * @return the finding
     */
    public Finding with(List<Related> others) {
        return new Finding(code, problem, place, policy, subject, what, mend, witness, others);
    }
}
