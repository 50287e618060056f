package org.complaintrules.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.FieldType.Plain;
import org.complaintrules.json.JsonText;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** A small policy with a field of every type, in force from 2020 to 2029 by Shanghai time. */
final class TestPolicy {
    static final FieldType.Enumeration MATTER = new FieldType.Enumeration("Matter",
            List.of("CHANGE_OF_AGENT", "LATE_FEE_WAIVER"), Place.NONE);
    static final FieldType.Enumeration CHANNEL = new FieldType.Enumeration("Channel",
            List.of("PHONE", "COUNTER", "ONLINE"), Place.NONE);

    static final FactType SURRENDER = type("SurrenderRequest", "协议解约申请", "a request for a surrender", false,
            List.of(
                    field("payout", Plain.DECIMAL, "协议解约金额", "agreed payout", "CNY"),
                    field("cashValue", Plain.DECIMAL, "现金价值", "cash value", "CNY"),
                    field("partial", Plain.BOOLEAN, "部分解约", "whether only a part is surrendered", null),
                    field("instalments", Plain.LONG, "分期数", "number of instalments", "times")));
    static final FactType COMPLAINT = type("Complaint", "投诉", "the complaint", false,
            List.of(
                    field("acceptedAt", Plain.INSTANT, "受理时间", "time of acceptance", null),
                    field("incidentOn", Plain.DATE, "事发日期", "day of the incident", null),
                    field("channel", CHANNEL, "渠道", "channel of the complaint", null),
                    field("earlierChannels", new FieldType.ListOf(CHANNEL), "此前渠道", "channels used before", null),
                    field("note", Plain.TEXT, "备注", "a note", null)));
    static final FactType APPROVAL = type("ApprovalRequest", "审批申请", "a request for approval", true,
            List.of(
                    new Field("matter", MATTER, new Text("事项", "matter"), null, true, false, Place.NONE),
                    field("amount", Plain.DECIMAL, "金额", "amount", "CNY")));
    static final FactType WITNESS = type("Witness", "证人", "a witness", true,
            List.of(
                    new Field("name", Plain.TEXT, new Text("姓名", "name"), null, true, true, Place.NONE),
                    new Field("heard", Plain.BOOLEAN, new Text("已询问", "whether heard"), null, false, true,
                            Place.NONE)));

    static final CaseSchema SCHEMA = new CaseSchema("test-insurer",
            new FactSchema("org.complaintrules.policy.test_insurer", List.of(MATTER, CHANNEL),
                    List.of(SURRENDER, COMPLAINT, APPROVAL, WITNESS)),
            Set.of("complaint"), ZoneId.of("Asia/Shanghai"), LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31));
    static final CaseReader READER = new CaseReader(SCHEMA);

    private TestPolicy() {
    }

    /** Reads a whole case. */
    static Case read(String json) {
        return READER.read(JsonText.read("case.json", json));
    }

    /** Reads the facts of a case that is looked at in March 2026. */
    static Case readFacts(String facts) {
        return read("{\"policy\": \"test-insurer\", \"asOf\": \"2026-03-04T10:00:00+08:00\", "
                + "\"facts\": " + facts + "}");
    }

    /** The value of a field of the only fact of a case. */
    static Object value(Case read, String field) {
        Fact fact = read.facts().get(0);
        return fact.values().get(fact.type().indexOf(field));
    }

    private static FactType type(String name, String zh, String en, boolean many, List<Field> fields) {
        return new FactType(name, new Text(zh, en), many, false, fields, Place.NONE);
    }

    private static Field field(String name, FieldType type, String zh, String en, String unit) {
        return new Field(name, type, new Text(zh, en), unit, false, false, Place.NONE);
    }
}
