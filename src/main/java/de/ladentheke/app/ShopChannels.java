package de.ladentheke.app;

import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The places where a shop publishes, as its owner set them up; a new shop has the practice marketplace. */
public final class ShopChannels implements AutoCloseable {
    private final ChannelSetups setups;
    private final ChannelLines lines;
    private final ChannelSecrets secrets;
    private final boolean onlyPractice;
    /** What has to be done before the channels are asked for the first time. */
    private Runnable first = () -> {};
    private final Map<String, OpenChannel> open = new ConcurrentHashMap<>();

    /** Takes over what the settings of earlier versions name, when it is first asked. */
    public ShopChannels(Shop shop, Settings settings, Secrets secrets) {
        this(shop, secrets, false);
        first = () -> {
            setups.listed().stream().filter(setup -> !setup.channel().contains(":")).forEach(setup -> setups.remove(setup.channel()));
            FormerMarket.takeOver(setups, settings);
            if (setups.listed().isEmpty()) {
                setups.save(ChannelSetup.of(PracticeChannel.ID, Map.of()));
            }
        };
    }

    private ShopChannels(Shop shop, Secrets secrets, boolean onlyPractice) {
        this.setups = new ChannelSetups(shop.database());
        this.lines = new ChannelLines(shop);
        this.secrets = new ChannelSecrets(secrets);
        this.onlyPractice = onlyPractice;
    }

    /** The practice marketplace whatever is set up: invented goods must not reach a real one. */
    public static ShopChannels practice(Shop shop) {
        var channels = new ShopChannels(shop, null, true);
        channels.first = () -> channels.setups.save(ChannelSetup.of(PracticeChannel.ID, Map.of()));
        return channels;
    }

    /** Those that are shown, in the owner's order. */
    public List<OpenChannel> all() {
        prepare();
        return setups.listed().stream().filter(this::usable).map(this::of).toList();
    }

    /** Not where the window is built: it writes. */
    private synchronized void prepare() {
        first.run();
        first = () -> {};
    }

    /** Whether the practice marketplace is among them. */
    public boolean practising() {
        return all().stream().anyMatch(channel -> channel.setup().kind() == ChannelKind.PRACTICE);
    }

    Optional<OpenChannel> get(String channel) {
        return all().stream().filter(one -> one.setup().channel().equals(channel)).findFirst();
    }

    /** Its line is opened anew with the next call: another key. */
    void forget(String channel) {
        var before = open.remove(channel);
        if (before != null) {
            before.close();
        }
    }

    /** The passphrase of the secrets was given. */
    public void unlocked() {
        open.values().forEach(OpenChannel::unlocked);
    }

    boolean onlyPractice() {
        return onlyPractice;
    }

    /** A marketplace that is not set up here: remembered, but not shown. */
    public OpenChannel elsewhere(String address, String slug, String token) {
        var options = Map.of(ChannelOption.ADDRESS, address, ChannelOption.SHOP, slug);
        var id = ChannelLines.id(ChannelKind.MARKETPLACE, options).orElseThrow();
        var known = setups.find(id);
        if (known.isEmpty()) {
            setups.save(ChannelSetup.of(id, options).unlisted());
        }
        var setup = known.orElseGet(() -> ChannelSetup.of(id, options)).withOptions(options);
        forget(id);
        return open.computeIfAbsent(id, key -> new OpenChannel(setup, lines, () -> token));
    }

    /** @param name the owner's name for a channel or its key, in any case */
    public Optional<OpenChannel> find(String name) {
        return all().stream().filter(c -> c.name().equalsIgnoreCase(name.strip()) || c.setup().channel().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** The same one until its place changes. */
    private OpenChannel of(ChannelSetup setup) {
        return open.compute(setup.channel(), (id, before) -> before != null && samePlace(before.setup(), setup)
                ? before.as(setup) : replaced(before, setup));
    }

    private OpenChannel replaced(OpenChannel before, ChannelSetup setup) {
        if (before != null) {
            before.close();
        }
        return new OpenChannel(setup, lines, () -> secrets.get(setup).orElse(""));
    }

    private boolean usable(ChannelSetup setup) {
        return !onlyPractice || setup.kind() == ChannelKind.PRACTICE;
    }

    private static boolean samePlace(ChannelSetup one, ChannelSetup other) {
        return one.options().equals(other.options());
    }

    @Override
    public void close() {
        open.values().forEach(OpenChannel::close);
        open.clear();
    }
}
