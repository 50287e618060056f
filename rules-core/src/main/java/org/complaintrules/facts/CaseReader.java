package org.complaintrules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.json.Excerpt;
import org.complaintrules.json.Json;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/**
 * Reads cases of one policy, from JSON or from Java objects by the same checks. Nothing is guessed and nothing left
 * out: what does not fit is refused, all problems at once. Safe for any number of threads.
 */
public final class CaseReader {
    private static final String POLICY = "policy";
    private static final String AS_OF = "asOf";
    private static final String FACTS = "facts";
    private static final List<String> MEMBERS = List.of(POLICY, AS_OF, FACTS);
    /** By it an editor finds the schema that completes and checks the file. */
    private static final String SCHEMA = "$schema";
    private static final Field AS_OF_FIELD = new Field(AS_OF, FieldType.Plain.INSTANT,
            new Text("案件时点", "the time at which the case is looked at"), null, false, false, Place.NONE);

    private final CaseSchema schema;
    private final CaseTime time;

    /**
     * A reader for the cases of a policy.
     *
     * @param schema what a case of the policy must look like
     */
    public CaseReader(CaseSchema schema) {
        this.schema = schema;
        time = new CaseTime(schema.zone());
    }

    /**
     * The policy that a case says it is for.
     *
     * @param tree a whole case
     * @return the policy's id as written; whether there is such a policy is not looked at
     * @throws CaseRefusal {@code wrong-type} where the case or its policy is of another type, {@code missing-policy}
     */
    public static String policyOf(Json tree) {
        Findings findings = new Findings();
        Given root = new JsonGiven(tree);
        String policy = null;
        if (!(root.content() instanceof Content.Members members)) {
            findings.add("wrong-type", root, Text.of("案件给出的是%s", "the case was given as %s", root.content().shown()),
                    new Text("应为含 policy、asOf 和 facts 的对象", "give an object with policy, asOf and facts"));
        } else if (unknown(members.members().get(POLICY))) {
            findings.add("missing-policy", root, new Text("案件没有说明适用哪个制度", "the case does not say its policy"),
                    new Text("请加上 \"policy\": \"制度编号\"", "add \"policy\": \"the policy's id\""));
        } else if (members.members().get(POLICY).content() instanceof Content.Str string) {
            policy = string.value();
        } else {
            Given given = members.members().get(POLICY);
            findings.add("wrong-type", given, Text.of("policy 给出的是%s", "policy was given as %s",
                    given.content().shown()), new Text("应为制度编号，是一个字符串", "give the policy's id, a string"));
        }
        findings.refuseIfAny();
        return policy;
    }

    /**
     * Reads a whole case: an object with {@code policy}, {@code asOf} and {@code facts}.
     *
     * @param tree the case
     * @return the case
     * @throws CaseRefusal where it does not fit the policy; it names every problem with file, line and pointer
     */
    public Case read(Json tree) {
        String policy = policyOf(tree);
        Findings findings = new Findings();
        if (!policy.equals(schema.policy())) {
            findings.add("other-policy", new JsonGiven(((Json.Obj) tree).members().get(POLICY)),
                    Text.of("案件适用的制度是“%s”", "the case is for the policy '%s'", Excerpt.of(policy)),
                    Text.of("此处应为 %s", "give a case for %s", schema.policy()));
            findings.refuseIfAny();
        }
        Map<String, Json> members = ((Json.Obj) tree).members();
        members.forEach((name, value) -> {
            if (!MEMBERS.contains(name) && !name.equals(SCHEMA)) {
                String shown = Excerpt.of(name);
                findings.add("unknown-member", new JsonGiven(value),
                        Text.of("案件没有成员“%s”", "a case has no member '%s'", shown),
                        Text.of("可用的成员：%s", "its members: %s", Nearest.first(shown, MEMBERS)));
            }
        });
        Json facts = members.get(FACTS);
        if (facts == null) {
            findings.add("missing-facts", new JsonGiven(tree), new Text("案件没有 facts", "the case has no facts"),
                    new Text("请加上 \"facts\"，一无所知时写 {}", "add \"facts\", as {} where nothing is known"));
            findings.refuseIfAny();
        }
        return read(findings, members.get(AS_OF), new JsonGiven(facts));
    }

