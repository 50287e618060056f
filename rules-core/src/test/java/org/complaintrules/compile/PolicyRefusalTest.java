package org.complaintrules.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.complaintrules.text.Language;
import org.complaintrules.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a policy's folder is said before anything is compiled, with file, place and what would be right. */
class PolicyRefusalTest {
    private static final String RULE = PolicyText.seen("ONE", "Complaint(major == true)");

    @TempDir
    Path folder;

    /**
     * A change to a sound policy that is refused, and the nearest that is not.
     *
     * @param place the file and pointer or line of the problem
     * @param word a word of the English message
     */
    record Row(String name, String code, String place, String word, UnaryOperator<PolicyText> refused,
            UnaryOperator<PolicyText> accepted) {
        @Override
        public String toString() {
            return name + " (" + code + ")";
        }
    }

    static List<Row> rows() {
        return Stream.of(
                policy("no id", "missing-member", "policy.json:1:1", "'id'", "\"id\": \"test-policy\", ", "", "\"id\": \"test-policy\","),
                policy("another id than the folder's", "policy-id", "policy.json:1:1", "folder's name", "\"test-policy\"",
                        "\"other-policy\"", "\"test-policy\" "),
                policy("an id that is a number", "wrong-type", "policy.json:1:8 /id", "text", "\"test-policy\"", "7", "\"test-policy\""),
                policy("a title in one language", "missing-member", "policy.json:1:32 /title", "'zh'", "\"zh\": \"测试制度\", ", "",
                        "\"zh\": \"测\", "),
                policy("an empty title", "wrong-type", "policy.json:1:39 /title/zh", "not empty", "\"测试制度\"", "\" \"", "\"测\""),
                policy("no title", "missing-member", "policy.json:1:1", "'title'",
                        "\"title\": {\"zh\": \"测试制度\", \"en\": \"Test policy\"}, ", "",
                        "\"title\": {\"en\": \"Test policy\", \"zh\": \"测试制度\"}, "),
                policy("no document", "missing-member", "policy.json:1:1", "'document'",
                        "\"document\": {\"zh\": \"测试\", \"en\": \"Test\"},", "\"document\": null,",
                        "\"document\": {\"zh\": \"测试\", \"en\": \"Test\", \"part\": null},"),
                policy("an unknown member", "unknown-member", "policy.json:2:9 /zon", "zone", "\"zone\": \"Asia/Shanghai\"",
                        "\"zon\": 1, \"zone\": \"Asia/Shanghai\"", "\"zone\": \"Asia/Urumqi\""),
                policy("an unknown zone", "zone", "policy.json:1:1", "Asia/Shanghai", "Asia/Shanghai", "Asia/Beijing",
                        "Asia/Urumqi"),
                policy("no zone", "missing-member", "policy.json:1:1", "'zone'", "\"zone\": \"Asia/Shanghai\", ", "",
                        "\"zone\": \"UTC\", "),
                policy("a date that is none", "malformed-date", "policy.json:2:24 /effective/from", "2009-10-30", "\"zone\"",
                        "\"effective\": {\"from\": \"2026-02-30\"}, \"zone\"", "\"effective\": {\"from\": \"2026-02-28\"}, \"zone\""),
                policy("a date in another form", "malformed-date", "policy.json:2:35 /effective/to", "not a date", "\"zone\"",
                        "\"effective\": {\"from\":null, \"to\": \"1.1.2026\"}, \"zone\"",
                        "\"effective\": {\"from\":null, \"to\": null}, \"zone\""),
                policy("an end before the beginning", "effective", "policy.json:2:15 /effective", "before it begins",
                        "\"zone\"", "\"effective\": {\"from\": \"2026-02-02\", \"to\": \"2026-02-01\"}, \"zone\"",
                        "\"effective\": {\"from\": \"2026-02-02\", \"to\": \"2026-02-02\"}, \"zone\""),
                policy("working hours that overlap", "working-hours", "policy.json:2:53 /workingHours/1", "overlap", "\"zone\"",
                        hours("08:00", "12:00", "11:00", "17:00"), hours("08:00", "12:00", "12:00", "17:00")),
                policy("working hours that end before they begin", "working-hours", "policy.json:2:19 /workingHours/0", "order",
                        "\"zone\"", hours("12:00", "08:00", "13:00", "17:00"), hours("08:00", "12:00", "13:00", "17:00")),
                policy("working hours that are no times", "working-hours", "policy.json:2:19 /workingHours/0", "order",
                        "\"zone\"", hours("8", "12:00", "13:00", "17:00"), hours("08:00", "12:00", "13:00", "17:00")),
                policy("roles that are a list", "wrong-type", "policy.json:2:36 /roles", "an object", "\"roles\": {}",
                        "\"roles\": []", "\"roles\": {\"A\": {\"zh\": \"甲\", \"en\": \"a\"}}"),
                policy("a role without a Chinese name", "missing-member", "policy.json:2:42 /roles/A", "'zh'", "\"roles\": {}",
                        "\"roles\": {\"A\": {\"en\": \"a\"}}", "\"roles\": {\"A\": {\"zh\": \"甲\", \"en\": \"a\"}}"),
                policy("a level of a role that there is not", "level", "policy.json:2:78 /levels/0", "the nearest: A",
                        "\"roles\": {}", levels("B"), levels("A")),
                policy("a role with two levels", "level", "policy.json:2:83 /levels/1", "one level", "\"roles\": {}",
                        levels("A\", \"A"), levels("A")),
                policy("a promise of an outcome that there may be several of", "total-type", "policy.json:2:106 /total/0/type",
                        "classification, approval", "\"values\": {}", total("duty", "\"subject\": \"x\", ", "/complaint/major"),
                        total("admission", "", "/complaint/major")),
                policy("a promise without a type", "missing-member", "policy.json:2:50 /total/0", "'type'", "\"values\": {}",
                        "\"total\": [{\"given\": []}]", total("admission", "", "/complaint/major")),
                policy("a promise of a code that has no name", "total-subject", "policy.json:2:129 /total/0/subject",
                        "the nearest: kind", "\"values\": {}", total("approval", "\"subject\": \"kinds\", ", "/complaint/major"),
                        total("approval", "\"subject\": \"kind\", ", "/complaint/major")),
                policy("a promise with a subject that there cannot be", "total-subject", "policy.json:2:130 /total/0/subject",
                        "no subject", "\"values\": {}", total("admission", "\"subject\": \"kind\", ", "/complaint/major"),
                        total("admission", "", "/complaint/major")),
                policy("a promise where a field is known that there is not", "total-given",
                        "policy.json:2:129 /total/0/given/0", "the nearest: /complaint/major", "\"values\": {}",
                        total("admission", "", "/complaint/mayor"), total("admission", "", "/complaint/major")),
                policy("a waiver without an owner", "missing-member", "policy.json:2:39 /waivers/0", "'owner'", "\"roles\": {}",
                        waiver("\"subject\": \"c1\"", "\"expires\": \"2026-02-28\""),
                        waiver("\"owner\": \"o\"", "\"expires\": \"2026-02-28\"")),
                policy("a waiver without an end", "missing-member", "policy.json:2:39 /waivers/0", "'expires'", "\"roles\": {}",
                        waiver("\"owner\": \"o\"", "\"subject\": \"c1\""),
                        waiver("\"owner\": \"o\"", "\"expires\": \"2026-02-28\"")),
                policy("a waiver that ends on no day", "malformed-date", "policy.json:2:112 /waivers/0/expires", "not a date",
                        "\"roles\": {}", waiver("\"owner\": \"o\"", "\"expires\": \"2026-02-29\""),
                        waiver("\"owner\": \"o\"", "\"expires\": \"2028-02-29\"")),
                policy("a waiver with subjects that are none", "waiver-subject", "policy.json:2:119 /waivers/0/subjects/1",
                        "listed twice", "\"roles\": {}", waiver("\"owner\": \"o\", \"subjects\": [\"a\", \"a\"]",
                                "\"expires\": \"2026-02-28\""),
                        waiver("\"owner\": \"o\", \"subjects\": [\"a\", \"b\"]", "\"expires\": \"2026-02-28\"")),
                policy("a waiver of a list of nothing", "waiver-subject", "policy.json:2:112 /waivers/0/subjects", "empty",
                        "\"roles\": {}", waiver("\"owner\": \"o\", \"subjects\":[]", "\"expires\": \"2026-02-28\""),
                        waiver("\"owner\": \"o\", \"subjects\":[\"a\"]", "\"expires\": \"2026-02-28\"")),
                policy("a waiver of one subject and of several", "waiver-subject", "policy.json:2:112 /waivers/0/subjects",
                        "stands beside", "\"roles\": {}",
                        waiver("\"owner\": \"o\", \"subjects\":[\"a\"], \"subject\": \"b\"",
                                "\"expires\": \"2026-02-28\""),
                        waiver("\"owner\": \"o\", \"subject\": \"b\"", "\"expires\": \"2026-02-28\"")),
                new Row("a list where an object should be", "wrong-type", "policy.json:1:1", "an object",
                        text -> text.file("policy.json", "[]"), text -> text),
                policy("a member twice", "duplicate-key", "policy.json:2:27 /zone", "zone", "\"roles\": {}",
                        "\"zone\": \"UTC\"", "\"roles\": {}"),
                clauses("no list of clauses", "missing-member", "clauses.json:1:1", "'clauses'", "\"clauses\": [", "\"clause\": [",
                        "\"clauses\": ["),
                clauses("a clause id in capitals", "clause-id", "clauses.json:2:1 /clauses/0", "malformed", "\"c1\"", "\"C1\"", "\"c1\""),
                clauses("two clauses of one id", "clause-id", "clauses.json:3:1 /clauses/1", "not unique", "\"c2\"", "\"c1\"", "\"c0\""),
                clauses("a clause without an article", "missing-member", "clauses.json:3:1 /clauses/1", "'article'",
                        "\"article\": \"第2条\", ", "", "\"article\": \"第二条\", "),
                clauses("a caution in one language", "missing-member", "clauses.json:10:89 /clauses/8/caution", "'en'",
                        ", \"en\": \"The source is ambiguous.\"", "", ", \"en\": \"Open.\""),
                clauses("a flag that is a text", "wrong-type", "clauses.json:3:89 /clauses/1/pending", "true or false",
                        "\"zh\": \"条款\", \"en\": \"a clause\"},\n{\"id\": \"c3\"",
                        "\"zh\": \"条款\", \"en\": \"a clause\", \"pending\": \"yes\"},\n{\"id\": \"c3\"",
                        "\"zh\": \"条款\", \"en\": \"a clause\", \"pending\": true},\n{\"id\": \"c3\""),
                clauses("an unknown member of a clause", "unknown-member", "clauses.json:3:92 /clauses/1/undecided", "undecidable",
                        "\"zh\": \"条款\", \"en\": \"a clause\"},\n{\"id\": \"c3\"",
                        "\"zh\": \"条款\", \"en\": \"a clause\", \"undecided\":  \"x\"},\n{\"id\": \"c3\"",
                        "\"zh\": \"条款\", \"en\": \"a clause\", \"declaredIn\":  \"x\"},\n{\"id\": \"c3\""),
                new Row("no policy.json", "missing-file", "policy.json", "missing", text -> text.without("policy.json"),
                        text -> text),
                new Row("no clauses.json", "missing-file", "clauses.json", "missing", text -> text.without("clauses.json"),
                        text -> text),
                new Row("no facts.drl", "missing-file", "facts.drl", "missing", text -> text.without("facts.drl").without("rules.drl"),
                        text -> text),
                new Row("two rules of one name", "duplicate-rule", "rules.drl:8:6", "taken by other.drl:8:6",
                        text -> text.rules("other.drl", RULE.replace("rule \"ONE\"", "rule \"One\"")),
                        text -> text.rules("other.drl", RULE.replace("rule \"ONE\"", "rule \"TWO\""))),
                new Row("a clause that clauses.json does not have", "unknown-clause", "rules.drl:8:6", "the nearest: c1",
                        text -> text.rules(RULE.replace("\"c1\"", "\"c-1\"")), text -> text.rules(RULE.replace("\"c1\"", "\"c2\""))),
                new Row("an override of a clause that is not there", "unknown-clause", "rules.drl:8:6", "'d2'",
                        text -> text.rules(RULE.replace("@clause(\"c1\")", "@clause(\"c1\") @overrides(\"d2\")")),
                        text -> text.rules(RULE.replace("@clause(\"c1\")", "@clause(\"c1\") @overrides(\"c2\")"))),
                new Row("rules in a circle", "rule-cycle", "rules.drl:8:6", "ONE",
                        text -> text.rules(PolicyText.seen("ONE", "Classification(value == \"ONE\")")),
                        text -> text.rules(PolicyText.seen("ONE", "Classification(value == \"TWO\")"))))
                .toList();
    }

