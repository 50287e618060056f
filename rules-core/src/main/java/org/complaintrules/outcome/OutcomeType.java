package org.complaintrules.outcome;

import static org.complaintrules.outcome.OutcomeField.Kind.AMOUNT;
import static org.complaintrules.outcome.OutcomeField.Kind.BOOLEAN;
import static org.complaintrules.outcome.OutcomeField.Kind.CODE;
import static org.complaintrules.outcome.OutcomeField.Kind.CURRENCY;
import static org.complaintrules.outcome.OutcomeField.Kind.INSTANT;
import static org.complaintrules.outcome.OutcomeField.Kind.ROLE;
import static org.complaintrules.outcome.OutcomeField.Kind.SCHEME;
import static org.complaintrules.outcome.OutcomeField.Kind.SPAN;
import static org.complaintrules.outcome.OutcomeField.Kind.STATUS;
import static org.complaintrules.outcome.OutcomeField.Kind.VERDICT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.complaintrules.text.Text;

/** The closed set of outcomes, each with its fields: what rules, JSON, fixtures and clashes go by. */
public enum OutcomeType {
    /** What kind of complaint it is. */
    CLASSIFICATION("分类", "classification",
            subject("scheme", SCHEME),
            decided("value", CODE)),
    /** Who approves. */
    APPROVAL("审批", "approval",
            subject("matter", CODE),
            decided("authority", ROLE)),
    /** A fine. */
    FINE("罚款", "fine",
            subject("party", ROLE),
            detail("min", AMOUNT),
            optional(detail("max", AMOUNT)),
            detail("currency", CURRENCY)),
    /** A measure other than a fine. */
    SANCTION("处分", "sanction",
            subject("party", ROLE),
            detail("measure", CODE)),
    /** What must be done by when. */
    DEADLINE("期限", "deadline",
            subject("action", CODE),
            optional(detail("span", SPAN)),
            optional(detail("from", INSTANT)),
            optional(decided("due", INSTANT)),
            optional(detail("doneAt", INSTANT)),
            detail("status", STATUS)),
    /** To whom it goes. */
    REFERRAL("转交", "referral",
            detail("to", ROLE),
            subject("purpose", CODE),
            optional(detail("within", SPAN))),
    /** What must be done. */
    DUTY("义务", "duty",
            subject("party", ROLE),
            subject("action", CODE)),
    /** What may be done. */
    PERMISSION("许可", "permission",
            subject("holder", ROLE),
            subject("action", CODE)),
    /** What was done wrongly. */
    BREACH("违规", "breach",
            subject("party", ROLE),
            subject("conduct", CODE)),
    /** Whether it is taken on. */
    ADMISSION("受理", "admission",
            decided("verdict", VERDICT),
            detail("reason", CODE)),
    /** How long a record is kept. */
    RETENTION("保存", "retention",
            subject("record", CODE),
            optional(decided("span", SPAN))),
    /** A figure against its target. */
    MEASUREMENT("指标", "measurement",
            subject("name", CODE),
            decided("part", AMOUNT),
            optional(decided("whole", AMOUNT)),
            decided("target", AMOUNT),
            decided("met", BOOLEAN));

    private final String jsonName = name().toLowerCase(Locale.ROOT);
    private final String drlName = name().charAt(0) + jsonName.substring(1);
    private final Text label;
    private final List<OutcomeField> fields;

    OutcomeType(String zh, String en, Declared... declared) {
        this.label = new Text(zh, en);
        OutcomeField[] placed = new OutcomeField[declared.length];
        for (int i = 0; i < placed.length; i++) {
            placed[i] = new OutcomeField(declared[i].name, declared[i].kind, declared[i].isOptional, declared[i].role, i);
        }
        this.fields = List.of(placed);
    }

    /**
     * The name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * The name in JSON.
     *
     * @return the name, in small letters
     */
    public String jsonName() {
        return jsonName;
    }

    /**
     * The name in rule files.
     *
     * @return the record's simple name
     */
    public String drlName() {
        return drlName;
    }

    /**
     * The fields, in the order of the record's components.
     *
     * @return the fields
     */
    public List<OutcomeField> fields() {
        return fields;
    }

    /**
     * A field by its name.
     *
     * @param name the name
     * @return the field, or nothing
     */
    public Optional<OutcomeField> field(String name) {
        for (OutcomeField field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /**
     * A type by its name in JSON.
     *
     * @param name the name, such as {@code approval}
     * @return the type, or nothing
     */
    public static Optional<OutcomeType> ofJson(String name) {
        for (OutcomeType type : values()) {
            if (type.jsonName().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * A type by its name in rule files.
     *
     * @param name the name, such as {@code Approval}
     * @return the type, or nothing
     */
    public static Optional<OutcomeType> ofDrl(String name) {
        for (OutcomeType type : values()) {
            if (type.drlName().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** A field before it has its place among the others. */
    private record Declared(String name, OutcomeField.Kind kind, boolean isOptional, OutcomeField.Role role) {
    }

    private static Declared subject(String name, OutcomeField.Kind kind) {
        return new Declared(name, kind, false, OutcomeField.Role.SUBJECT);
    }

    private static Declared decided(String name, OutcomeField.Kind kind) {
        return new Declared(name, kind, false, OutcomeField.Role.DECIDED);
    }

    private static Declared detail(String name, OutcomeField.Kind kind) {
        return new Declared(name, kind, false, OutcomeField.Role.DETAIL);
    }

    private static Declared optional(Declared field) {
        return new Declared(field.name, field.kind, true, field.role);
    }
}
