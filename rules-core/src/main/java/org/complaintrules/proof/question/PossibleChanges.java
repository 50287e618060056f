package org.complaintrules.proof.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Ruling;

/** Tells what the decision of a case would be once more is known. */
final class PossibleChanges {
    private final Inquiry inquiry;
    private final BitSet all = new BitSet();

    PossibleChanges(Inquiry inquiry) {
        this.inquiry = inquiry;
        all.set(0, inquiry.policy.rules().size());
    }

    /** The changes that were found rule by rule, the same change once only. */
    List<PossibleChange> of(List<Supply> found) {
        Map<Variable, BitSet> alone = new LinkedHashMap<>();
        Map<Set<Variable>, Map<String, CaseDraft>> together = new LinkedHashMap<>();
        for (Supply supply : found) {
            Variable first = supply.parts().iterator().next();
            if (supply.parts().size() == 1 && !OpenParts.isFact(first)) {
                alone.computeIfAbsent(first, each -> new BitSet()).set(supply.rule());
            } else {
                together.computeIfAbsent(supply.parts(), each -> new LinkedHashMap<>())
                        .putIfAbsent(comings(supply.example()), supply.example());
            }
        }
        List<PossibleChange> changes = new ArrayList<>();
        alone.keySet().stream().sorted(order()).forEach(field ->
                new FieldValues(inquiry, field, alone.get(field)).groups().forEach(group ->
                        add(Set.of(field), group.values(), group.example(), changes)));
        together.keySet().stream().sorted(Comparator.comparing(PossibleChanges::suppliesFact)
                .thenComparing(parts -> suppliesFact(parts) ? 0 : parts.size()).thenComparing(this::first, order())
                .thenComparing(Set::size)).forEach(parts ->
                        together.get(parts).values().forEach(example -> add(parts, List.of(), example, changes)));
        return changes;
    }

    private static boolean suppliesFact(Set<Variable> parts) {
        return parts.stream().anyMatch(OpenParts::isFact);
    }

    /** The fact that is supplied, or else the first of the fields. */
    private Variable first(Set<Variable> parts) {
        return parts.stream().min(Comparator.<Variable, Boolean>comparing(part -> !OpenParts.isFact(part))
                .thenComparing(order())).orElseThrow();
    }

    private String comings(CaseDraft draft) {
        return Comings.of(all, inquiry.evaluator(inquiry.present), inquiry.evaluator(draft));
    }

    /** As the policy declares the fields. */
    private Comparator<Variable> order() {
        List<FactType> types = inquiry.policy.schema().types();
        return Comparator.<Variable>comparingInt(each -> types.indexOf(inquiry.present.type(each.type())))
                .thenComparingInt(Variable::fact)
                .thenComparingInt(each -> inquiry.present.type(each.type()).indexOf(each.field()));
    }

    private void add(Set<Variable> parts, List<PossibleValues> values, CaseDraft example,
            List<PossibleChange> changes) {
        Decision decision = inquiry.decide(example);
        List<Ruling> come = Comings.of(decision, inquiry.now);
        List<Ruling> go = Comings.of(inquiry.now, decision);
        List<Conflict> conflicts = Comings.conflicts(decision, inquiry.now);
        // One rule may take the place of another without a difference to the decision.
        if (come.isEmpty() && go.isEmpty() && conflicts.isEmpty()) {
            return;
        }
        List<Unknown> unknowns = new ArrayList<>();
        Map<String, Object> known = new LinkedHashMap<>();
        for (Variable part : parts.stream().sorted(order()).toList()) {
            FactType type = inquiry.present.type(part.type());
            DraftFact fact = example.factOf(part);
            String pointer = fact == null ? "/" + type.key() : fact.pointer();
            if (OpenParts.isFact(part)) {
                unknowns.add(new Unknown(pointer, type, null));
            } else {
                Field field = type.field(part.field()).orElseThrow();
                unknowns.add(new Unknown(pointer + "/" + field.name(), type, field));
                known.put(pointer + "/" + field.name(), example.value(part));
            }
        }
        changes.add(new PossibleChange(unknowns, values, known, come, go, conflicts, decision));
    }
}
