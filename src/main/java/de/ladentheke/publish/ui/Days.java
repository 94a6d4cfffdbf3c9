package de.ladentheke.publish.ui;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days and times as an owner in Germany writes them. */
final class Days {
    static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private static final Messages TEXT = Messages.of(Days.class);

    private Days() {}

    /** {@code 20:00}, {@code 8.30}, {@code 20}; empty where it is no time of the day. */
    static Optional<LocalTime> time(String typed) {
        var text = typed.strip().replaceFirst("(?i)\\s*uhr$", "").replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(text.contains(":") ? text : text + ":00", DateTimeFormatter.ofPattern("H:mm")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static LocalDate today() {
        return LocalDate.now(GERMANY);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(GERMANY).toInstant();
    }

    /** {@code heute 20:00}, {@code morgen 8:30}, {@code 3. Dezember 20:00}. */
    static String when(Instant due) {
        var local = due.atZone(GERMANY);
        return local.toLocalDate().equals(today().plusDays(1))
                ? TEXT.get("when.tomorrow", local.format(DateTimeFormatter.ofPattern("HH:mm"))) : Formats.when(due);
    }

    /** {@code 1. Dezember}. */
    static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(TEXT.get("when.day"), Messages.language()));
    }
}
