package de.ladentheke.publish.state;

import de.ladentheke.db.Database;
import de.ladentheke.publish.setup.ChannelRules;
import de.ladentheke.publish.setup.ChannelSetup;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places where the shop publishes. What changes here shows with the next {@code Publisher.refresh}. */
public final class ChannelSetups {
    /** Products that wait for any of the places that are shown, are in any of them, or cannot go to any. */
    public record Totals(long waiting, long online, long blocked) {}

    private final Database database;
    private final ChannelSetupStore store = new ChannelSetupStore();
    private final ProductStateStore states = new ProductStateStore();

    public ChannelSetups(Database database) {
        this.database = database;
    }

    /** Those that are shown, in the owner's order. */
    public List<ChannelSetup> listed() {
        return database.read(store::all).stream().filter(ChannelSetup::listed).toList();
    }

    public Optional<ChannelSetup> find(String channel) {
        return database.read(tx -> store.find(tx, channel));
    }

    /** Adds it as the last one, or replaces the one with its key. */
    public void save(ChannelSetup setup) {
        database.change(tx -> store.save(tx, setup));
    }

    /**
     * The shop no longer publishes there. What the place has, it keeps, and this shop remembers it: where the channel
     * is added again, only differences are sent.
     */
    public void remove(String channel) {
        database.change(tx -> store.remove(tx, channel));
    }

    /** A place that moves: what the owner hides or keeps back at the one, and what is planned for it, holds for the other. */
    public void follow(String from, String to) {
        database.change(tx -> store.follow(tx, from, to));
    }

    /** @param channels all that are shown, in their new order */
    public void order(List<String> channels) {
        database.change(tx -> {
            for (int i = 0; i < channels.size(); i++) {
                store.position(tx, channels.get(i), i);
            }
        });
    }

    /** Whether a channel shows a product although its rules would. */
    public void hide(String channel, boolean hidden, long... products) {
        database.change(tx -> {
            for (var product : products) {
                store.hide(tx, channel, product, hidden);
                states.outdate(tx, product);
            }
        });
    }

    /** Products that the owner does not show there. */
    public long[] hidden(String channel) {
        return database.read(tx -> store.hidden(tx, channel));
    }

    /** As of the last {@code Publisher.refresh}. */
    public Totals totals() {
        return database.read(states::totals);
    }

    /** Without a set-up of its own a channel is published to, but not shown. */
    public void ensure(String channel, boolean listed) {
        if (find(channel).isEmpty()) {
            database.change(tx -> store.insert(tx, new ChannelSetup(channel, listed, "", Map.of(), ChannelRules.NONE)));
        }
    }
}
