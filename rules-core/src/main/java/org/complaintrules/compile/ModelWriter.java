package org.complaintrules.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
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
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.Term;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;
import org.complaintrules.time.Span;
import org.complaintrules.time.WorkingHours;

/**
 * Writes a checked policy as bytes, so that a bundled policy starts without reading its files again.
 * {@link ModelReader} reads them; both change together.
 */
final class ModelWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private interface Writer<T> {
        void write(T value) throws IOException;
    }

    private ModelWriter() {
    }

    static byte[] write(PolicyModel policy) {
        ModelWriter writer = new ModelWriter();
        try {
            writer.info(policy.info());
            writer.all(policy.clauses(), writer::clause);
            writer.schema(policy.schema());
            writer.all(policy.rules(), writer::rule);
            writer.all(policy.layers().rules(), writer::position);
            writer.all(policy.layers().overrideOrder(), writer.out::writeInt);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.bytes.toByteArray();
    }

    private <T> void all(Collection<T> values, Writer<? super T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(value);
        }
    }

    /** Longer than {@link DataOutputStream#writeUTF} can write. */
    private void string(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private <T> void optional(T value, Writer<? super T> writer) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            writer.write(value);
        }
    }

    private void text(Text text) throws IOException {
        string(text.zh());
        string(text.en());
    }

    private void place(Place place) throws IOException {
        optional(place.file(), this::string);
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private void labels(Map<String, Text> labels) throws IOException {
        all(labels.entrySet(), label -> {
            string(label.getKey());
            text(label.getValue());
        });
    }

    private void info(PolicyInfo info) throws IOException {
        string(info.id());
        text(info.title());
        text(info.document());
        optional(info.part(), this::string);
        optional(info.from(), date -> out.writeLong(date.toEpochDay()));
        optional(info.to(), date -> out.writeLong(date.toEpochDay()));
        string(info.zone().getId());
        optional(info.hours(), this::hours);
        labels(info.roles());
        labels(info.values());
        all(info.levels(), this::string);
        all(info.totals(), this::total);
        all(info.waivers(), this::waiver);
    }

    private void total(Total total) throws IOException {
        string(total.type().name());
        string(total.subject());
        all(total.given(), pointer -> {
            string(pointer.key());
            string(pointer.field());
        });
        place(total.place());
    }

    private void waiver(Waiver waiver) throws IOException {
        string(waiver.code());
        all(waiver.subjects(), this::string);
        string(waiver.owner());
        text(waiver.reason());
        out.writeLong(waiver.expires().toEpochDay());
        place(waiver.place());
    }

    private void hours(WorkingHours hours) throws IOException {
        all(hours.shifts(), shift -> {
            out.writeLong(shift.from().toNanoOfDay());
            out.writeLong(shift.to().toNanoOfDay());
        });
    }

    private void clause(Clause clause) throws IOException {
        string(clause.id());
        string(clause.article());
        string(clause.kind());
        text(clause.text());
        optional(clause.caution(), this::text);
        out.writeBoolean(clause.pending());
        optional(clause.undecidable(), this::text);
        optional(clause.declaredIn(), this::string);
    }

    private void schema(FactSchema schema) throws IOException {
        string(schema.packageName());
        all(schema.enumerations(), this::enumeration);
        all(schema.types(), type -> factType(type));
    }

    private void enumeration(FieldType.Enumeration enumeration) throws IOException {
        string(enumeration.drlName());
        all(enumeration.values(), this::string);
        place(enumeration.place());
    }

    private void factType(FactType type) throws IOException {
        string(type.name());
        text(type.label());
        out.writeBoolean(type.many());
        out.writeBoolean(type.closed());
        all(type.fields(), this::field);
        place(type.place());
    }

    private void field(Field field) throws IOException {
        string(field.name());
        type(field.type());
        text(field.label());
        optional(field.unit(), this::string);
        out.writeBoolean(field.key());
        out.writeBoolean(field.required());
        place(field.place());
    }

    private void type(FieldType type) throws IOException {
        if (type instanceof FieldType.Plain plain) {
            out.writeByte('P');
            string(plain.name());
        } else {
            out.writeByte(type instanceof FieldType.ListOf ? 'L' : 'E');
            string(type instanceof FieldType.ListOf list ? list.of().drlName() : type.drlName());
        }
    }

    private void rule(Rule rule) throws IOException {
        text(rule.name());
        all(rule.clauses(), this::string);
        all(rule.overrides(), this::string);
        all(rule.replaces(), this::string);
        all(rule.when(), this::pattern);
        all(rule.then(), this::conclusion);
        place(rule.place());
    }

    private void pattern(Pattern pattern) throws IOException {
        string(pattern.quantifier().name());
        out.writeBoolean(pattern.matched() instanceof Matched.OfFact);
        string(pattern.matched().drlName());
        all(pattern.conditions(), this::condition);
        all(pattern.bound(), this::string);
        place(pattern.place());
    }

    private void condition(Condition condition) throws IOException {
        if (condition instanceof Condition.AllOf all) {
            out.writeByte('&');
            all(all.parts(), this::condition);
        } else if (condition instanceof Condition.AnyOf any) {
            out.writeByte('|');
            all(any.parts(), this::condition);
        } else if (condition instanceof Condition.Comparison comparison) {
            out.writeByte('=');
            all(comparison.left(), this::term);
            string(comparison.operator().name());
            all(comparison.right(), this::term);
            place(comparison.place());
        } else if (condition instanceof Condition.OneOf oneOf) {
            out.writeByte('i');
            operand(oneOf.field());
            out.writeBoolean(oneOf.expected());
            all(oneOf.values(), this::operand);
            place(oneOf.place());
        } else if (condition instanceof Condition.Contains contains) {
            out.writeByte('c');
            operand(contains.list());
            out.writeBoolean(contains.expected());
            operand(contains.value());
            place(contains.place());
        } else {
            Condition.Known known = (Condition.Known) condition;
            out.writeByte('k');
            operand(known.field());
            out.writeBoolean(known.expected());
            place(known.place());
        }
    }

    private void term(Term term) throws IOException {
        operand(term.operand());
        string(term.factor().toString());
    }

    private void operand(Operand operand) throws IOException {
        if (operand instanceof Reference field) {
            out.writeByte('f');
            out.writeInt(field.pattern());
            string(field.field());
            type(field.type());
        } else {
            Literal literal = (Literal) operand;
            out.writeByte('v');
            type(literal.type());
            value(literal.value());
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof BigDecimal number) {
            out.writeByte('n');
            string(number.toString());
        } else if (value instanceof Boolean flag) {
            out.writeByte('b');
            out.writeBoolean(flag);
        } else if (value instanceof LocalDate date) {
            out.writeByte('d');
            out.writeLong(date.toEpochDay());
        } else if (value instanceof Span span) {
            out.writeByte('s');
            string(span.toString());
        } else if (value instanceof Verdict verdict) {
            out.writeByte('V');
            string(verdict.name());
        } else if (value == null) {
            out.writeByte('0');
        } else {
            out.writeByte('t');
            string((String) value);
        }
    }

    private void conclusion(Conclusion conclusion) throws IOException {
        if (conclusion instanceof Conclusion.Stated stated) {
            out.writeByte('O');
            string(stated.type().name());
            all(stated.arguments(), this::argument);
        } else {
            Conclusion.Timed timed = (Conclusion.Timed) conclusion;
            out.writeByte('T');
            string(timed.action());
            value(timed.span());
            argument(timed.from());
            argument(timed.doneAt());
        }
        place(conclusion.place());
    }

    private void argument(Argument argument) throws IOException {
        if (argument instanceof Argument.Bound bound) {
            out.writeByte('$');
            operand(bound.field());
        } else if (argument instanceof Argument.Earliest earliest) {
            out.writeByte('<');
            argument(earliest.first());
            argument(earliest.second());
        } else {
            out.writeByte('!');
            value(((Argument.Fixed) argument).value());
        }
    }

    private void position(Layers.Position position) throws IOException {
        out.writeInt(position.layer());
        out.writeInt(position.release());
        out.writeBoolean(position.askedFor());
        all(position.overriddenBy(), out::writeInt);
        all(position.replacedBy(), out::writeInt);
    }
}
