package de.ladentheke.publish.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Special prices with a start and an end, in whole days of German time.
 *
 * @param id     0 before it is stored
 * @param first  the day at whose beginning the prices change
 * @param last   the day at whose end they go back
 */
public record Promotion(long id, String name, LocalDate first, LocalDate last, State state, List<Price> prices) {
    static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    public enum State { PLANNED, RUNNING, ENDED }

    /** @param cents while it runs; @param before what it goes back to, null until it has started */
    public record Price(long product, UUID variant, long cents, Long before) {}

    public Promotion {
        prices = List.copyOf(prices);
    }

    public static Promotion planned(String name, LocalDate first, LocalDate last, List<Price> prices) {
        return new Promotion(0, name, first, last, State.PLANNED, prices);
    }

    public Instant starts() {
        return first.atStartOfDay(GERMANY).toInstant();
    }

    /** The first moment that it is over. */
    public Instant ends() {
        return last.plusDays(1).atStartOfDay(GERMANY).toInstant();
    }

    /** How many products it is about. */
    public int products() {
        return (int) prices.stream().mapToLong(Price::product).distinct().count();
    }

    List<Long> productKeys() {
        return prices.stream().map(Price::product).distinct().toList();
    }
}
