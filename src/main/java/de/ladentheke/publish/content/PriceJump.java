package de.ladentheke.publish.content;

import de.ladentheke.catalogue.Money;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A price so far from what customers see now that it may be a slip: twice as high, half as high, or further. In cents. */
public record PriceJump(UUID variant, long before, long now) {
    private static final int FACTOR = 2;
    private static final List<Integer> SLIPS = List.of(10, 100, 1000);

    public static List<PriceJump> between(Map<UUID, Long> shown, Map<UUID, Long> next) {
        var found = new ArrayList<PriceJump>();
        next.forEach((variant, now) -> {
            var before = shown.get(variant);
            if (before != null && before > 0 && (now >= before * FACTOR || now * FACTOR <= before)) {
                found.add(new PriceJump(variant, before, now));
            }
        });
        return found;
    }

    /** Tells these prices from all others. */
    public static String text(List<PriceJump> jumps) {
        return jumps.stream().map(jump -> jump.variant + ":" + jump.now).sorted().collect(Collectors.joining(" "));
    }

    /** For people; {@code jumps} holds at least one. */
    public static String sentence(List<PriceJump> jumps) {
        var first = jumps.getFirst();
        var words = Messages.of(PriceJump.class);
        var prices = words.get("jump.price", Money.ofCents(first.before).format(Messages.language()), Money.ofCents(first.now).format(Messages.language()));
        var more = jumps.size() == 1 ? "" : words.get("jump.more", jumps.size() - 1);
        return words.get(first.slip() ? "jump.slip" : "jump.far", prices + more);
    }

    /** The same digits with the comma elsewhere. */
    private boolean slip() {
        return SLIPS.stream().anyMatch(by -> now == before * by || before == now * by);
    }
}