    private static Row policy(String name, String code, String place, String word, String sound, String refused,
            String accepted) {
        return changed("policy.json", name, code, place, word, sound, refused, accepted);
    }

    private static Row clauses(String name, String code, String place, String word, String sound, String refused,
            String accepted) {
        return changed("clauses.json", name, code, place, word, sound, refused, accepted);
    }

    private static Row changed(String file, String name, String code, String place, String word, String sound,
            String refused, String accepted) {
        return new Row(name, code, place, word, text -> replaced(text, file, sound, refused),
                text -> replaced(text, file, sound, accepted));
    }

    private static PolicyText replaced(PolicyText text, String file, String sound, String change) {
        assertThat(text.text(file)).contains(sound);
        return text.file(file, text.text(file).replace(sound, change));
    }

    private static String hours(String from, String to, String laterFrom, String laterTo) {
        return "\"workingHours\": [{\"from\": \"%s\", \"to\": \"%s\"}, {\"from\": \"%s\", \"to\": \"%s\"}], \"zone\""
                .formatted(from, to, laterFrom, laterTo);
    }

    private static String total(String type, String subject, String given) {
        return "\"values\": {\"kind\": {\"zh\": \"类\", \"en\": \"kind\"}}, \"total\": [{\"type\": \"%s\", %s\"given\": [\"%s\"]}]"
                .formatted(type, subject, given);
    }

