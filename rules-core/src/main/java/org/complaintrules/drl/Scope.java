package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Text;

/** What the names in one rule mean: its policy's types, and the variables bound so far. */
final class Scope {
    private final FactSchema schema;
    private final Map<String, Reference> variables = new LinkedHashMap<>();

    Scope(FactSchema schema) {
        this.schema = schema;
    }

    Matched matched(Token name) {
        Optional<FactType> fact = schema.type(name.text());
        if (fact.isPresent()) {
            return new Matched.OfFact(fact.get());
        }
        return OutcomeType.ofDrl(name.text()).<Matched>map(Matched.OfOutcome::new).orElseThrow(() -> {
            List<String> known = new ArrayList<>(schema.types().stream().map(FactType::name).toList());
            for (OutcomeType type : OutcomeType.values()) {
                known.add(type.drlName());
            }
            return new DrlProblem("unknown-type", name.place(),
                    Text.of("未知类型“%s”", "unknown type '%s'", name.text()),
                    Text.of("可用：%s", "known: %s", Nearest.first(name.text(), known)));
        });
    }

    Reference field(int pattern, Matched matched, Token name) {
        return matched.typeOf(name.text()).map(type -> new Reference(pattern, name.text(), type)).orElseThrow(() ->
                new DrlProblem("unknown-field", name.place(),
                        Text.of("“%s”没有字段“%s”", "%s has no field '%s'", matched.drlName(), name.text()),
                        Text.of("可用：%s", "known: %s", Nearest.first(name.text(), matched.fieldNames()))));
    }

    void bind(Token variable, Reference field) {
        if (variables.putIfAbsent(variable.text(), field) != null) {
            throw new DrlProblem("duplicate-name", variable.place(),
                    Text.of("变量“%s”重复绑定", "the variable '%s' is bound twice", variable.text()), null);
        }
    }

    Reference variable(Token name) {
        Reference field = variables.get(name.text());
        if (field == null) {
            Set<String> known = variables.keySet();
            throw new DrlProblem("unknown-variable", name.place(),
                    Text.of("变量“%s”尚未绑定", "the variable '%s' is not bound yet", name.text()),
                    known.isEmpty() ? Text.of("先写 %s : 字段名", "bind it first: %s : field", name.text())
                            : Text.of("可用：%s", "known: %s", Nearest.first(name.text(), known)));
        }
        return field;
    }

    /** A value of an enumeration, where the words {@code Type.VALUE} stand. */
    Literal enumerationValue(Token typeName, Token value) {
        FieldType.Enumeration type = schema.enumeration(typeName.text())
                .or(() -> BuiltIn.enumeration(typeName.text())).orElseThrow(() ->
                        new DrlProblem("unknown-type", typeName.place(),
                                Text.of("未知枚举“%s”", "unknown enumeration '%s'", typeName.text()),
                                Text.of("可用：%s", "known: %s", Nearest.first(typeName.text(),
                                        schema.enumerations().stream().map(FieldType.Enumeration::drlName).toList()))));
        if (!type.values().contains(value.text())) {
            throw new DrlProblem("unknown-value", value.place(),
                    Text.of("“%s”没有取值“%s”", "%s has no value '%s'", type.drlName(), value.text()),
                    Text.of("可用：%s", "known: %s", Nearest.first(value.text(), type.values())));
        }
        return new Literal(value.text(), type);
    }
}
