package org.complaintrules.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a checked policy: printed, compiled, kept, loaded; nothing of its text reaches the compiler unread. */
class CompiledRulesTest {
    private static final String DIGEST = "sha256:abc";
    private static PolicyModel model;
    private static CompiledRules compiled;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() {
        model = PolicyText.complete().model();
        compiled = PolicyCompiler.compile(model);
    }

    @Test
    void namesAndLabelsAreNotPrinted() {
        String source = EngineSource.print(model);
        assertThat(source).doesNotContain("supervisor").doesNotContainPattern("\\p{IsHan}").doesNotContain("@")
                .doesNotContain("//").contains("rule \"0\"");
    }

    @Test
    void guardsStandLeftOfWhatTheyGuard() {
        String source = EngineSource.print(PolicyText.sample().rules(
                PolicyText.seen("ONE", "Complaint(major != true, payout - cashValue > 5, note == \"a\")")).model());
        assertThat(source).contains("major != null, major != true, payout != null, cashValue != null, "
                + "payout - cashValue > 5B, note == \"a\"");
    }

    @Test
    void compiledRulesAreKeptByTheirDigest() {
        CompiledCache cache = new CompiledCache(folder.resolve("cache"));
        assertThat(cache.find(DIGEST)).isEmpty();
        cache.keep(DIGEST, compiled);
        CompiledRules found = cache.find(DIGEST).orElseThrow();
        assertThat(found.modelClass()).isEqualTo(compiled.modelClass());
        assertThat(found.classes().keySet()).isEqualTo(compiled.classes().keySet());
        found.classes().forEach((name, bytes) -> assertThat(bytes).isEqualTo(compiled.classes().get(name)));
        assertThat(cache.find("sha256:other")).isEmpty();
        assertThat(folder.resolve("cache")).isDirectoryContaining(file -> file.toString().endsWith("abc.zip"));
        assertThat(folder.resolve("cache").toFile().list()).hasSize(1);
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoReasonToFail() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThatCode(() -> new CompiledCache(file).keep(DIGEST, compiled)).doesNotThrowAnyException();
        assertThat(new CompiledCache(file).find(DIGEST)).isEmpty();
    }

