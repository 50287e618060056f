package org.complaintrules.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.proof.difference.Said;
import org.complaintrules.text.Language;

/** Puts two decisions of a case side by side, in words. */
final class DecisionPairs {
    private final PolicyInfo versionBefore;
    private final PolicyInfo versionAfter;
    private final Language language;

    DecisionPairs(PolicyInfo versionBefore, PolicyInfo versionAfter, Language language) {
        this.versionBefore = versionBefore;
        this.versionAfter = versionAfter;
        this.language = language;
    }

    /**
     * Two decisions in full: behind a minus what only the old one has, behind a plus what only the new one has, behind
     * two blanks what both have, and behind an exclamation mark what else is to be said.
     */
    List<String> lines(Optional<Decision> old, Optional<Decision> fresh) {
        List<String> lines = new ArrayList<>();
        if (old.isEmpty() || fresh.isEmpty()) {
            lines.add("! " + (old.isEmpty() ? in("旧版本不接受此案件", "the old version refuses the case")
                    : in("新版本不接受此案件", "the new version refuses the case")));
        }
        List<Ruling> before = old.map(Decision::rulings).orElse(List.of());
        List<Ruling> after = fresh.map(Decision::rulings).orElse(List.of());
        Set<Said> saidBefore = new HashSet<>(before.stream().map(Said::of).toList());
        Set<Said> saidAfter = new HashSet<>(after.stream().map(Said::of).toList());
        before.stream().filter(ruling -> !saidAfter.contains(Said.of(ruling)))
                .forEach(ruling -> lines.add("- " + ruling(ruling, old.get(), versionBefore)));
        after.stream().filter(ruling -> !saidBefore.contains(Said.of(ruling)))
                .forEach(ruling -> lines.add("+ " + ruling(ruling, fresh.get(), versionAfter)));
        after.stream().filter(ruling -> saidBefore.contains(Said.of(ruling)))
                .forEach(ruling -> lines.add("  " + ruling(ruling, fresh.get(), versionAfter)));
        fresh.filter(decision -> !decision.conflicts().isEmpty() && old.filter(each -> each.conflicts().isEmpty())
                .isPresent()).ifPresent(decision -> lines.add("! " + in("新裁定自相矛盾，须由人员裁定",
                        "the new decision contradicts itself: a person must decide")));
        return lines;
    }

    private String ruling(Ruling ruling, Decision decision, PolicyInfo version) {
        Wording own = new Wording(version, language, decision.asOf());
        return own.of(ruling.outcome().type().label()) + " — "
                + new OutcomeWords(own, Style.PLAIN).of(ruling.outcome())
                + (ruling.provisional() ? own.of("（暂定）", " (provisional)") : "") + about(ruling, own) + "  ["
                + String.join(" ", ruling.clauses()) + "]";
    }

    private static String about(Ruling ruling, Wording own) {
        List<String> keys = ruling.about().values().stream().flatMap(List::stream).map(own::code).toList();
        return keys.isEmpty() ? "" : own.of("（涉及" + own.all(keys) + "）", " (about " + own.all(keys) + ")");
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
