package org.complaintrules.compile;

import org.complaintrules.time.WorkCalendar;

/**
 * A policy ready to run: its model, and the classes of its rules behind a class loader.
 *
 * @param model the checked policy
 * @param modelClass the name of the class that is the engine's model
 * @param loader loads the classes of its rules and facts
 * @param digest names the content of the model and the engine
 * @param chinaRuleset the {@link #ruleset} for the calendar that comes with the product, or {@code null} where it was
 *     not worked out beforehand
 */
public record CompiledPolicy(PolicyModel model, String modelClass, ClassLoader loader, String digest,
        String chinaRuleset) {
    /**
     * The digest of all that a decision depends on: rules, calendar and engine.
     *
     * @param calendar the calendar in use
     * @return {@code sha256:} and the digest; equal content gives equal digests on every machine
     */
    public String ruleset(WorkCalendar calendar) {
        return chinaRuleset != null && calendar == WorkCalendar.china() ? chinaRuleset
                : Digest.of(digest, calendar.canonical());
    }
}
