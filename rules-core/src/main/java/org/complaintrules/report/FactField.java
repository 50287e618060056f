package org.complaintrules.report;

import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Matched;

/**
 * The field of a case that a pointer names, such as {@code /repair/0/completedAt}.
 *
 * @param type the fact's type
 * @param position where the fact stands in the list of those of its type, or {@code null} where there is no list
 * @param field the field
 */
record FactField(FactType type, String position, Field field) {
    static FactField at(FactSchema schema, String pointer) {
        int first = pointer.indexOf('/', 1);
        int last = pointer.lastIndexOf('/');
        FactType type = schema.typeOfKey(pointer.substring(1, first)).orElseThrow();
        Field field = type.field(pointer.substring(last + 1)).orElseThrow();
        return new FactField(type, first == last ? null : pointer.substring(first + 1, last), field);
    }

    /** The field's meaning in full; of several facts of one type also which of them it is. */
    String label(Wording words) {
        return number(words) + words.of(field.label());
    }

    /** The field as a sentence names it. */
    String quoted(Wording words) {
        return number(words) + words.quoted(words.of(FieldNames.brief(new Matched.OfFact(type), field.name())));
    }

    private String number(Wording words) {
        if (position == null) {
            return "";
        }
        int number = Integer.parseInt(position) + 1;
        return words.of("第 " + number + " 项：", "no. " + number + ": ");
    }

    /** A value of the field as people read it. */
    String value(Wording words, Object value) {
        return field.type() == FieldType.Plain.TEXT && value != null ? Columns.printable(value.toString())
                : words.value(value, field.unit());
    }
}
