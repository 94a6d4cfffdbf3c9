package de.ladentheke.publish;

import de.ladentheke.db.Database;
import de.ladentheke.publish.ShopProfile.Field;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.line.Retry;
import de.ladentheke.publish.state.ChannelStore;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps what customers are told about the shop, and sends it with a publication when it has changed. */
public final class ShopProfiles {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");
    private static final Pattern WEBSITE = Pattern.compile("(?i)https?://[^\\s/]+\\.\\S{2,}");
    private static final Pattern ZIP = Pattern.compile("\\d{5}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()/.-]{5,}");

    private final Database database;
    private final ChannelStore channels;
    private final ShopProfileStore store = new ShopProfileStore();

    public ShopProfiles(Database database, Channel channel) {
        this(database, new ChannelStore(channel.id()));
    }

    ShopProfiles(Database database, ChannelStore channels) {
        this.database = database;
        this.channels = channels;
    }

    public ShopProfile get() {
        return database.read(store::read);
    }

    /** Stores it as it is; see {@link #problem} for what to check before. */
    public void save(ShopProfile profile) {
        database.change(tx -> store.write(tx, profile));
    }

    /** What is wrong with a value, as a sentence; an empty value is never wrong. */
    public static Optional<String> problem(Field field, String value) {
        var text = value.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() > field.maxLength()) {
            return Optional.of(Messages.of(ShopProfiles.class).get("profile.too_long", field.maxLength(), text.length()));
        }
        var pattern = switch (field) {
            case EMAIL -> EMAIL;
            case WEBSITE -> WEBSITE;
            case ZIP -> ZIP;
            case PHONE -> PHONE;
            default -> null;
        };
        return pattern == null || pattern.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(Messages.of(ShopProfiles.class).get("profile.invalid." + field.key()));
    }

    /** Whether the marketplace has another profile than the shop. */
    public boolean changed() {
        return !hash(get()).equals(database.read(channels::read).profileHash());
    }

    /** The place has the profile as it is now. */
    void sent() {
        var hash = hash(get());
        database.change(tx -> channels.profileHash(tx, hash));
    }

    void send(Channel channel, Retry retry, Progress progress) throws IOException {
        var profile = get();
        var hash = hash(profile);
        if (profile.values().isEmpty() || hash.equals(database.read(channels::read).profileHash())) {
            return;
        }
        retry.call(() -> {
            channel.putProfile(profile.wire());
            return null;
        }, progress);
        database.change(tx -> channels.profileHash(tx, hash));
    }

    private static String hash(ShopProfile profile) {
        return ItemContent.of(profile.wire().toString()).hash();
    }
}