    @Test
    void aDamagedFileOfTheCacheIsFoundDamagedOrHarmless() throws IOException {
        CompiledCache cache = new CompiledCache(folder);
        cache.keep(DIGEST, compiled);
        Path file = folder.resolve("abc.zip");
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int flips = 0; flips < 3 && damaged.length > 0; flips++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, damaged);
            assertThatCode(() -> cache.find(DIGEST)
                    .ifPresent(found -> BytecodeCheck.offences(model.schema().packageName(), found)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatIsNoClassInTheCacheCostsACompilationAndNothingElse() {
        CompiledCache cache = new CompiledCache(folder);
        SortedMap<String, byte[]> garbage = new TreeMap<>(compiled.classes());
        garbage.put(compiled.modelClass(), new byte[] {1, 2, 3});
        cache.keep(DIGEST, new CompiledRules(compiled.modelClass(), garbage));
        assertThat(PolicyCompiler.compile(model, DIGEST, cache).classes().get(compiled.modelClass()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void aHostileClassInTheCacheIsNotLoaded() {
        CompiledCache cache = new CompiledCache(folder);
        SortedMap<String, byte[]> hostile = new TreeMap<>(compiled.classes());
        BytecodeCheckTest.refused().stream().filter(row -> row.name().equals("asks for the runtime")).findFirst()
                .ifPresent(row -> hostile.put("org.complaintrules.policy.test_policy.Rule1", row.bytes()));
        cache.keep(DIGEST, new CompiledRules(compiled.modelClass(), hostile));
        assertThat(PolicyCompiler.compile(model, DIGEST, cache).classes())
                .doesNotContainKey("org.complaintrules.policy.test_policy.Rule1");
    }

    @Test
    void aModelIsReadAsItWasWritten() {
        assertThat(ModelReader.read(ModelWriter.write(model))).isEqualTo(model);
        PolicyModel all = PolicyText.sample("model-test").rules("""
                rule "every kind" @zh("各种") @clause("c1 c9") @overrides("c2") @replaces("c3")
                when
                    Complaint($a : acceptedAt, $b : repliedAt, (payout * 0.5B - -3 >= cashValue && major == true || visits not in (1, 2)),
                              channel in (Channel.PHONE), channels not contains Channel.ONLINE, note != "甲", memo == null)
                    Deadline(action == "OTHER", status in (DeadlineStatus.LATE, DeadlineStatus.MET), $due : due)
                    Admission(verdict == Verdict.REJECT)
                    exists Party(heard == true)
                    not Party(name == "A")
                then
                    insert(clock.deadline("REPLY", "-15 WORKING_DAYS", clock.earliest($a, $due), $b));
                    insert(clock.due("CALL", $a, $b));
                    insert(new Retention("FILE", null));
                    insert(new Retention("NOTE", "2 YEARS"));
                    insert(new Fine("AGENT", 0.50B, null, "CNY"));
                    insert(new Measurement("SHARE", 1, 2, "0.50", true));
                    insert(new Classification("severity", "MAJOR"));
                end
                """).model();
        assertThat(ModelReader.read(ModelWriter.write(all))).isEqualTo(all);
    }

    @Test
    void whatAPolicyPromisesAndWaivesIsReadAsItWasWritten() {
        PolicyModel read = PolicyText.complete().file("policy.json", PolicyText.complete().text("policy.json").replace(
                "\"values\": {}", """
                "values": {"kind": {"zh": "类", "en": "kind"}},
                "total": [{"type": "classification", "subject": "kind", "given": ["/complaint/major", "/complaint/visits"]},
                          {"type": "admission", "given": []}],
                "waivers": [{"code": "gap", "owner": "o", "reason": {"zh": "因", "en": "r"}, "expires": "2026-02-28"},
                            {"code": "conflict", "subjects": ["a", "b"], "owner": "o",
                             "reason": {"zh": "因", "en": "r"}, "expires": "2027-12-31"}]""")).model();
        assertThat(read.info().totals()).extracting(total -> total.type().jsonName() + total.given())
                .containsExactly("classification[/complaint/major, /complaint/visits]", "admission[]");
        assertThat(read.info().waivers()).extracting(waiver -> waiver.code() + waiver.subjects() + waiver.expires()
                + "@" + waiver.place().line()).containsExactly("gap[]2026-02-28@5", "conflict[a, b]2027-12-31@6");
        assertThat(ModelReader.read(ModelWriter.write(read))).isEqualTo(read);
        assertThat(PolicyCompiler.digest(read)).isEqualTo(PolicyCompiler.digest(PolicyText.complete().model()));
    }

    @Test
    void theLevelsOfAuthoritiesAreReadAsTheyWereWritten() {
        PolicyModel read = PolicyText.complete().file("policy.json", PolicyText.complete().text("policy.json").replace(
                "\"roles\": {}", """
                "roles": {"HEAD": {"zh": "主管", "en": "head"}, "CLERK": {"zh": "经办人", "en": "clerk"}},
                "levels": ["CLERK", "HEAD"]""")).model();
        assertThat(read.info().levels()).containsExactly("CLERK", "HEAD");
        assertThat(ModelReader.read(ModelWriter.write(read))).isEqualTo(read);
        assertThat(PolicyCompiler.digest(read)).isEqualTo(PolicyCompiler.digest(PolicyText.complete().model()));
    }

    @Test
    void aLongTextOfAClauseIsWrittenAndRead() {
        PolicyText text = PolicyText.complete();
        text.file("clauses.json", text.text("clauses.json").replaceFirst("\"zh\": \"条款\"",
                "\"zh\": \"" + "条".repeat(30_000) + "\""));
        PolicyModel read = text.model();
        assertThat(ModelReader.read(ModelWriter.write(read)).clauses()).isEqualTo(read.clauses());
    }

    @Test
    void twoVersionsOfOnePolicyDoNotMix() throws ReflectiveOperationException {
        RuleClassLoader first = new RuleClassLoader(compiled);
        RuleClassLoader second = new RuleClassLoader(compiled);
        String complaint = model.schema().packageName() + ".Complaint";
        assertThat(first.loadClass(complaint)).isSameAs(first.loadClass(complaint))
                .isNotSameAs(second.loadClass(complaint));
        assertThat(first.loadClass("java.lang.String")).isSameAs(String.class);
        assertThat(first.loadClass(RuleOutput.class.getName())).isSameAs(RuleOutput.class);
        assertThatCode(() -> first.loadClass(model.schema().packageName() + ".Nothing"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
