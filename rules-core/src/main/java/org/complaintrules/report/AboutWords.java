package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.Ruling;

/** Says which of several facts a ruling is about, unless the outcome itself says so. */
final class AboutWords {
    private AboutWords() {
    }

    static List<String> of(FactSchema schema, Wording words, Ruling ruling) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> about : ruling.about().entrySet()) {
            Field key = schema.typeOfKey(about.getKey()).orElseThrow().keyField().orElseThrow();
            List<String> keys = about.getValue();
            if (keys.size() > 1 || !names(ruling, keys.get(0))) {
                List<String> names = new ArrayList<>();
                for (String each : keys) {
                    names.add(key.type() instanceof FieldType.Enumeration ? words.code(each) : Columns.printable(each));
                }
                lines.add(words.pair(words.of(key.label()), words.all(names)));
            }
        }
        return lines;
    }

    private static boolean names(Ruling ruling, String code) {
        for (OutcomeField field : ruling.outcome().type().fields()) {
            if (code.equals(field.of(ruling.outcome()))) {
                return true;
            }
        }
        return false;
    }
}
