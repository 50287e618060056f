package org.complaintrules.proof.check;

import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of findings, by names that stay. What each means, with an example of what is wrong and of what is right, is
 * told by its {@link #explanation()}.
 */
public enum FindingCode {
    /** A file that the policy subset or the format of a file does not allow. */
    REFUSED,
    /** A rule that names no clause, or one that there is not. */
    RULE_WITHOUT_CLAUSE,
    /** A clause of which nothing says how it is met. */
    CLAUSE_WITHOUT_RULE,
    /** A clause whose rule is still to be written. */
    PENDING_CLAUSE,
    /** A clause that is said to be met in two ways. */
    CONTRADICTORY_CLAUSE,
    /** A clause that is said to be met by a declaration that there is not. */
    MISSING_DECLARATION,
    /** A code, a rule or a fact without its name in a language. */
    MISSING_LABEL,
    /** A name of a code that nothing uses. */
    UNUSED_LABEL,
    /** A field or type of facts that no rule reads. */
    UNUSED_FACT,
    /** A fixture whose case is not decided as it expects. */
    FIXTURE_FAILED,
    /** A rule whose conclusion no fixture expects. */
    RULE_WITHOUT_FIXTURE,
    /** A rule that concludes in every fixture that gives its facts. */
    RULE_ALWAYS_CONCLUDED,
    /** A rule that takes the unknown for an answer. */
    UNKNOWN_UNSAFE,
    /** A rule that no case reaches. */
    DEAD_RULE,
    /** A case that is decided in two ways. */
    CONFLICT,
    /** A case that is not decided although the policy promises it. */
    GAP,
    /** An override that no case needs. */
    USELESS_OVERRIDE,
    /** A question about rules with so many different cases that the search for an answer was given up. */
    UNPROVED,
    /** A waiver whose last day is past while what it waived is still there. */
    EXPIRED_WAIVER,
    /** A waiver of findings that there are not. */
    USELESS_WAIVER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The name that waivers, reports and documents use.
     *
     * @return the name, such as {@code dead-rule}
     */
    public String code() {
        return code;
    }

    /**
     * Whether findings of this kind can be waived. What is refused cannot, since nothing else of the policy is known
     * then, and what is wrong with waivers cannot, since it would never be mended.
     *
     * @return whether a waiver has an effect on them
     */
    public boolean waivable() {
        return switch (this) {
            case REFUSED, RULE_WITHOUT_CLAUSE, EXPIRED_WAIVER, USELESS_WAIVER -> false;
            default -> true;
        };
    }

    /**
     * What it means, and how it looks.
     *
     * @return title, meaning and examples
     */
    public Explanation explanation() {
        return ExplanationReader.read(code);
    }

    /**
     * A code by its name.
     *
     * @param code the name, such as {@code dead-rule}
     * @return the code, or nothing where there is none of that name
     */
    public static Optional<FindingCode> of(String code) {
        for (FindingCode each : values()) {
            if (each.code.equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
