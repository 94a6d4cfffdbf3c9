package de.ladentheke.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void theSameMistakeHasTheSameCodeWhateverItsMessage() {
        var first = ErrorCode.of(mistake("shop one"));
        var wrapped = ErrorCode.of(new RuntimeException("around it", mistake("shop two")));
        assertThat(first).isEqualTo(wrapped).matches("[2-9A-Z]{4}-[2-9A-Z]{2}");
    }

    @Test
    void anotherPlaceOrTypeHasAnotherCode() {
        assertThat(ErrorCode.of(mistake("x"))).isNotEqualTo(ErrorCode.of(otherMistake()));
        assertThat(ErrorCode.of(mistake("x"))).isNotEqualTo(ErrorCode.of(new IllegalArgumentException("x")));
    }

    private static Exception mistake(String message) {
        return new IllegalStateException(message);
    }

    private static Exception otherMistake() {
        return new IllegalStateException("elsewhere");
    }
}