    /**
     * Reads a case whose parts stand in a larger document, such as a fixture.
     *
     * @param asOf the time at which the case is looked at, or {@code null} where it is not given
     * @param facts what is known, an object
     * @return the case
     * @throws CaseRefusal where it does not fit the policy; the places are those of the larger document
     */
    public Case read(Json asOf, Json facts) {
        return read(new Findings(), asOf, new JsonGiven(facts));
    }

    /**
     * Reads a case from Java objects.
     *
     * @param asOf the time at which the case is looked at, or {@code null} where no rule needs it
     * @param facts what is known: under each fact's key a map, a bean or a record with the fields as properties, or a
     *     collection or array of those. Fields are {@code String}, {@code Boolean}, integers, {@code BigDecimal},
     *     enum constants (by their names), {@code Instant}, {@code OffsetDateTime}, {@code ZonedDateTime},
     *     {@code Date}, {@code LocalDate}, or a collection or array of constants; {@code null} and an empty
     *     {@code Optional} mean unknown. {@code double} and {@code float} are refused, since they are not exact
     * @return the case
     * @throws CaseRefusal where it does not fit the policy; the places have pointers only
     * @throws IllegalArgumentException where a bean's property cannot be read
     */
    public Case read(Instant asOf, Map<String, ?> facts) {
        return read(new Findings(), new JavaGiven(asOf, null, AS_OF), new JavaGiven(facts, null, FACTS));
    }

    private Case read(Findings findings, Json asOf, Given facts) {
        return read(findings, asOf == null ? new JavaGiven(null, null, AS_OF) : new JsonGiven(asOf), facts);
    }

    private Case read(Findings findings, Given asOf, Given facts) {
        FieldReader fields = new FieldReader(time, findings);
        Instant instant = (Instant) fields.read(AS_OF_FIELD, asOf);
        FactsReader reader = new FactsReader(schema, fields, findings);
        reader.read(facts);
        if (unknown(asOf)) {
            refuseWithoutTime(findings, reader.occurring());
        } else if (instant != null) {
            refuseOutsideForce(findings, asOf, instant);
        }
        findings.refuseIfAny();
        return new Case(schema.policy(), instant, reader.facts(), reader.givenKeys());
    }

    private void refuseWithoutTime(Findings findings, Map<String, Given> occurring) {
        for (Map.Entry<String, Given> given : occurring.entrySet()) {
            if (schema.clocked().contains(given.getKey())) {
                FactType first = schema.facts().typeOfKey(given.getKey()).orElseThrow();
                findings.add("missing-as-of", given.getValue(),
                        Text.of("%s（%s）有期限，而案件没有 asOf", "%s (%s) has time limits, but the case has no asOf",
                                first.key(), first.label()),
                        Text.of("请加上 asOf:%s", "add asOf: %s", Expected.TIME));
                return;
            }
        }
    }

    private void refuseOutsideForce(Findings findings, Given given, Instant asOf) {
        LocalDate day = asOf.atZone(schema.zone()).toLocalDate();
        boolean early = schema.from() != null && day.isBefore(schema.from());
        boolean late = schema.to() != null && day.isAfter(schema.to());
        if (early || late) {
            findings.add("not-in-force", given,
                    Text.of("制度 %s 在 %s 不适用", "the policy %s is not in force on %s", schema.policy(), day),
                    early ? Text.of("自 %s 起施行", "it is in force from %s", schema.from())
                            : Text.of("施行至 %s", "it is in force until %s", schema.to()));
        }
    }

    private static boolean unknown(Given given) {
        return given == null || given.content() instanceof Content.Unknown;
    }
}
