package de.ladentheke.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SystemCheckTest {
    private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");

    @Test
    void without_a_screen_one_sentence_points_to_the_demo() {
        assertThat(SystemCheck.problem(Map.of(), lib -> true, screen -> true))
                .hasValueSatisfying(s -> assertThat(s).contains("kein Bildschirm").contains("./ladentheke demo").doesNotContain("\n"));
    }

    @Test
    void wayland_alone_is_not_enough() {
        assertThat(SystemCheck.problem(Map.of("WAYLAND_DISPLAY", "wayland-0"), lib -> true, screen -> true))
                .hasValueSatisfying(s -> assertThat(s).contains("xwayland"));
    }

    @Test
    void missing_libraries_are_named_with_their_packages_and_one_command() {
        var missing = Set.of("libgtk-3.so.0", "libXtst.so.6");
        assertThat(SystemCheck.problem(SCREEN, lib -> !missing.contains(lib), screen -> true))
                .hasValueSatisfying(s -> assertThat(s).contains("libgtk-3-0, libxtst6").contains("sudo apt install libgtk-3-0 libxtst6"));
    }

    @Test
    void a_screen_that_does_not_answer_is_named() {
        assertThat(SystemCheck.problem(Map.of("DISPLAY", ":77"), lib -> true, screen -> false))
                .hasValueSatisfying(s -> assertThat(s).contains(":77").contains("./ladentheke demo"));
    }

    @Test
    void all_there_is_no_problem() {
        assertThat(SystemCheck.problem(SCREEN, lib -> true, screen -> true)).isEmpty();
    }
}
