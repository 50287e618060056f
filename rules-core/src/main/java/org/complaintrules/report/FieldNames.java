package org.complaintrules.report;

import java.util.Map;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.Matched;
import org.complaintrules.text.Text;

/** What the fields of facts and outcomes are called. */
final class FieldNames {
    private static final Map<String, Text> OF_OUTCOMES = Map.ofEntries(
            name("scheme", "分类方案", "scheme"), name("value", "类别", "class"), name("matter", "事项", "matter"),
            name("authority", "审批人", "approver"), name("party", "当事方", "party"), name("min", "下限", "least amount"),
            name("max", "上限", "greatest amount"), name("currency", "货币", "currency"),
            name("measure", "措施", "measure"), name("action", "事项", "action"), name("span", "期限", "limit"),
            name("from", "起算时间", "start"), name("due", "到期时间", "due time"), name("doneAt", "完成时间", "time done"),
            name("status", "状态", "status"), name("to", "转交对象", "addressee"), name("purpose", "目的", "purpose"),
            name("within", "期限", "limit"), name("holder", "权利人", "holder"), name("conduct", "行为", "conduct"),
            name("verdict", "受理结论", "verdict"), name("reason", "理由", "reason"), name("record", "记录", "record"),
            name("name", "指标", "figure"), name("part", "分子", "count"), name("whole", "分母", "total"),
            name("target", "目标", "target"), name("met", "是否达标", "whether met"));

    private FieldNames() {
    }

    static Text of(Matched matched, String field) {
        return matched instanceof Matched.OfFact fact
                ? fact.type().field(field).map(Field::label).orElseThrow() : of(field);
    }

    /**
     * A field as sentences name it: without what its label adds after a semicolon outside of brackets, unless another
     * field of the type would be named so too.
     */
    static Text brief(Matched matched, String field) {
        Text label = of(matched, field);
        Text brief = brief(label);
        for (String other : matched.fieldNames()) {
            if (!other.equals(field) && brief(of(matched, other)).equals(brief)) {
                return label;
            }
        }
        return brief;
    }

    private static Text brief(Text label) {
        return new Text(upToSemicolon(label.zh()), upToSemicolon(label.en()));
    }

    private static String upToSemicolon(String label) {
        int open = 0;
        for (int i = 0; i < label.length(); i++) {
            switch (label.charAt(i)) {
                case '(', '\uFF08' -> open++;
                case ')', '\uFF09' -> open--;
                case ';', '\uFF1B' -> {
                    if (open == 0 && i > 0) {
                        return label.substring(0, i);
                    }
                }
                default -> { }
            }
        }
        return label;
    }

    /** The name of a field of outcomes. */
    static Text of(String outcomeField) {
        return OF_OUTCOMES.get(outcomeField);
    }

    /** The unit of a field's numbers, or {@code null} where it has none. */
    static String unit(Matched matched, String field) {
        return matched instanceof Matched.OfFact fact ? fact.type().field(field).orElseThrow().unit() : null;
    }

    private static Map.Entry<String, Text> name(String field, String zh, String en) {
        return Map.entry(field, new Text(zh, en));
    }
}
