package org.complaintrules.proof.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.reference.Variable;

/** What of a case may be changed: the fields that are read, and one more fact of each type that is read. */
final class ChangeableParts {
    private ChangeableParts() {
    }

    static List<Variable> of(Inquiry inquiry, Reads reads) {
        List<Variable> parts = new ArrayList<>();
        for (FactType type : inquiry.policy.schema().types()) {
            if (reads.reads(type.name())) {
                int count = inquiry.present.count(type.name());
                for (int i = 0; i < count; i++) {
                    for (Field field : type.fields()) {
                        if (!field.key() && reads.reads(type.name(), field.name())) {
                            parts.add(new Variable(type.name(), i, field.name()));
                        }
                    }
                }
                if (type.many() || count == 0) {
                    parts.add(OpenParts.fact(type, count));
                }
            }
        }
        // What is unknown is filled in before what is known is doubted.
        parts.sort(Comparator.comparing(part -> inquiry.present.value(part) != null));
        return parts;
    }

    /** Whether a list that is given could have more facts than are looked at. */
    static boolean addToAList(List<Variable> parts) {
        return parts.stream().anyMatch(part -> OpenParts.isFact(part) && part.fact() > 0);
    }
}