    private static String levels(String levels) {
        return "\"roles\": {\"A\": {\"zh\": \"甲\", \"en\": \"a\"}}, \"levels\": [\"" + levels + "\"]";
    }

    private static String waiver(String one, String other) {
        return "\"waivers\": [{\"code\": \"x\", \"reason\": {\"zh\": \"因\", \"en\": \"r\"}, %s, %s}]".formatted(one, other);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aFaultyPolicyIsRefused(Row row) {
        PolicyRefusal refusal = catchThrowableOfType(PolicyRefusal.class,
                () -> row.refused().apply(PolicyText.sample().rules(RULE)).model());
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).extracting(problem -> problem.code() + " " + problem.place())
                .contains(row.code() + " " + row.place());
        assertThat(refusal.problems()).filteredOn(problem -> problem.code().equals(row.code()))
                .anySatisfy(problem -> assertThat(problem.in(Language.EN)).contains(row.word()))
                .allSatisfy(problem -> assertThat(problem.what().zh()).containsPattern("\\p{IsHan}"));
        assertThat(refusal.problems()).isSortedAccordingTo(Comparator.comparing(Problem::place));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsNeighbourIsRead(Row row) {
        assertThat(row.accepted().apply(PolicyText.sample().rules(RULE)).model().rules()).isNotEmpty();
    }

    @Test
    void everyCodeOfThePackageIsProvoked() throws IOException {
        Set<String> provoked = new TreeSet<>(Set.of("unreadable"));
        rows().forEach(row -> provoked.add(row.code()));
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/complaintrules/compile"))) {
            for (Path file : files.toList()) {
                Matcher matcher = Pattern.compile("new Problem\\(\"([a-z-]+)\"").matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        assertThat(provoked).containsAll(codes);
    }

    @Test
    void problemsOfAllFilesAreSaidTogether() {
        PolicyText text = PolicyText.sample().rules(RULE.replace("major", "mayor"))
                .rules("other.drl", RULE.replace("\"c1\"", "\"d1\""));
        text.file("policy.json", text.text("policy.json").replace("Asia/Shanghai", "Asia/Beijing"));
        PolicyRefusal refusal = catchThrowableOfType(PolicyRefusal.class, text::model);
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("unknown-clause", "zone", "unknown-field");
        assertThat(refusal).hasMessageContaining("other.drl").hasMessageContaining("rules.drl").hasMessageContaining("zone");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Path policy = PolicyText.complete().writeTo(folder);
        Files.write(policy.resolve("rules.drl"), new byte[] {'p', (byte) 0xC3, (byte) 0x28});
        assertUnreadable(policy, "rules.drl");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Path policy = PolicyText.complete().writeTo(folder);
        Files.write(policy.resolve("rules.drl"), new byte[(int) PolicyFiles.MAX_BYTES + 1]);
        assertUnreadable(policy, "rules.drl");
    }

    @Test
    void aFolderThatIsMissingIsRefused() {
        assertUnreadable(folder.resolve("nowhere"), "nowhere");
        PolicyRefusal refusal = catchThrowableOfType(PolicyRefusal.class,
                () -> PolicyFiles.foldersIn(folder.resolve("nowhere")));
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("unreadable");
    }

    @Test
    void filesThatAreNotThePolicysAreLeftAlone() throws IOException {
        Path policy = PolicyText.complete().writeTo(folder);
        Files.writeString(policy.resolve("notes.txt"), "\\u0022");
        Files.createDirectories(policy.resolve("fixtures"));
        assertThat(PolicyFiles.read(policy).texts()).containsOnlyKeys("clauses.json", "facts.drl", "policy.json", "rules.drl");
        assertThat(PolicyFiles.foldersIn(folder)).containsExactly(policy);
        assertThat(PolicyFiles.foldersIn(policy)).containsExactly(policy);
    }

    private static void assertUnreadable(Path policy, String file) {
        PolicyRefusal refusal = catchThrowableOfType(PolicyRefusal.class, () -> PolicyFiles.read(policy));
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unreadable");
            assertThat(problem.place().file()).contains(file);
            assertThat(problem.what().zh()).containsPattern("\\p{IsHan}");
        });
    }
}
