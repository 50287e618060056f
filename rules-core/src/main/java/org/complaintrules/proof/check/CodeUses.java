package org.complaintrules.proof.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.text.Place;

/**
 * The codes that a policy uses: the values of its enumerations, and what its rules conclude.
 *
 * @param places where each code is first used, by the code
 */
record CodeUses(Map<String, Place> places) {
    static CodeUses of(PolicyModel policy) {
        Map<String, Place> places = new TreeMap<>();
        for (FieldType.Enumeration enumeration : policy.schema().enumerations()) {
            enumeration.values().forEach(code -> places.putIfAbsent(code, enumeration.place()));
        }
        for (Rule rule : policy.rules()) {
            for (Conclusion conclusion : rule.then()) {
                conclusion.type().fields().stream().filter(CodeUses::holdsACode).forEach(field ->
                        conclusion.fixed(field.name()).ifPresent(code ->
                                places.putIfAbsent(code.toString(), rule.place())));
            }
        }
        return new CodeUses(Collections.unmodifiableMap(places));
    }

    private static boolean holdsACode(OutcomeField field) {
        return switch (field.kind()) {
            case ROLE, CODE, SCHEME -> true;
            default -> false;
        };
    }
}
