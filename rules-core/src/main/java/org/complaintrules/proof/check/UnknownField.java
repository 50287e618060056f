package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.FactPointer;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Place;

/**
 * A field of a fact that a rule asks not to be known: {@code field == null}.
 *
 * @param field the field
 * @param place where the rule asks for it
 */
record UnknownField(FactPointer field, Place place) {
    /** The fields that a rule asks not to be known, each once. */
    static List<UnknownField> in(Rule rule) {
        List<UnknownField> found = new ArrayList<>();
        for (Pattern pattern : rule.when()) {
            for (Condition.Atom atom : Condition.atoms(pattern.conditions())) {
                for (FactPointer field : asksForUnknown(atom) ? fields(rule, atom) : List.<FactPointer>of()) {
                    if (found.stream().noneMatch(each -> each.field.equals(field))) {
                        found.add(new UnknownField(field, atom.place()));
                    }
                }
            }
        }
        return found;
    }

    static boolean asksForUnknown(Condition.Atom atom) {
        return atom instanceof Condition.Known known && !known.expected();
    }

    /** The fields of facts that an atom reads; fields of outcomes are not known or unknown of a case. */
    static List<FactPointer> fields(Rule rule, Condition.Atom atom) {
        List<FactPointer> fields = new ArrayList<>();
        for (Reference reference : atom.references()) {
            if (rule.when().get(reference.pattern()).matched() instanceof Matched.OfFact fact) {
                fields.add(new FactPointer(fact.type().key(), reference.field()));
            }
        }
        return fields;
    }

    /** Whether a rule makes use of the field where it is known: it compares it, binds it, or asks that it be known. */
    static boolean isReadWhereKnown(Rule rule, FactPointer field) {
        for (Pattern pattern : rule.when()) {
            if (pattern.matched() instanceof Matched.OfFact fact && fact.type().key().equals(field.key())
                    && pattern.bound().contains(field.field())) {
                return true;
            }
            if (Condition.atoms(pattern.conditions()).stream()
                    .anyMatch(atom -> !asksForUnknown(atom) && fields(rule, atom).contains(field))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule can conclude only where the field is known: one of the conditions that must all hold reads it. */
    static boolean isNeeded(Rule rule, FactPointer field) {
        return rule.when().stream().anyMatch(pattern -> pattern.quantifier() != Pattern.Quantifier.NONE
                && pattern.conditions().stream().anyMatch(condition -> needs(rule, condition, field)));
    }

    private static boolean needs(Rule rule, Condition condition, FactPointer field) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().anyMatch(part -> needs(rule, part, field));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().allMatch(part -> needs(rule, part, field));
        }
        Condition.Atom atom = (Condition.Atom) condition;
        return !asksForUnknown(atom) && fields(rule, atom).contains(field);
    }
}
