package org.complaintrules.proof.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Patterns over facts for rules drawn at random: every kind of comparison, alone, joined, and with another fact. */
final class RandomPatterns {
    static final String FACTS = """
            declare enum Level
                LOW, MIDDLE, HIGH;
            end

            declare Request @zh("申请") @en("a request")
                amount : BigDecimal @unit("CNY") @zh("金额") @en("amount")
                limit : BigDecimal @unit("CNY") @zh("限额") @en("limit")
                parts : Long @unit("times") @zh("份数") @en("parts")
                steps : Long @unit("times") @zh("步数") @en("steps")
                urgent : Boolean @zh("紧急") @en("urgent")
                signed : Boolean @required @zh("已签") @en("signed")
                note : String @zh("备注") @en("note")
                memo : String @zh("附注") @en("memo")
                level : Level @zh("级别") @en("level")
                former : Level @zh("原级别") @en("former level")
                levels : List<Level> @zh("各级") @en("levels")
                receivedOn : LocalDate @zh("收到") @en("received")
                answeredOn : LocalDate @zh("答复") @en("answered")
                startedAt : Instant @zh("始") @en("started")
                doneAt : Instant @zh("终") @en("done")
            end

            declare Person @many @zh("人") @en("a person")
                name : String @key @zh("姓名") @en("name")
                paid : BigDecimal @unit("CNY") @zh("已付") @en("paid")
                guilty : Boolean @zh("有过错") @en("guilty")
                rank : Level @zh("级别") @en("rank")
            end

            declare Item @many @closed @zh("项目") @en("an item")
                kind : Level @key @zh("种类") @en("kind")
                price : Long @required @unit("CNY") @zh("价格") @en("price")
                checked : Boolean @zh("已查") @en("checked")
            end
            """;
    private static final List<String> ON_REQUEST = List.of("amount > #", "amount <= #", "amount - limit <= #",
            "amount <= limit * 0.50B", "amount == limit", "amount != #", "amount - amount == 0", "limit in (#, 2.5B)",
            "limit not in (#, 2)", "parts + steps == #", "parts * 2 > steps", "parts != steps", "parts >= #",
            "parts - steps < #", "urgent == true", "urgent != signed", "signed == false", "note == \"A\"",
            "note in (\"A\", \"B\")", "note != memo", "memo not in (\"A\", \"C\")", "level == Level.LOW",
            "level != Level.HIGH", "level == former", "former in (Level.LOW, Level.MIDDLE)", "levels contains Level.LOW",
            "levels not contains Level.MIDDLE", "levels not contains Level.LOW", "receivedOn < answeredOn",
            "receivedOn >= \"2026-06-16\"", "answeredOn in (\"2026-06-17\", \"2026-06-18\")", "amount == null",
            "limit != null", "note == null", "levels != null", "level == null", "steps == null");
    private static final List<String> ON_PERSON = List.of("paid > #", "paid == #", "paid != null", "guilty == true",
            "guilty != true", "rank == Level.LOW", "rank in (Level.LOW, Level.HIGH)", "name == \"A\"", "name != \"B\"",
            "guilty == null", "paid == null");
    private static final List<String> ON_ITEM = List.of("price > #", "price == #", "kind == Level.LOW",
            "kind != Level.HIGH", "price in (1, 2)");
    private static final List<String> PERSON_WITH_REQUEST = List.of("paid > $amount", "paid + 1 <= $amount",
            "rank == $level", "guilty == $urgent", "name != $note", "name == $note", "$amount > #");

    private final Random random;
    private final boolean timed;
    private final List<String> bound = new ArrayList<>();

    /** Patterns for one rule. */
    RandomPatterns(Random random, boolean timed) {
        this.random = random;
        this.timed = timed;
    }

    /** Whether a variable is bound in the patterns drawn so far. */
    boolean binds(String variable) {
        return bound.contains(variable);
    }

    List<String> draw(boolean some) {
        List<String> patterns = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            patterns.add("Request(" + String.join(", ", request()) + ")");
        }
        if (random.nextInt(3) == 0 || some && patterns.isEmpty()) {
            patterns.add(person());
            if (random.nextInt(4) == 0) {
                patterns.add(person());
            }
        }
        if (random.nextInt(4) == 0) {
            patterns.add(List.of("exists ", "not ", "").get(random.nextInt(3)) + "Item(" + conditions(ON_ITEM) + ")");
        }
        return patterns;
    }

    private List<String> request() {
        List<String> parts = new ArrayList<>();
        if (timed && random.nextInt(3) == 0) {
            bound.addAll(List.of("$started", "$done"));
            parts.addAll(List.of("$started : startedAt", "$done : doneAt"));
        }
        for (String field : List.of("amount", "level", "urgent", "note", "parts")) {
            if (random.nextInt(3) == 0) {
                bound.add("$" + field);
                parts.add("$" + field + " : " + field);
            }
        }
        parts.add(conditions(ON_REQUEST));
        return parts;
    }

    private String person() {
        List<String> fitting = new ArrayList<>(ON_PERSON);
        PERSON_WITH_REQUEST.stream().filter(each -> bound.stream().anyMatch(each::contains)).forEach(each -> {
            fitting.add(each);
            fitting.add(each);
        });
        return (random.nextInt(5) == 0 ? "exists " : "") + "Person(" + conditions(fitting) + ")";
    }

    private String conditions(List<String> from) {
        return switch (random.nextInt(4)) {
            case 0 -> condition(from) + " || " + condition(from);
            case 1 -> condition(from) + ", " + condition(from);
            default -> condition(from);
        };
    }

    private String condition(List<String> from) {
        return from.get(random.nextInt(from.size())).replace("#", number());
    }

    String number() {
        return List.of("0", "1", "2", "2.5B", "3").get(random.nextInt(5));
    }
}
