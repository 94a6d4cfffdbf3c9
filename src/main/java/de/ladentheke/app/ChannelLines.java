package de.ladentheke.app;

import static de.ladentheke.publish.setup.ChannelOption.ADDRESS;
import static de.ladentheke.publish.setup.ChannelOption.SHOP;
import static de.ladentheke.publish.setup.ChannelOption.USER;

import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.feed.FeedChannel;
import de.ladentheke.publish.files.PlaceOptions;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.marketplace.ConnectionCheck;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.vendure.VendureAccess;
import de.ladentheke.publish.vendure.VendureChannel;
import de.ladentheke.publish.vendure.VendureCheck;
import de.ladentheke.publish.website.WebsiteChannel;
import de.ladentheke.publish.woocommerce.WooAccess;
import de.ladentheke.publish.woocommerce.WooChannel;
import de.ladentheke.publish.woocommerce.WooCheck;
import de.ladentheke.settings.SecretsLockedException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Leads to each kind of place: the only one that knows the adapters. */
record ChannelLines(Shop shop) {
    /** Those that can be added, in the order of the choice. */
    static final List<ChannelKind> KINDS = List.of(ChannelKind.PRACTICE, ChannelKind.MARKETPLACE, ChannelKind.VENDURE,
            ChannelKind.WOOCOMMERCE, ChannelKind.FEED, ChannelKind.WEBSITE);

    private static final List<ChannelKind> FILES = List.of(ChannelKind.FEED, ChannelKind.WEBSITE);

    /** @param shopPage for customers; @param closing lets the line go; @param locked whether it waits for a passphrase */
    record Line(Publisher publisher, Supplier<Optional<URI>> shopPage, AutoCloseable closing, boolean locked) {}

    /** Its key in the database; empty where the options do not name a place. */
    static Optional<String> id(ChannelKind kind, Map<String, String> options) {
        return switch (kind) {
            case PRACTICE -> Optional.of(PracticeChannel.ID);
            case MARKETPLACE -> address(options).map(at -> MarketplaceAccess.of(at, option(options, SHOP), "").id());
            case VENDURE -> address(options).map(at -> VendureAccess.of(at, option(options, SHOP), "").id());
            case WOOCOMMERCE -> address(options).map(at -> ChannelKind.WOOCOMMERCE.channel(woo(at, options, "").address().toString().toLowerCase(Locale.ROOT)));
            case FEED, WEBSITE -> new PlaceOptions(options).key().map(kind::channel);
        };
    }

    /** Keys of channels that would write to the same place: two in one folder would take each other's files away. */
    static List<String> rivals(ChannelKind kind, Map<String, String> options) {
        var kinds = FILES.contains(kind) ? FILES : List.of(kind);
        return kinds.stream().flatMap(one -> id(one, options).stream()).toList();
    }

    /** A place that is not named yet refuses everything; one whose secret is locked waits. */
    Line open(ChannelSetup setup, Supplier<String> secret) {
        try {
            return named(setup, secret);
        } catch (SecretsLockedException e) {
            var waiting = new UnnamedChannel(setup.channel(), UnnamedChannel::locked);
            return new Line(shop.publisher(waiting), waiting::shopPage, () -> {}, true);
        }
    }

    private Line named(ChannelSetup setup, Supplier<String> secret) {
        var address = address(setup.options());
        return switch (setup.kind()) {
            case PRACTICE -> line(shop.practiceChannel(), () -> {});
            case MARKETPLACE -> address.map(at -> new MarketplaceChannel(new MarketplaceAccess(setup.channel(), at, option(setup.options(), SHOP), secret.get())))
                    .map(channel -> line(channel, channel)).orElseGet(() -> unnamed(setup));
            case VENDURE -> address.map(at -> new VendureChannel(new VendureAccess(setup.channel(), at, option(setup.options(), SHOP), secret.get())))
                    .map(channel -> line(channel, channel)).orElseGet(() -> unnamed(setup));
            case WOOCOMMERCE -> address.map(at -> new WooChannel(woo(at, setup.options(), secret.get()), shop.database().folder().resolve("cache")))
                    .map(channel -> line(channel, channel)).orElseGet(() -> unnamed(setup));
            case FEED, WEBSITE -> whole(setup, secret.get());
        };
    }

    /** Tries a place before it is used. Takes up to a minute. */
    Connection check(ChannelKind kind, Map<String, String> options, String secret) {
        return switch (kind) {
            case PRACTICE -> new Connection(Outcome.OK, kind.label());
            case MARKETPLACE -> ConnectionCheck.check(option(options, ADDRESS), option(options, SHOP), secret);
            case VENDURE -> VendureCheck.check(option(options, ADDRESS), option(options, SHOP), secret);
            case WOOCOMMERCE -> WooCheck.check(option(options, ADDRESS), option(options, USER), secret);
            case FEED -> FeedChannel.check(options, secret);
            case WEBSITE -> WebsiteChannel.check(options, secret);
        };
    }

    /** Where an option is missing, nothing is written until it is added. */
    private Line whole(ChannelSetup setup, String secret) {
        try {
            return line(setup.kind() == ChannelKind.FEED ? FeedChannel.of(setup, secret) : WebsiteChannel.of(setup, secret));
        } catch (IllegalArgumentException e) {
            return unnamed(setup);
        }
    }

    private Line unnamed(ChannelSetup setup) {
        return line(new UnnamedChannel(setup.channel()), () -> {});
    }

    private Line line(Channel channel, AutoCloseable closing) {
        return new Line(shop.publisher(channel), channel::shopPage, closing, false);
    }

    private Line line(OfferChannel place) {
        return new Line(shop.publisher(place), place::shopPage, () -> {}, false);
    }

    private static WooAccess woo(URI address, Map<String, String> options, String secret) {
        return new WooAccess(address, option(options, USER), secret, Boolean.parseBoolean(option(options, ChannelOption.ADOPT)));
    }

    private static Optional<URI> address(Map<String, String> options) {
        return Connection.address(option(options, ADDRESS));
    }

    private static String option(Map<String, String> options, String key) {
        return options.getOrDefault(key, "").strip();
    }
}
