package org.complaintrules.proof.space;

import static org.complaintrules.proof.space.CaseGrid.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyText;
import org.junit.jupiter.api.Test;

/** The laws of cells, held against every case of a grid about the thresholds of the rules. */
class CellLawsTest {
    private static void laws(CaseGrid grid, String... rules) {
        new Laws(PolicySpace.of(String.join("", rules))).hold(grid.cases());
    }

    private static String duty(String name, String clause, String when) {
        return """
                rule "%s" @clause("%s") when %s then insert(new Duty("HANDLER", "%s")); end
                """.formatted(name, clause, when, name);
    }

    private static Object[] amounts(String... amounts) {
        return Stream.concat(Stream.of((Object) null), Stream.of(amounts).map(BigDecimal::new)).toArray();
    }

    @Test
    void ofThresholdsOfOneAmountAndOfSums() {
        laws(new CaseGrid().with("Complaint", field("payout", amounts("0", "1999.99", "2000", "2000.01", "7000", "7000.01")),
                        field("cashValue", amounts("0", "0.01", "5000", "5000.01")), field("premiumsPaid", amounts("0", "10000"))),
                duty("A", "c1", "Complaint(payout - cashValue > 2000, payout <= premiumsPaid * 0.70B)"),
                duty("B", "c2", "Complaint(payout > 2000 || cashValue + premiumsPaid == 10000)"),
                duty("C", "c3", "Complaint(payout in (2000, 7000), cashValue not in (0, 5000.01B))"));
    }

    @Test
    void ofWholeNumbers() {
        laws(new CaseGrid().with("Complaint", field("complainants", null, -1L, 0L, 1L, 2L, 3L, 4L, 5L),
                        field("visits", null, 0L, 1L, 2L, 3L)),
                duty("A", "c1", "Complaint(complainants + visits == 3)"), duty("B", "c2", "Complaint(complainants * 2 > visits)"),
                duty("C", "c3", "Complaint(complainants != 2, complainants > 1.5B)"),
                duty("D", "c4", "Complaint(visits not in (0, 3), complainants * 2 == visits * 2 + 1)"));
    }

    @Test
    void ofAmountsThatCancelOut() {
        laws(new CaseGrid().with("Complaint", field("payout", amounts("0", "1", "2")),
                        field("cashValue", amounts("0", "1")), field("premiumsPaid", amounts("0", "1"))),
                duty("A", "c1", "Complaint(payout - payout == 0)"), duty("B", "c2", "Complaint(payout - payout > 0 || payout > 1)"),
                duty("C", "c3", "Complaint(payout + cashValue - payout >= 1)"),
                duty("D", "c4", "Complaint(payout * 2 - payout - payout == premiumsPaid - premiumsPaid, payout != null)"));
    }

    @Test
    void ofWhatIsNotKnown() {
        laws(new CaseGrid().with("Complaint", field("payout", amounts("1", "2")), field("visits", null, 1L, 2L),
                        field("major", null, true, false)),
                duty("A", "c1", "Complaint(payout == null)"), duty("B", "c2", "Complaint(payout > 1 || payout == null, visits != null)"),
                duty("C", "c3", "Complaint(payout > 1)"), duty("D", "c4", "Complaint(payout <= 1)"),
                duty("E", "c5", "Complaint(major == null || major != true, visits < 2 || visits == null)"),
                duty("F", "c6", "Duty(action == \"A\") Complaint(major == true)"));
    }

    @Test
    void ofEnumerationsListsAndTruthValues() {
        laws(new CaseGrid().with("Complaint", field("channel", null, "PHONE", "COUNTER", "ONLINE"),
                        field("earlier", null, "PHONE", "ONLINE"), field("channels", null, List.of(), List.of("PHONE"),
                                List.of("ONLINE", "PHONE"), List.of("COUNTER")),
                        field("major", null, true, false), field("repeated", null, true, false)),
                duty("A", "c1", "Complaint(channel == earlier, major != repeated)"),
                duty("B", "c2", "Complaint(channels not contains Channel.PHONE || channel in (Channel.PHONE, Channel.ONLINE))"),
                duty("C", "c3", "Complaint(channels contains Channel.PHONE, channels contains Channel.ONLINE)"),
                duty("D", "c4", "Complaint(channels != null, major == repeated)"),
                duty("E", "c5", "Complaint(earlier not in (Channel.PHONE), repeated == false)"));
    }

