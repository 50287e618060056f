package org.complaintrules.cli;

import java.util.Set;
import java.util.TreeSet;
import org.complaintrules.Policy;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeField;

/** The codes that a policy uses: the constants of its fact types, and what its rules conclude. */
record CodesOf(Policy policy) {
    Set<String> all() {
        Set<String> codes = new TreeSet<>();
        for (FieldType.Enumeration enumeration : policy.model().schema().enumerations()) {
            codes.addAll(enumeration.values());
        }
        for (Rule rule : policy.model().rules()) {
            for (Conclusion conclusion : rule.then()) {
                conclusion.type().fields().stream().filter(CodesOf::holdsACode).forEach(field ->
                        conclusion.fixed(field.name()).ifPresent(code -> codes.add(code.toString())));
            }
        }
        return codes;
    }

    private static boolean holdsACode(OutcomeField field) {
        return switch (field.kind()) {
            case ROLE, CODE, SCHEME -> true;
            default -> false;
        };
    }
}
