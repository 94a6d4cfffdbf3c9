package de.ladentheke.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void german() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void germanFigures() {
        assertThat(Formats.integer(2318)).isEqualTo("2\u202f318");
        assertThat(Formats.money(123450)).isEqualTo("1.234,50\u00a0€");
        assertThat(Formats.money(-5)).isEqualTo("-0,05\u00a0€");
        assertThat(Formats.quantity(24_000)).isEqualTo("24");
        assertThat(Formats.quantity(1_500)).isEqualTo("1,5");
        assertThat(Formats.quantity(-250)).isEqualTo("-0,25");
        assertThat(Formats.percent(1900)).isEqualTo("19\u00a0%");
        assertThat(Formats.percent(550)).isEqualTo("5,5\u00a0%");
    }

    @Test
    void englishFigures() {
        Locale.setDefault(Locale.UK);
        assertThat(Formats.integer(2318)).isEqualTo("2,318");
        assertThat(Formats.money(123450)).isEqualTo("€1,234.50");
        assertThat(Formats.quantity(1_500)).isEqualTo("1.5");
        assertThat(Formats.percent(700)).isEqualTo("7%");
    }

    @Test
    void timesInWords() {
        var today = LocalDate.of(2026, 11, 23);
        assertThat(Formats.when(at(today, 17, 42), today)).isEqualTo("heute 17:42");
        assertThat(Formats.when(at(today.minusDays(1), 8, 5), today)).isEqualTo("gestern 08:05");
        assertThat(Formats.when(at(LocalDate.of(2026, 10, 3), 9, 0), today)).isEqualTo("3. Oktober 09:00");
        assertThat(Formats.when(at(LocalDate.of(2025, 10, 3), 9, 0), today)).isEqualTo("3. Oktober 2025 09:00");
        assertThat(Formats.duration(Duration.ofMillis(300))).isEqualTo("1 s");
        assertThat(Formats.duration(Duration.ofSeconds(120))).isEqualTo("2 min");
        assertThat(Formats.duration(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
    }

    @Test
    void remainingTimeIsGuessedOnlyWhenItHasSettled() {
        var remaining = new RemainingTime(1_000_000_000L);
        remaining.start(0);
        assertThat(remaining.after(5, 10, 500_000_000L)).isEmpty();
        assertThat(remaining.after(5, 20, 2_000_000_000L)).contains(Duration.ofSeconds(6));
        assertThat(remaining.after(20, 20, 2_000_000_000L)).isEmpty();
    }

    private static java.time.Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZoneId.systemDefault()).toInstant();
    }
}
