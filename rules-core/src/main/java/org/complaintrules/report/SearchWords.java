package org.complaintrules.report;

import org.complaintrules.proof.space.Exploration;
import org.complaintrules.text.Text;

/** Says how much an answer rests on: whether nothing was left out. */
final class SearchWords {
    private SearchWords() {
    }

    static Text of(Exploration exploration) {
        if (!exploration.complete()) {
            return Text.of("未完：查看 %d 种情形后放弃", "incomplete: given up after %d kinds of cases", exploration.cells());
        }
        return exploration.sampled() ? Text.of("抽样：查看了 %d 种情形", "sampled: %d kinds of cases looked at",
                exploration.cells()) : Text.of("穷尽：全部 %d 种情形", "exhaustive: all %d kinds of cases", exploration.cells());
    }

    /** The one word that JSON has for it. */
    static String word(Exploration exploration) {
        return !exploration.complete() ? "incomplete" : exploration.sampled() ? "sampled" : "exhaustive";
    }
}
