package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.complaintrules.compile.PolicyText;
import org.complaintrules.drl.Matched;
import org.complaintrules.text.Text;
import org.junit.jupiter.api.Test;

/** How sentences name a field. */
class FieldNamesTest {
    private static final Matched LETTER = new Matched.OfFact(PolicyText.of("""
            declare Letter @zh("信件") @en("the letter")
                answered : Boolean @zh("是否已答复；口头答复不算") @en("whether answered; orally does not count")
                state : String @zh("办理情况（已收；已答复）；如实填写") @en("how it stands (received; answered); truthfully")
                sentAt : Instant @zh("寄出时间；首次") @en("when sent; first time")
                lastSentAt : Instant @zh("寄出时间；末次") @en("when sent; last time")
            end
            """).model().schema().types().get(0));

    @Test
    void withoutWhatIsAddedAfterASemicolon() {
        assertThat(FieldNames.brief(LETTER, "answered")).isEqualTo(new Text("是否已答复", "whether answered"));
    }

    @Test
    void aSemicolonInBracketsAddsNothing() {
        assertThat(FieldNames.brief(LETTER, "state"))
                .isEqualTo(new Text("办理情况（已收；已答复）", "how it stands (received; answered)"));
    }

    @Test
    void wholeWhereAnotherFieldWouldBeNamedSoToo() {
        assertThat(FieldNames.brief(LETTER, "sentAt")).isEqualTo(new Text("寄出时间；首次", "when sent; first time"));
    }
}
