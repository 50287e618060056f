package org.complaintrules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.fixture.FixtureFile;

/** The JSON Schema of a policy's case and fixture files, by which an editor completes and checks them. */
public final class PolicySchema {
    private final PolicyModel policy;

    private PolicySchema(PolicyModel policy) {
        this.policy = policy;
    }

    /**
     * The schema (draft 2020-12) as a tree that {@link org.complaintrules.json.JsonWriter} writes. It describes a file
     * with {@code facts} as a case and one with {@code cases} as a fixture file.
     *
     * @param policy the policy
     * @return the tree
     */
    public static Object of(Policy policy) {
        return new PolicySchema(policy.model()).write();
    }

    private Map<String, Object> write() {
        PolicyInfo info = policy.info();
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("case", timed(object("A case of this policy", Tree.of("policy", Tree.of("const", info.id()),
                "asOf", Tree.of("$ref", "#/$defs/asOf"), "facts", Tree.of("$ref", "#/$defs/facts")),
                List.of("policy", "facts"))));
        definitions.put("fixtureFile", object("Cases of this policy with what must come of them",
                Tree.of("$schema", Tree.of("type", "string"), "format", Tree.of("const", FixtureFile.FORMAT),
                        "policy", Tree.of("const", info.id()),
                        "cases", list(Tree.of("$ref", "#/$defs/fixture"), 1)),
                List.of("format", "policy", "cases")));
        definitions.put("fixture", timed(fixture()));
        definitions.put("asOf", FactDefinitions.time("the time at which the case is looked at — 案件时点", true));
        FactDefinitions facts = new FactDefinitions(policy);
        definitions.put("facts", facts.facts());
        definitions.putAll(facts.definitions());
        definitions.putAll(new ExpectationDefinitions(policy).definitions());
        return Tree.of("$schema", "https://json-schema.org/draft/2020-12/schema",
                "$id", "urn:complaint-rules:" + info.id(), "title", info.title().en() + " — " + info.title().zh(),
                "description", "A case, or a file of fixtures, of the policy " + info.id(),
                "anyOf", List.of(Tree.of("$ref", "#/$defs/case"), Tree.of("$ref", "#/$defs/fixtureFile")),
                "$defs", definitions);
    }

    private Map<String, Object> fixture() {
        Map<String, Object> expectations = list(Tree.of("$ref", "#/$defs/expectation"), 0);
        Map<String, Object> types = Tree.of("enum", ExpectationDefinitions.typeNames());
        List<Object> something = new ArrayList<>();
        for (String member : List.of("expect", "never", "only", "conflicts", "overridden")) {
            something.add(Tree.of("required", List.of(member), "properties",
                    Tree.of(member, Tree.of("minItems", 1))));
        }
        Map<String, Object> fixture = object("A case with what must come of it", Tree.of(
                "name", described(text(), "a sentence that says the behaviour"),
                "clauses", described(list(Tree.of("$ref", "#/$defs/clause"), 0), "the clauses it is about"),
                "asOf", Tree.of("$ref", "#/$defs/asOf"),
                "facts", Tree.of("$ref", "#/$defs/facts"),
                "expect", described(expectations, "what must stand: each entry matches a ruling of its own"),
                "never", described(expectations, "what must not stand"),
                "only", described(list(types, 0), "types of which nothing but the expected may stand"),
                "conflicts", described(list(object("A conflict that must be found",
                        Tree.of("type", types, "subject", text()), List.of("type")), 0), "any other fails the case"),
                "overridden", described(expectations, "what must have given way"),
                "review", Tree.of("type", "boolean", "description", "true: a person has still to read it; it runs, and "
                        + "counts for nothing in coverage and score until the mark is removed"),
                "note", Tree.of("description", "a remark")), List.of("name", "facts"));
        fixture.put("anyOf", something);
        return fixture;
    }

    /** {@code asOf} is required where a fact is given that a rule with a clock matches. */
    private Map<String, Object> timed(Map<String, Object> definition) {
        List<Object> timed = new ArrayList<>();
        for (FactType type : policy.schema().types()) {
            if (policy.clocked().contains(type.key())) {
                timed.add(Tree.of("required", List.of(type.key()), "properties", Tree.of(type.key(),
                        Tree.of("type", List.of("object", "array"), "minItems", 1))));
            }
        }
        if (!timed.isEmpty()) {
            definition.put("if", Tree.of("required", List.of("facts"),
                    "properties", Tree.of("facts", Tree.of("anyOf", timed))));
            definition.put("then", Tree.of("required", List.of("asOf"),
                    "properties", Tree.of("asOf", Tree.of("type", "string"))));
        }
        return definition;
    }

    /** An object with these properties and no others. */
    static Map<String, Object> object(String description, Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = Tree.of("description", description, "type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    static Map<String, Object> list(Map<String, Object> items, int least) {
        Map<String, Object> list = Tree.of("type", "array", "items", items);
        if (least > 0) {
            list.put("minItems", least);
        }
        return list;
    }

    static Map<String, Object> text() {
        return Tree.of("type", "string", "pattern", "\\S");
    }

    /** The same schema with a description before all else. */
    static Map<String, Object> described(Map<String, Object> schema, String description) {
        Map<String, Object> described = Tree.of("description", description);
        described.putAll(schema);
        return described;
    }
}
