package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.text.Language;

/** What a policy says of itself, as lines of text. */
record PolicyHead(PolicyInfo info, Wording words) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        // The part of the document is named in one language only, that of the catalogue.
        boolean part = info.part() != null && words.language == Language.EN;
        lines.add(words.pair(words.of("原文", "source"), words.of(info.document()))
                + (part ? " (" + info.part() + ")" : ""));
        lines.add(words.pair(words.of("施行", "in force"), inForce()));
        lines.add(words.pair(words.of("时区", "time zone"), info.zone().getId()));
        if (info.hours() != null) {
            lines.add(words.pair(words.of("工作时间", "working hours"), words.all(info.hours().shifts().stream()
                    .map(shift -> shift.from() + "–" + shift.to()).toList())));
        }
        return lines;
    }

    private String inForce() {
        if (info.from() == null && info.to() == null) {
            return words.of("起止日期未载明", "no dates stated");
        }
        String from = info.from() == null ? "" : words.of("自 " + info.from() + " 起", "from " + info.from());
        String to = info.to() == null ? "" : words.of("至 " + info.to() + " 止", "until " + info.to());
        return from + (from.isEmpty() || to.isEmpty() ? "" : " ") + to;
    }
}
