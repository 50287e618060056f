package org.complaintrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {
    @Test
    void prettyHasALineForEachMemberAndItemAndTwoBlanksForEachLevel() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("policy", "life-insurer");
        tree.put("rulings", List.of(Map.of("rank", 1L), Map.of()));
        tree.put("conflicts", List.of());
        tree.put("caution", null);
        assertThat(JsonWriter.pretty(tree)).isEqualTo("""
                {
                  "policy": "life-insurer",
                  "rulings": [
                    {
                      "rank": 1
                    },
                    {}
                  ],
                  "conflicts": [],
                  "caution": null
                }""");
    }

    @Test
    void compactHasNoBlanks() {
        assertThat(JsonWriter.compact(Map.of("a", Arrays.asList(1, true, null)))).isEqualTo("{\"a\":[1,true,null]}");
    }

    @ParameterizedTest
    @CsvSource({"15000.00, 15000.00", "1E+3, 1000", "1E-10, 0.0000000001", "-0.50, -0.50", "0E-2, 0.00"})
    void amountsKeepTheirScaleAndHaveNoExponent(BigDecimal amount, String written) {
        assertThat(JsonWriter.compact(amount)).isEqualTo(written);
    }

    @Test
    void chineseIsWrittenAsItIsAndControlCharactersEscaped() {
        assertThat(JsonWriter.compact("投诉\"\n\u0001")).isEqualTo("\"投诉\\\"\\n\\u0001\"");
    }

    @Test
    void aValueOfAnotherClassIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.compact(List.of(0.1)))
                .withMessageContaining("java.lang.Double");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.compact(Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.compact(Map.of(1, 2)))
                .withMessageContaining("not 1");
    }

    @Test
    void anAmountThatWouldFillTheMemoryIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.compact(new BigDecimal("1E+999999999")));
    }
}
