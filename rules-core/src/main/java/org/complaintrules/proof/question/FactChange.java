package org.complaintrules.proof.question;

import java.util.List;
import org.complaintrules.drl.FactType;
import org.complaintrules.facts.Case;

/**
 * A change of facts after which a rule would have concluded, and what it concludes would stand.
 *
 * @param fields the fields that would have to be otherwise, those of supplied facts among them
 * @param supplied the types of the facts that are not given and would have to be
 * @param facts the case as it would be
 */
public record FactChange(List<FieldChange> fields, List<FactType> supplied, Case facts) {
    /**
     * Copies the lists.
     *
     * @param fields the fields
     * @param supplied the types of the facts supplied
     * @param facts the case as it would be
     */
    public FactChange {
        fields = List.copyOf(fields);
        supplied = List.copyOf(supplied);
    }
}
