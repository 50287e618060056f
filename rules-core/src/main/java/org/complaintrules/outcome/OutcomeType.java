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
import java.util.function.Function;
import org.complaintrules.text.Text;

/** The closed set of outcomes, each with its fields: what rules, JSON, fixtures and clashes go by. */
public enum OutcomeType {
    /** What kind of complaint it is. */
    CLASSIFICATION("分类", "classification",
            subject("scheme", SCHEME, Classification.class, Classification::scheme),
            decided("value", CODE, Classification.class, Classification::value)),
    /** Who approves. */
    APPROVAL("审批", "approval",
            subject("matter", CODE, Approval.class, Approval::matter),
            decided("authority", ROLE, Approval.class, Approval::authority)),
    /** A fine. */
    FINE("罚款", "fine",
            subject("party", ROLE, Fine.class, Fine::party),
            detail("min", AMOUNT, Fine.class, Fine::min),
            optional(detail("max", AMOUNT, Fine.class, Fine::max)),
            detail("currency", CURRENCY, Fine.class, Fine::currency)),
    /** A measure other than a fine. */
    SANCTION("处分", "sanction",
            subject("party", ROLE, Sanction.class, Sanction::party),
            detail("measure", CODE, Sanction.class, Sanction::measure)),
    /** What must be done by when. */
    DEADLINE("期限", "deadline",
            subject("action", CODE, Deadline.class, Deadline::action),
            optional(detail("span", SPAN, Deadline.class, Deadline::span)),
            optional(detail("from", INSTANT, Deadline.class, Deadline::from)),
            optional(decided("due", INSTANT, Deadline.class, Deadline::due)),
            optional(detail("doneAt", INSTANT, Deadline.class, Deadline::doneAt)),
            detail("status", STATUS, Deadline.class, Deadline::status)),
    /** To whom it goes. */
    REFERRAL("转交", "referral",
            detail("to", ROLE, Referral.class, Referral::to),
            subject("purpose", CODE, Referral.class, Referral::purpose),
            optional(detail("within", SPAN, Referral.class, Referral::within))),
    /** What must be done. */
    DUTY("义务", "duty",
            subject("party", ROLE, Duty.class, Duty::party),
            subject("action", CODE, Duty.class, Duty::action)),
    /** What may be done. */
    PERMISSION("许可", "permission",
            subject("holder", ROLE, Permission.class, Permission::holder),
            subject("action", CODE, Permission.class, Permission::action)),
    /** What was done wrongly. */
    BREACH("违规", "breach",
            subject("party", ROLE, Breach.class, Breach::party),
            subject("conduct", CODE, Breach.class, Breach::conduct)),
    /** Whether it is taken on. */
    ADMISSION("受理", "admission",
            decided("verdict", VERDICT, Admission.class, Admission::verdict),
            detail("reason", CODE, Admission.class, Admission::reason)),
    /** How long a record is kept. */
    RETENTION("保存", "retention",
            subject("record", CODE, Retention.class, Retention::record),
            optional(decided("span", SPAN, Retention.class, Retention::span))),
    /** A figure against its target. */
    MEASUREMENT("指标", "measurement",
            subject("name", CODE, Measurement.class, Measurement::name),
            decided("part", AMOUNT, Measurement.class, Measurement::part),
            optional(decided("whole", AMOUNT, Measurement.class, Measurement::whole)),
            decided("target", AMOUNT, Measurement.class, Measurement::target),
            decided("met", BOOLEAN, Measurement.class, Measurement::met));

    private final Text label;
    private final List<OutcomeField> fields;

    OutcomeType(String zh, String en, OutcomeField... fields) {
        this.label = new Text(zh, en);
        this.fields = List.of(fields);
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
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name in rule files.
     *
     * @return the record's simple name
     */
    public String drlName() {
        return name().charAt(0) + jsonName().substring(1);
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
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * A type by its name in JSON.
     *
     * @param name the name, such as {@code approval}
     * @return the type, or nothing
     */
    public static Optional<OutcomeType> ofJson(String name) {
        return List.of(values()).stream().filter(type -> type.jsonName().equals(name)).findFirst();
    }

    /**
     * A type by its name in rule files.
     *
     * @param name the name, such as {@code Approval}
     * @return the type, or nothing
     */
    public static Optional<OutcomeType> ofDrl(String name) {
        return List.of(values()).stream().filter(type -> type.drlName().equals(name)).findFirst();
    }

    private static <T extends Outcome> OutcomeField subject(String name, OutcomeField.Kind kind, Class<T> owner,
            Function<T, Object> getter) {
        return field(name, kind, OutcomeField.Role.SUBJECT, owner, getter);
    }

    private static <T extends Outcome> OutcomeField decided(String name, OutcomeField.Kind kind, Class<T> owner,
            Function<T, Object> getter) {
        return field(name, kind, OutcomeField.Role.DECIDED, owner, getter);
    }

    private static <T extends Outcome> OutcomeField detail(String name, OutcomeField.Kind kind, Class<T> owner,
            Function<T, Object> getter) {
        return field(name, kind, OutcomeField.Role.DETAIL, owner, getter);
    }

    private static <T extends Outcome> OutcomeField field(String name, OutcomeField.Kind kind, OutcomeField.Role role,
            Class<T> owner, Function<T, Object> getter) {
        return new OutcomeField(name, kind, false, role, outcome -> getter.apply(owner.cast(outcome)));
    }

    private static OutcomeField optional(OutcomeField field) {
        return new OutcomeField(field.name(), field.kind(), true, field.role(), field.getter());
    }
}
