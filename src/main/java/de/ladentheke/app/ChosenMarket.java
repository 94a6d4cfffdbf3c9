package de.ladentheke.app;

import de.ladentheke.publish.Channel;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.marketplace.ConnectionCheck;
import de.ladentheke.publish.ui.MarketAccess;
import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Settings;
import de.ladentheke.settings.ui.ConnectionTest;
import de.ladentheke.settings.ui.PracticeControl;
import de.ladentheke.settings.ui.SettingsViewModel;
import de.ladentheke.text.Messages;
import java.net.URI;
import java.util.Optional;

/** The marketplace that the settings name, for the screens; changes with them. */
public final class ChosenMarket implements MarketAccess, PracticeControl, AutoCloseable {
    private final Shop shop;
    private final Settings settings;
    private final Secrets secrets;
    private final boolean onlyPractice;
    private Channel channel;
    private Publisher publisher;

    public ChosenMarket(Shop shop, Settings settings, Secrets secrets) {
        this(shop, settings, secrets, false);
    }

    /** The practice marketplace whatever the settings say: invented goods must not reach a real one. */
    public static ChosenMarket practice(Shop shop, Settings settings) {
        return new ChosenMarket(shop, settings, null, true);
    }

    private ChosenMarket(Shop shop, Settings settings, Secrets secrets, boolean onlyPractice) {
        this.onlyPractice = onlyPractice;
        this.shop = shop;
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Another marketplace was chosen, or its key: the next call looks anew. */
    public synchronized void forget() {
        if (channel != null && channel != shop.practiceChannel() && channel instanceof AutoCloseable old) {
            closeQuietly(old);
        }
        channel = null;
        publisher = null;
    }

    @Override
    public String name() {
        if (practising()) {
            return Messages.of(ChosenMarket.class).get("market.practice");
        }
        var address = settings.get().marketAddress();
        return address.isEmpty() ? Messages.of(ChosenMarket.class).get("market.unnamed") : address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    @Override
    public synchronized Publisher publisher() {
        if (publisher == null) {
            publisher = shop.publisher(channel());
        }
        return publisher;
    }

    @Override
    public Line check() {
        if (practising()) {
            return new Line(true, "");
        }
        var values = settings.get();
        var key = secrets.get(SettingsViewModel.keyName(values.marketAddress(), values.marketShop())).orElse("");
        var result = ConnectionCheck.check(values.marketAddress(), values.marketShop(), key);
        return new Line(result.ok(), result.ok() ? "" : result.sentence());
    }

    /** Starts the practice marketplace where it does not run yet. */
    @Override
    public Optional<URI> shopPage() {
        return channel().shopPage();
    }

    @Override
    public Optional<URI> address() {
        return shop.practice().address();
    }

    @Override
    public URI start() {
        return shop.practice().start();
    }

    @Override
    public void stop() {
        shop.practice().stop();
    }

    /** Tries what the settings screen has typed. */
    public static ConnectionTest.Answer test(String address, String shop, String key) {
        var result = ConnectionCheck.check(address, shop, key);
        return new ConnectionTest.Answer(result.ok(), result.sentence());
    }

    @Override
    public void close() {
        forget();
    }

    private boolean practising() {
        return onlyPractice || settings.get().market() == Settings.Market.PRACTICE;
    }

    private synchronized Channel channel() {
        if (channel == null) {
            channel = open();
        }
        return channel;
    }

    private Channel open() {
        try {
            return onlyPractice ? shop.practiceChannel() : Channels.of(shop, settings, secrets);
        } catch (IllegalArgumentException e) {
            return new UnnamedChannel();
        }
    }

    private static void closeQuietly(AutoCloseable old) {
        try {
            old.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
