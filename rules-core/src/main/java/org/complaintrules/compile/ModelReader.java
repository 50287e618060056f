package org.complaintrules.compile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Operand;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.Term;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;
import org.complaintrules.time.Span;
import org.complaintrules.time.WorkingHours;

/**
 * Reads a policy that {@link ModelWriter} wrote. On the way of every command's start: it avoids lambdas, streams and
 * whatever else is slow the first time.
 */
final class ModelReader {
    private final DataInputStream in;
    private final Map<String, FieldType.Enumeration> enumerations = new HashMap<>();
    private final Map<String, FactType> types = new HashMap<>();

    /** What a list or an optional value holds. */
    private enum Item {
        UTF, INT, TEXT, DATE, HOURS, SHIFT, CLAUSE, ENUMERATION, FACT_TYPE, FIELD, RULE, PATTERN, CONDITION, TERM,
        LITERAL, CONCLUSION, ARGUMENT, POSITION, TOTAL, FACT_POINTER, WAIVER
    }

    private ModelReader(byte[] bytes) {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
        enumerations.put("DeadlineStatus", enumeration("DeadlineStatus"));
        enumerations.put("Verdict", enumeration("Verdict"));
    }

    static PolicyModel read(byte[] bytes) {
        ModelReader reader = new ModelReader(bytes);
        try {
            return new PolicyModel(reader.info(), reader.all(Item.CLAUSE), reader.schema(), reader.all(Item.RULE),
                    new Layers(reader.all(Item.POSITION), reader.all(Item.INT)));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static FieldType.Enumeration enumeration(String builtIn) {
        return (FieldType.Enumeration) new Matched.OfOutcome(builtIn.equals("Verdict") ? OutcomeType.ADMISSION
                : OutcomeType.DEADLINE).typeOf(builtIn.equals("Verdict") ? "verdict" : "status").orElseThrow();
    }

    // The caller knows what it reads: the writer put it there.
    @SuppressWarnings("unchecked")
    private <T> List<T> all(Item item) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add((T) read(item));
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private <T> T optional(Item item) throws IOException {
        return in.readBoolean() ? (T) read(item) : null;
    }

    private Object read(Item item) throws IOException {
        return switch (item) {
            case UTF -> string();
            case INT -> in.readInt();
            case TEXT -> text();
            case DATE -> date();
            case HOURS -> new WorkingHours(all(Item.SHIFT));
            case SHIFT -> new WorkingHours.Shift(LocalTime.ofNanoOfDay(in.readLong()),
                    LocalTime.ofNanoOfDay(in.readLong()));
            case CLAUSE -> clause();
            case ENUMERATION -> enumeration();
            case FACT_TYPE -> factType();
            case FIELD -> field();
            case RULE -> rule();
            case PATTERN -> pattern();
            case CONDITION -> condition();
            case TERM -> new Term(operand(), new BigDecimal(string()));
            case LITERAL -> operand();
            case CONCLUSION -> conclusion();
            case ARGUMENT -> argument();
            case POSITION -> new Layers.Position(in.readInt(), in.readInt(), in.readBoolean(), all(Item.INT),
                    all(Item.INT));
            case TOTAL -> new Total(OutcomeType.valueOf(string()), string(), all(Item.FACT_POINTER), place());
            case FACT_POINTER -> new FactPointer(string(), string());
            case WAIVER -> new Waiver(string(), all(Item.UTF), string(), text(), date(), place());
        };
    }

    private String string() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private Text text() throws IOException {
        return new Text(string(), string());
    }

    private Place place() throws IOException {
        String file = optional(Item.UTF);
        int line = in.readInt();
        int column = in.readInt();
        return file == null && line == 0 ? Place.NONE : Place.at(file, line, column);
    }

    private Map<String, Text> labels() throws IOException {
        Map<String, Text> labels = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.put(string(), text());
        }
        return labels;
    }

    private LocalDate date() throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }

