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
 * The codes that a policy uses: the values of its enumerations, and what its rules conclude; and its units.
 *
 * @param places where each code is first used, by the code
 * @param units where each unit of a field is first used, by the unit
 */
record CodeUses(Map<String, Place> places, Map<String, Place> units) {
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
        Map<String, Place> units = new TreeMap<>();
        policy.schema().types().stream().flatMap(type -> type.fields().stream()).filter(field -> field.unit() != null)
                .forEach(field -> units.putIfAbsent(field.unit(), field.place()));
        return new CodeUses(Collections.unmodifiableMap(places), Collections.unmodifiableMap(units));
    }

    private static boolean holdsACode(OutcomeField field) {
        return switch (field.kind()) {
            case ROLE, CODE, SCHEME -> true;
            default -> false;
        };
    }
}
