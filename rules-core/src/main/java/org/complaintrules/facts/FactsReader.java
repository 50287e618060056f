package org.complaintrules.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.json.Excerpt;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Text;

/** Reads the facts of one case by the fact types of its policy. */
final class FactsReader {
    /** More facts of one type are no longer one complaint. */
    static final int MAX_FACTS = 10_000;

    private final CaseSchema schema;
    private final FieldReader fields;
    private final Findings findings;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> givenKeys = new LinkedHashSet<>();
    private final Map<String, Given> occurring = new LinkedHashMap<>();

    FactsReader(CaseSchema schema, FieldReader fields, Findings findings) {
        this.schema = schema;
        this.fields = fields;
        this.findings = findings;
    }

    /** The facts read, those of one type after the other in the order in which the policy declares the types. */
    List<Fact> facts() {
        return facts;
    }

    /** The JSON names of the types given, those given as an empty list included. */
    Set<String> givenKeys() {
        return givenKeys;
    }

    /** The JSON names of the types of which there is a fact, well-formed or not, each with its first fact. */
    Map<String, Given> occurring() {
        return occurring;
    }

    void read(Given given) {
        if (!(given.content() instanceof Content.Members members)) {
            findings.add("wrong-type", given, Text.of("facts 给出的是%s", "facts was given as %s", given.content().shown()),
                    Text.of("应为一个对象，可含 %s", "give an object, with any of %s", String.join(", ", keys())));
            return;
        }
        for (FactType type : schema.facts().types()) {
            Given fact = members.members().get(type.key());
            if (fact != null) {
                readType(type, fact);
            }
        }
        members.members().forEach((name, fact) -> {
            if (schema.facts().typeOfKey(name).isEmpty()) {
                String shown = Excerpt.of(name);
                findings.add("unknown-fact", fact, Text.of("制度 %s 没有“%s”这种事实",
                        "the policy %s knows no fact '%s'", schema.policy(), shown),
                        Text.of("可用的事实：%s", "its facts: %s", Nearest.first(shown, keys())));
            }
        });
    }

    private void readType(FactType type, Given given) {
        Content content = given.content();
        if (content instanceof Content.Unknown) {
            return;
        }
        givenKeys.add(type.key());
        if (type.many() && content instanceof Content.Items items) {
            readList(type, given, items.items());
        } else {
            readFact(type, given, content, "/" + type.key());
        }
    }

    private void readList(FactType type, Given given, List<Given> items) {
        if (items.size() > MAX_FACTS) {
            findings.add("too-many-facts", given, named(type, "有 %d 个", "has %d facts", items.size()),
                    Text.of("最多 %d 个", "give at most %d", MAX_FACTS));
            return;
        }
        Map<String, Given> byKey = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Given item = items.get(i);
            Fact fact = readFact(type, item, item.content(), "/" + type.key() + "/" + i);
            refuseSecondOfKey(fact, item, byKey);
        }
    }

    /** The fact; {@code null} where what is given is none. */
    private Fact readFact(FactType type, Given given, Content content, String pointer) {
        occurring.putIfAbsent(type.key(), given);
        if (!(content instanceof Content.Members members)) {
            findings.add("wrong-type", given, named(type, "给出的是%s", "was given as %s", content.shown()),
                    Text.of("应为%s", "give %s", Expected.of(type)));
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (Field field : type.fields()) {
            Given value = members.members().get(field.name());
            boolean unknown = value == null || value.content() instanceof Content.Unknown;
            if (unknown && (field.required() || field.key())) {
                findings.add("missing-required", given, named(type, "缺少 %s(%s)", "lacks %s (%s)", field.name(),
                        field.label()), Text.of("请给出%s", "give it: %s", Expected.of(field)));
            }
            values.add(unknown ? null : fields.read(field, value));
        }
        refuseUnknownFields(type, members.members());
        Fact fact = new Fact(type, values, pointer);
        facts.add(fact);
        return fact;
    }

    private void refuseUnknownFields(FactType type, Map<String, Given> members) {
        List<String> names = type.fields().stream().map(Field::name).toList();
        members.forEach((name, value) -> {
            if (!names.contains(name)) {
                String shown = Excerpt.of(name);
                findings.add("unknown-field", value, named(type, "没有字段“%s”", "has no field '%s'", shown),
                        Text.of("可用的字段：%s", "its fields: %s", Nearest.first(shown, names)));
            }
        });
    }

    private void refuseSecondOfKey(Fact fact, Given given, Map<String, Given> byKey) {
        if (fact == null || fact.type().keyField().isEmpty()) {
            return;
        }
        Field field = fact.type().keyField().get();
        if (fact.values().get(fact.type().indexOf(field.name())) == null) {
            return;
        }
        Given first = byKey.putIfAbsent(fact.key(), given);
        if (first != null) {
            findings.add("duplicate-fact", given, named(fact.type(), "有两个 %s 为“%s”的事实，另一个在 %s",
                    "has two facts whose %s is '%s', the other one at %s", field.name(), Excerpt.of(fact.key()),
                    first.place()), Text.of("每个 %s 只给出一个事实", "give one fact for each %s", field.name()));
        }
    }

    private List<String> keys() {
        return schema.facts().types().stream().map(FactType::key).toList();
    }

    private static Text named(FactType type, String zh, String en, Object... arguments) {
        return Text.of("%s(%s)%s", "%s (%s) %s", type.key(), type.label(), Text.of(zh, en, arguments));
    }
}
