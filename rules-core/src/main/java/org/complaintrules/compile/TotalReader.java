package org.complaintrules.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.Field;
import org.complaintrules.json.Json;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/**
 * Reads what a policy promises to decide always and once, from {@code total} in {@code policy.json}.
 *
 * @param schema the policy's fact types
 * @param codes the codes that have names
 * @param problems where everything that is wrong is added
 */
record TotalReader(FactSchema schema, Collection<String> codes, List<Problem> problems) {
    Total read(Json item) {
        Members total = Members.of(item, problems, "type", "subject", "given");
        OutcomeType type = type(total);
        String subject = type == null ? "" : subject(type, total);
        List<FactPointer> given = new ArrayList<>();
        total.list("given").forEach(pointer -> pointer(pointer).ifPresent(given::add));
        return new Total(type, subject, given, total.lineAndColumn());
    }

    private OutcomeType type(Members total) {
        String given = total.text("type");
        List<String> known = Stream.of(OutcomeType.values()).filter(type -> has(type, OutcomeField.Role.DECIDED))
                .map(OutcomeType::jsonName).toList();
        if (known.contains(given)) {
            return OutcomeType.ofJson(given).orElseThrow();
        }
        if (given.isEmpty()) {
            return null;
        }
        problems.add(new Problem("total-type", total.placeOf("type"),
                Text.of("“%s”不是只能有一个取值的推断类型", "'%s' is not a type of outcome that can have one value only", given),
                Text.of("可用：%s", "known: %s", Nearest.first(given, known))));
        return null;
    }

    private String subject(OutcomeType type, Members total) {
        boolean wanted = has(type, OutcomeField.Role.SUBJECT);
        String subject = wanted ? total.text("subject") : total.optionalText("subject");
        if (!wanted && subject != null) {
            problems.add(new Problem("total-subject", total.placeOf("subject"),
                    Text.of("%s 没有主题", "an outcome of type %s has no subject", type.jsonName()),
                    Text.of("删去 subject", "leave subject out")));
        } else if (wanted && !subject.isEmpty() && !codes.contains(subject)) {
            problems.add(new Problem("total-subject", total.placeOf("subject"),
                    Text.of("代码“%s”没有名称", "no code is named '%s'", subject),
                    codes.isEmpty() ? null
                            : Text.of("最接近的：%s", "the nearest: %s", Nearest.to(subject, codes))));
        }
        return subject == null ? "" : subject;
    }

    private Optional<FactPointer> pointer(Json json) {
        String given = json instanceof Json.Str text ? text.value() : "";
        List<FactPointer> known = new ArrayList<>();
        schema.types().forEach(type -> type.fields().stream().map(Field::name)
                .forEach(field -> known.add(new FactPointer(type.key(), field))));
        Optional<FactPointer> found = known.stream().filter(pointer -> pointer.toString().equals(given)).findFirst();
        if (found.isEmpty()) {
            problems.add(new Problem("total-given", json.place(),
                    Text.of("没有事实字段“%s”", "there is no field of a fact at '%s'", given),
                    known.isEmpty() ? null : Text.of("最接近的：%s", "the nearest: %s",
                            Nearest.to(given, known.stream().map(FactPointer::toString).toList()))));
        }
        return found;
    }

    private static boolean has(OutcomeType type, OutcomeField.Role role) {
        return type.fields().stream().anyMatch(field -> field.role() == role);
    }
}
