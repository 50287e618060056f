package org.complaintrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {
    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of(Place.NONE, ""),
                Arguments.of(Place.of("facts.drl"), "facts.drl"),
                Arguments.of(Place.at("facts.drl", 3, 14), "facts.drl:3:14"),
                Arguments.of(new Place("facts.drl", 3, 0, null), "facts.drl:3"),
                Arguments.of(new Place("case.json", 3, 14, "/facts/complaint"), "case.json:3:14 /facts/complaint"),
                Arguments.of(new Place("case.json", 1, 1, ""), "case.json:1:1"),
                Arguments.of(new Place(null, 3, 14, "/facts"), "line 3:14 /facts"),
                Arguments.of(new Place(null, 3, 0, null), "line 3"),
                Arguments.of(new Place(null, 0, 0, "/facts"), "/facts"),
                Arguments.of(new Place("case.json", 0, 14, null), "case.json"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void isShownAsFileLineColumnAndThenThePointer(Place place, String shown) {
        assertThat(place).hasToString(shown);
    }

    @Test
    void placesComeByFileThenLineThenColumn() {
        List<Place> inOrder = List.of(Place.NONE, new Place(null, 2, 1, null), Place.of("a.drl"),
                Place.at("a.drl", 2, 10), Place.at("a.drl", 10, 2), Place.at("a.drl", 10, 10), Place.at("b.drl", 1, 1));

        assertThat(inOrder.stream().sorted((left, right) -> right.compareTo(left)).sorted()).isEqualTo(inOrder);
    }

    @Test
    void thePointerHasNoPartInTheOrder() {
        assertThat(new Place("a.json", 1, 1, "/b")).isEqualByComparingTo(new Place("a.json", 1, 1, "/a"));
    }

    @Test
    void aPlaceReadBeforeItsFileWasKnownKeepsLineColumnAndPointer() {
        assertThat(new Place(null, 3, 14, "/facts").in("case.json")).isEqualTo(new Place("case.json", 3, 14, "/facts"));
    }
}
