package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;
import org.junit.jupiter.api.Test;

class ProblemsTextTest {
    private static final Problem FIELD = new Problem("unknown-field",
            new Place("case.json", 3, 5, "/facts/complaint/x"),
            new Text("没有字段“x”", "there is no field 'x'"), new Text("可用:origin", "known: origin, urgency, receivedAt"));
    private static final Problem NOWHERE = new Problem("usage", Place.NONE,
            new Text("没有案件", "no case was given"), null);

    @Test
    void aProblemSaysWhereAndWhatAndHowToMendIt() {
        assertThat(ProblemsText.of(List.of(FIELD, NOWHERE), Language.EN, Style.PLAIN)).isEqualTo("""
                case.json:3:5 /facts/complaint/x: there is no field 'x'
                  → known: origin, urgency, receivedAt
                no case was given""");
        assertThat(ProblemsText.of(List.of(FIELD), Language.ZH, Style.PLAIN)).isEqualTo("""
                case.json:3:5 /facts/complaint/x: 没有字段“x”
                  → 可用:origin""");
    }

    @Test
    void longProblemsAreWrappedBeneathThemselves() {
        assertThat(ProblemsText.of(List.of(FIELD), Language.EN, new Style(false, 40))).isEqualTo("""
                case.json:3:5 /facts/complaint/x: there
                  is no field 'x'
                  → known: origin, urgency, receivedAt""");
    }

    @Test
    void noProblemsAreNoText() {
        assertThat(ProblemsText.of(List.of(), Language.EN, Style.PLAIN)).isEmpty();
    }

    @Test
    void aFileNameCannotSteerTheTerminal() {
        Problem problem = new Problem("x", Place.of("a\u001b[2J.json"), Text.same("what\u0007"), null);
        assertThat(ProblemsText.of(List.of(problem), Language.EN, Style.PLAIN))
                .isEqualTo("a\uFFFD[2J.json: what\uFFFD");
    }
}