    @Test
    void ofTexts() {
        laws(new CaseGrid().with("Complaint", field("note", null, "A", "B", "1"), field("memo", null, "A", "C", "1", "2"))
                        .with("Contract", field("number", null, "C", "2", "3")),
                duty("A", "c1", "Complaint(note == \"A\", memo != \"A\")"), duty("B", "c2", "Complaint(note == memo)"),
                duty("C", "c3", "Complaint($note : note, note not in (\"B\")) Contract(number != $note, number != \"C\")"));
    }

    @Test
    void ofDates() {
        LocalDate day = LocalDate.of(2026, 6, 17);
        laws(new CaseGrid().with("Complaint", field("receivedOn", null, day.minusDays(1), day, day.plusDays(1)),
                        field("answeredOn", null, day.minusDays(1), day, day.plusDays(1), day.plusDays(2)))
                        .with("Contract", field("endsOn", null, day, day.plusYears(1))),
                duty("A", "c1", "Complaint(receivedOn < answeredOn)"), duty("B", "c2", "Complaint(receivedOn >= \"2026-06-17\")"),
                duty("C", "c3", "Complaint(answeredOn in (\"2026-06-17\", \"2026-06-18\"), $on : answeredOn) Contract(endsOn != $on)"));
    }

    @Test
    void ofTwoFactsOfAType() {
        laws(new CaseGrid().withSeveral("Employee", field("name", "A", "1", "2"), field("atFault", null, true, false),
                        field("loss", amounts("0", "5"))).with("Complaint", field("payout", amounts("0", "5"))),
                duty("A", "c1", "Employee(atFault == true, loss > 0)"), duty("B", "c2", "exists Employee(atFault == false)"),
                duty("C", "c3", "Employee($name : name, $loss : loss) Employee(name != $name, loss == $loss)"),
                duty("D", "c4", "Complaint($payout : payout) Employee(name == \"A\" || loss >= $payout)"),
                duty("E", "c5", "Duty(action == \"A\") Duty(action == \"D\") Employee(loss == 5)"));
    }

    @Test
    void ofListsThatAreClosed() {
        laws(new CaseGrid().withSeveral("Party", field("name", "1", "2"), field("paid", new BigDecimal("100"),
                        new BigDecimal("100.01")), field("heard", null, true)).with("Complaint", field("payout", amounts("100"))),
                duty("A", "c1", "not Party(paid <= 100)"), duty("B", "c2", "not Party(paid > 100) exists Party(heard == true)"),
                duty("C", "c3", "Complaint($payout : payout) not Party(paid == $payout)"),
                duty("D", "c4", "Party(paid > 100) not Party(name == \"2\")"));
    }

    @Test
    void ofKeysThatAreNumbersOrOfAnEnumeration() {
        PolicyText text = PolicyText.of("""
                declare enum Kind
                    LOW, MIDDLE, HIGH;
                end
                declare Visit @many @closed @zh("访") @en("a visit")
                    number : Long @key @unit("times") @zh("次") @en("number")
                    cost : Long @required @unit("CNY") @zh("费") @en("cost")
                end
                declare Item @many @zh("项") @en("an item")
                    kind : Kind @key @zh("种") @en("kind")
                    checked : Boolean @zh("查") @en("checked")
                end
                """).rules(duty("A", "c1", "Visit(number == 5) Visit(number > 6, cost == 0)")
                        + duty("B", "c2", "Item(kind == Kind.LOW) Item(kind != Kind.LOW, checked == true)")
                        + duty("C", "c3", "not Visit(number < 5)"));
        new Laws(PolicySpace.of(text)).hold(new CaseGrid()
                .withSeveral("Visit", field("number", 4L, 5L, 6L, 7L), field("cost", 0L, 1L))
                .withSeveral("Item", field("kind", "LOW", "MIDDLE", "HIGH"), field("checked", null, true)).cases());
    }
}
