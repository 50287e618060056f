package org.complaintrules.proof.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.complaintrules.Policies;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureReader;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.fixture.FixtureRunner;
import org.complaintrules.text.Refusal;
import org.complaintrules.time.WorkCalendar;

/**
 * A small policy in the making, of parts as the explanations of codes show them: rules, declarations, members of
 * {@code policy.json}, clauses, cases of a fixture file. What is not given is filled in with something sound.
 */
final class Shop {
    /** The day on which every shop is checked unless a test says otherwise. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    /** Enough for all examples but the one that is about a limit. */
    private static final long CELLS = 10_000;
    private static final String POLICY = "{\"id\": \"shop\", \"title\": {\"zh\": \"小店\", \"en\": \"Shop\"}, "
            + "\"document\": {\"zh\": \"小店\", \"en\": \"Shop\"}, \"zone\": \"Asia/Shanghai\"";
    private static final String FACTS = """
            declare Refund @zh("退款") @en("A refund")
                amount : BigDecimal @unit("CNY") @zh("金额") @en("amount")
                price  : BigDecimal @unit("CNY") @zh("价格") @en("price paid")
                agreed : Boolean @zh("已同意") @en("whether the customer agrees")
            end
            """;

    private final PolicyText text = PolicyText.named("shop").facts(FACTS);
    private final Map<String, String> fixtures = new TreeMap<>();

    private Shop() {
        with("policy.json", "");
        with("clauses.json", IntStream.rangeClosed(1, 9).mapToObj(number -> clause(number, ""))
                .collect(Collectors.joining(",\n")));
    }

    static Shop sound() {
        return new Shop();
    }

    static Shop of(List<Explanation.Example> parts) {
        Shop shop = new Shop();
        parts.forEach(part -> shop.with(part.file(), part.text()));
        return shop;
    }

    /** A clause {@code shop-N}, and what else its object says. */
    static String clause(int number, String more) {
        return "{\"id\": \"shop-%d\", \"article\": \"%d\", \"kind\": \"test\", \"zh\": \"条款\", \"en\": \"a clause\"%s}"
                .formatted(number, number, more.isEmpty() ? "" : ", " + more);
    }

    /** A rule with names in both languages. */
    static String rule(String name, String annotations, String when, String then) {
        return "rule \"%s\" @zh(\"规则%s\") %s\nwhen\n    %s\nthen\n    insert(%s);\nend\n".formatted(name, name,
                annotations, when, then);
    }

    Shop with(String file, String part) {
        switch (file) {
            case "policy.json" -> text.file(file, POLICY + (part.isEmpty() ? "" : ",\n" + part) + "}\n");
            case "clauses.json" -> text.file(file, "{\"clauses\": [\n" + part + "\n]}\n");
            case "facts.drl" -> text.facts(part);
            default -> {
                if (file.startsWith("fixtures/")) {
                    fixtures.put(file, "{\"format\": 1, \"policy\": \"shop\", \"cases\": [\n" + part + "\n]}\n");
                } else {
                    text.rules(file, part);
                }
            }
        }
        return this;
    }

    Shop rules(String... rules) {
        return with("rules.drl", String.join("\n", rules));
    }

    /** What is wrong with it; its rules are compiled only where it has fixtures. */
    CheckResult checked() {
        return checkedOn(TODAY);
    }

    CheckResult checkedOn(LocalDate today) {
        try {
            return PolicyCheck.of(inspected(), today);
        } catch (PolicyRefusal refusal) {
            return PolicyCheck.of("shop", refusal);
        }
    }

    /** The findings of one code. */
    List<Finding> findings(FindingCode code) {
        return checked().findings().stream().filter(finding -> finding.code() == code).toList();
    }

    /** What the findings of one code are about. */
    List<String> subjects(FindingCode code) {
        return findings(code).stream().map(Finding::subject).toList();
    }

    Inspected inspected() {
        PolicyFiles files = text.files();
        List<FixtureResult> results = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        Policies policies = fixtures.isEmpty() ? null : compiled();
        fixtures.forEach((name, content) -> {
            try {
                FixtureFile file = FixtureReader.read(name, content, policies);
                file.fixtures().forEach(fixture -> results.add(FixtureRunner.run(file, fixture)));
            } catch (Refusal refusal) {
                refused.add(refusal);
            }
        });
        return Inspected.of(PolicyReader.read(files), files, results, refused, WorkCalendar.china(), CELLS);
    }

    private Policies compiled() {
        try {
            Path folder = Files.createTempDirectory("shop");
            Policies policies = Policies.from(text.writeTo(folder));
            policies.get("shop");
            try (Stream<Path> written = Files.walk(folder)) {
                for (Path each : written.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(each);
                }
            }
            return policies;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
