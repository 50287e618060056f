package org.complaintrules.drl;

import java.util.List;
import java.util.Optional;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/**
 * A type of fact that a policy declares in {@code facts.drl}.
 *
 * @param name the name in rules, such as {@code SurrenderRequest}
 * @param label what it is, in both languages
 * @param many whether a case may have several facts of the type, told apart by the key field
 * @param closed whether the facts given are all there are, so that a rule may ask for none
 * @param fields the fields, in the order declared
 * @param place where it is declared
 */
public record FactType(String name, Text label, boolean many, boolean closed, List<Field> fields, Place place) {
    /**
     * Copies the fields.
     *
     * @param name the name in rules
     * @param label what it is
     * @param many whether a case may have several
     * @param closed whether those given are all there are
     * @param fields the fields
     * @param place where it is declared
     */
    public FactType {
        fields = List.copyOf(fields);
    }

    /**
     * The name in JSON: the type's name beginning with a small letter.
     *
     * @return the fact key, such as {@code surrenderRequest}
     */
    public String key() {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * A field by its name.
     *
     * @param field the field's name
     * @return the field, or nothing where the type has none of that name
     */
    public Optional<Field> field(String field) {
        int index = indexOf(field);
        return index < 0 ? Optional.empty() : Optional.of(fields.get(index));
    }

    /**
     * The position of a field in {@link #fields()}.
     *
     * @param field the field's name
     * @return its index from 0, or -1 where the type has none of that name
     */
    public int indexOf(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The field that tells the facts of this type apart.
     *
     * @return the key field of a type of which there may be several, else nothing
     */
    public Optional<Field> keyField() {
        for (Field field : fields) {
            if (field.key()) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