    private PolicyInfo info() throws IOException {
        return new PolicyInfo(string(), text(), text(), optional(Item.UTF), optional(Item.DATE),
                optional(Item.DATE), ZoneId.of(string()), optional(Item.HOURS), labels(), labels(),
                all(Item.UTF), all(Item.TOTAL), all(Item.WAIVER));
    }

    private Clause clause() throws IOException {
        return new Clause(string(), string(), string(), text(), optional(Item.TEXT), in.readBoolean(),
                optional(Item.TEXT), optional(Item.UTF));
    }

    private FactSchema schema() throws IOException {
        return new FactSchema(string(), all(Item.ENUMERATION), all(Item.FACT_TYPE));
    }

    private FieldType.Enumeration enumeration() throws IOException {
        FieldType.Enumeration enumeration = new FieldType.Enumeration(string(), all(Item.UTF), place());
        enumerations.put(enumeration.drlName(), enumeration);
        return enumeration;
    }

    private FactType factType() throws IOException {
        FactType type = new FactType(string(), text(), in.readBoolean(), in.readBoolean(), all(Item.FIELD),
                place());
        types.put(type.name(), type);
        return type;
    }

    private Field field() throws IOException {
        return new Field(string(), type(), text(), optional(Item.UTF), in.readBoolean(), in.readBoolean(),
                place());
    }

    private FieldType type() throws IOException {
        byte kind = in.readByte();
        String name = string();
        return switch (kind) {
            case 'P' -> FieldType.Plain.valueOf(name);
            case 'L' -> new FieldType.ListOf(enumerations.get(name));
            default -> enumerations.get(name);
        };
    }

    private Rule rule() throws IOException {
        return new Rule(text(), all(Item.UTF), all(Item.UTF), all(Item.UTF), all(Item.PATTERN),
                all(Item.CONCLUSION), place());
    }

    private Pattern pattern() throws IOException {
        return new Pattern(Pattern.Quantifier.valueOf(string()), matched(), all(Item.CONDITION),
                new LinkedHashSet<>(all(Item.UTF)), place());
    }

    private Matched matched() throws IOException {
        boolean fact = in.readBoolean();
        String name = string();
        return fact ? new Matched.OfFact(types.get(name))
                : new Matched.OfOutcome(OutcomeType.ofDrl(name).orElseThrow());
    }

    private Condition condition() throws IOException {
        return switch (in.readByte()) {
            case '&' -> new Condition.AllOf(all(Item.CONDITION));
            case '|' -> new Condition.AnyOf(all(Item.CONDITION));
            case '=' -> new Condition.Comparison(all(Item.TERM), Operator.valueOf(string()), all(Item.TERM),
                    place());
            case 'i' -> new Condition.OneOf(reference(), in.readBoolean(), all(Item.LITERAL), place());
            case 'c' -> new Condition.Contains(reference(), in.readBoolean(), literal(), place());
            default -> new Condition.Known(reference(), in.readBoolean(), place());
        };
    }

    private Reference reference() throws IOException {
        return (Reference) operand();
    }

    private Literal literal() throws IOException {
        return (Literal) operand();
    }

    private Operand operand() throws IOException {
        if (in.readByte() == 'f') {
            return new Reference(in.readInt(), string(), type());
        }
        FieldType type = type();
        return new Literal(value(), type);
    }

    private Object value() throws IOException {
        return switch (in.readByte()) {
            case 'n' -> new BigDecimal(string());
            case 'b' -> in.readBoolean();
            case 'd' -> date();
            case 's' -> Span.parse(string());
            case 'V' -> Verdict.valueOf(string());
            case '0' -> null;
            default -> string();
        };
    }

    private Conclusion conclusion() throws IOException {
        if (in.readByte() == 'O') {
            return new Conclusion.Stated(OutcomeType.valueOf(string()), all(Item.ARGUMENT), place());
        }
        return new Conclusion.Timed(string(), (Span) value(), argument(), argument(), place());
    }

    private Argument argument() throws IOException {
        return switch (in.readByte()) {
            case '$' -> new Argument.Bound(reference());
            case '<' -> new Argument.Earliest(argument(), argument());
            default -> new Argument.Fixed(value());
        };
    }
}
