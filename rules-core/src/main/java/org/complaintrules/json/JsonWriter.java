package org.complaintrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Writes trees of {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Long}, {@code Integer},
 * {@code Boolean} and {@code null} as JSON: members in the map's order, amounts in plain notation with their scale,
 * Chinese as it is, lines ending in a line feed on every system.
 */
public final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final Separators ON_ONE_LINE = SEPARATORS.withObjectEntrySpacing(Separators.Spacing.AFTER)
            .withArrayValueSpacing(Separators.Spacing.AFTER);
    private static final DefaultPrettyPrinter.Indenter NOWHERE = new DefaultPrettyPrinter.NopIndenter();

    private JsonWriter() {
    }

    /**
     * Writes a tree for people: a line for each member and item, two blanks for each level.
     *
     * @param tree the tree
     * @return the JSON text, without a line end after it
     * @throws IllegalArgumentException where the tree has a value of another class, or a name that is no string
     */
    public static String pretty(Object tree) {
        return written(tree, new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER));
    }

    /**
     * Writes a tree on one line, without blanks.
     *
     * @param tree the tree
     * @return the JSON text
     * @throws IllegalArgumentException where the tree has a value of another class, or a name that is no string
     */
    public static String compact(Object tree) {
        return written(tree, null);
    }

    /**
     * Writes a tree on one line for people, with a blank after each comma and colon.
     *
     * @param tree the tree
     * @return the JSON text
     * @throws IllegalArgumentException where the tree has a value of another class, or a name that is no string
     */
    public static String line(Object tree) {
        return written(tree, new DefaultPrettyPrinter(ON_ONE_LINE).withObjectIndenter(NOWHERE)
                .withArrayIndenter(NOWHERE));
    }

    private static String written(Object tree, PrettyPrinter printer) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(printer);
            write(generator, tree);
        } catch (IOException e) {
            throw new IllegalArgumentException("this cannot be written as JSON", e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator generator, Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String string) {
            generator.writeString(string);
        } else if (value instanceof BigDecimal decimal) {
            generator.writeNumber(decimal);
        } else if (value instanceof Long || value instanceof Integer) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof List<?> items) {
            generator.writeStartArray();
            for (Object item : items) {
                write(generator, item);
            }
            generator.writeEndArray();
        } else if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                generator.writeFieldName(name(member.getKey()));
                write(generator, member.getValue());
            }
            generator.writeEndObject();
        } else {
            throw new IllegalArgumentException("no JSON for a value of " + value.getClass());
        }
    }

    private static String name(Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("a member's name is a string, not " + key);
    }
}
