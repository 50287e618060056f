package org.complaintrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintrules.text.Refusal;

class JsonProperties {
    @Property
    void anyTreeSurvivesWritingAndReading(@ForAll("trees") Object tree) {
        assertThat(plain(JsonText.read(null, JsonWriter.pretty(tree)))).isEqualTo(tree);
        assertThat(plain(JsonText.read(null, JsonWriter.compact(tree).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(tree);
    }

    @Property
    void everySpotCutsOutATextThatReadsAsTheSameValue(@ForAll("trees") Object tree) {
        String text = JsonWriter.pretty(tree);
        assertSpots(text, JsonText.read(null, text));
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property
    void anyJsonWithOneByteChangedIsReadOrRefused(@ForAll("trees") Object tree, @ForAll byte changed,
            @ForAll int where) {
        byte[] bytes = JsonWriter.compact(tree).getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(where, bytes.length)] = changed;
        readOrRefused(bytes);
    }

    @Property
    void anyTextOfJsonCharactersIsReadOrRefused(@ForAll("jsonCharacters") String text) {
        readOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            assertThat(JsonText.read("fuzz.json", bytes)).isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.problems()).hasSize(1)
                    .allSatisfy(problem -> assertThat(problem.place().line()).isPositive());
        }
    }

    private static void assertSpots(String text, Json json) {
        String cut = text.substring(json.spot().from(), json.spot().to());
        assertThat(plain(JsonText.read(null, cut))).isEqualTo(plain(json));
        assertThat(cut).isEqualTo(cut.strip());
        if (json instanceof Json.Obj object) {
            object.members().values().forEach(member -> assertSpots(text, member));
        } else if (json instanceof Json.Arr list) {
            list.items().forEach(item -> assertSpots(text, item));
        }
    }

    /** The tree as the writer takes it, every number a BigDecimal. */
    private static Object plain(Json json) {
        if (json instanceof Json.Obj object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.members().forEach((name, value) -> members.put(name, plain(value)));
            return members;
        }
        if (json instanceof Json.Arr list) {
            List<Object> items = new ArrayList<>();
            list.items().forEach(item -> items.add(plain(item)));
            return items;
        }
        if (json instanceof Json.Str string) {
            return string.value();
        }
        if (json instanceof Json.Num number) {
            return new BigDecimal(number.text());
        }
        return json instanceof Json.Bool bool ? bool.value() : null;
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<String> strings = Arbitraries.strings().ofMaxLength(8)
                .filter(string -> StandardCharsets.UTF_8.newEncoder().canEncode(string));
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                strings.asGeneric(), Arbitraries.bigDecimals().ofScale(4).asGeneric(),
                Arbitraries.of(true, false).asGeneric(), Arbitraries.just((Object) null).asGeneric());
        return Arbitraries.recursive(() -> leaves, inner -> Arbitraries.oneOf(
                inner.list().ofMaxSize(4).asGeneric(),
                Arbitraries.maps(strings, inner).ofMaxSize(4).asGeneric()), 0, 3);
    }

    @Provide
    Arbitrary<String> jsonCharacters() {
        return Arbitraries.strings().withChars("{}[]\",:\\ \n\tu0123456789.eE+-truefalsn投\uFEFF").ofMaxLength(30);
    }
}
