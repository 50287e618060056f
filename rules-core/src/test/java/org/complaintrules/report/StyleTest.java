package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StyleTest {
    @Test
    void withoutColourATextIsLeftAsItIs() {
        assertThat(Style.PLAIN.bold(Style.PLAIN.red("late"))).isEqualTo("late");
    }

    @Test
    void aColourIsSwitchedOffAfterTheText() {
        assertThat(new Style(true, 80).green("met")).isEqualTo("\u001b[32mmet\u001b[0m");
        assertThat(new Style(true, 80).dim("")).isEmpty();
    }

    @Test
    void aNegativeWidthIsRefused() {
        assertThatThrownBy(() -> new Style(false, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
