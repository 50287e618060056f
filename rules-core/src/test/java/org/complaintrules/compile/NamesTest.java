package org.complaintrules.compile;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that a policy may use compiles; one that does not compile is refused with its place, not by the engine. */
class NamesTest {
    private static final String LABEL = " @zh(\"甲\") @en(\"a\")\n";

    private static String fieldsOf(List<String> names) {
        return "declare Thing" + LABEL + names.stream().map(name -> "    " + name + " : Boolean" + LABEL)
                .collect(Collectors.joining()) + "end\n";
    }

    private static void assertCompilesOrIsRefused(PolicyText text) {
        assertThatCode(() -> {
            try {
                text.compile();
            } catch (PolicyRefusal refused) {
                // A refusal says what to write instead.
            }
        }).doesNotThrowAnyException();
    }

    @Test
    void wordsOfDroolsMayNameFields() {
        List<String> names = List.of("from", "matches", "str", "date", "set", "update", "query", "global", "over", "init",
                "action", "result", "collect", "accumulate", "eval", "forall", "after", "before", "type", "key", "memberOf",
                "insert", "retract", "delete", "salience", "enabled", "timer", "function", "no", "lock", "trait", "excludes",
                "during", "var", "yield", "value", "name", "id", "xCount", "aB", "isMajor", "getIt", "equals", "drools",
                "kcontext", "clock", "output", "size", "to", "is", "get", "matched", "given", "metadata", "module", "open");
        String rule = PolicyText.seen("ALL", "Thing(" + names.stream().map(name -> name + " == true")
                .collect(Collectors.joining(", ")) + ")");
        assertThatCode(() -> PolicyText.named("field-names").facts(fieldsOf(names)).rules(rule).compile())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "or", "and", "modify", "record", "with", "hashCode", "toString", "getClass", "notify",
        "wait"})
    void aFieldCompilesOrIsRefused(String name) {
        assertCompilesOrIsRefused(PolicyText.named("field-name").facts(fieldsOf(List.of(name)))
                .rules(PolicyText.seen("ONE", "Thing(" + name + " == true)")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Record", "Decision", "Conflict", "Ruling", "Process", "Rule", "Query", "Number", "Package",
        "Error", "Given", "RuleOutput", "Enum", "Exception", "StringBuilder"})
    void aTypeCompilesOrIsRefused(String name) {
        assertCompilesOrIsRefused(PolicyText.named("type-name").facts("declare " + name + LABEL
                + "    major : Boolean" + LABEL + "end\n").rules(PolicyText.seen("ONE", name + "(major == true)")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Record", "Values", "Void"})
    void anEnumerationCompilesOrIsRefused(String name) {
        assertCompilesOrIsRefused(PolicyText.named("enum-name").facts("declare enum " + name + " FIRST, SECOND; end\n"
                + "declare Thing" + LABEL + "    kind : " + name + LABEL + "end\n")
                .rules(PolicyText.seen("ONE", "Thing(kind != " + name + ".FIRST)")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "new", "package", "import", "enum"})
    void aPolicyCompilesOrIsRefused(String id) {
        assertCompilesOrIsRefused(PolicyText.sample(id).rules(PolicyText.seen("ONE", "Complaint(major == true)")));
    }

    @Test
    void aTypeWithoutFieldsCompiles() {
        assertThatCode(() -> PolicyText.named("no-fields").facts("declare Thing" + LABEL + "end\n")
                .rules(PolicyText.seen("ONE", "Thing()")).compile()).doesNotThrowAnyException();
    }

    @Test
    void aTextWithACarriageReturnCompilesOrIsRefused() {
        assertCompilesOrIsRefused(PolicyText.sample().rules(PolicyText.seen("ONE", "Complaint(note == \"a\rb\")")));
    }

    @Test
    void veryManyAlternativesCompileOrAreRefused() {
        assertCompilesOrIsRefused(PolicyText.sample().rules(PolicyText.seen("ONE", "Complaint("
                + "visits == 1 || ".repeat(5_000) + "visits == 2)")));
    }
}
