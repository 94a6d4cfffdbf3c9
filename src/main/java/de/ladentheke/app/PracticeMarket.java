package de.ladentheke.app;

import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The practice marketplace inside the program: started when it is first needed, on this computer only, in a folder of
 * the shop. Two programs may run it over the same folder at once, each on a port of its own.
 */
public final class PracticeMarket implements AutoCloseable {
    /** Name of its folder in the shop's folder. */
    public static final String FOLDER = "practice-market";
    /** Tried first, so that a bookmark of the storefront stays valid. */
    public static final int PORT = 8474;
    /** The shop's short name there. */
    public static final String SLUG = "mein-laden";

    private final Path folder;
    private final Supplier<String> shopName;
    private Market market;
    private String token;

    /** @param shopName what customers see as the shop's name until a profile is published */
    public PracticeMarket(Path folder, Supplier<String> shopName) {
        this.folder = folder;
        this.shopName = shopName;
    }

    /** The practice marketplace of the shop in this folder. */
    public static PracticeMarket of(Path shop, Supplier<String> shopName) {
        return new PracticeMarket(shop.resolve(FOLDER), shopName);
    }

    /**
     * Starts it where it does not run yet.
     *
     * @throws de.ladentheke.market.model.MarketException where its folder cannot be used
     */
    public synchronized URI start() {
        return start(PORT);
    }

    /** @param port preferred one; another free one is taken where it is in use */
    public synchronized URI start(int port) {
        if (market == null) {
            market = open(port);
            token = market.registerShop(SLUG, shopName.get());
        }
        return market.address();
    }

    public synchronized boolean running() {
        return market != null;
    }

    /** Base of the wire protocol and start page for customers, while it runs. */
    public synchronized Optional<URI> address() {
        return Optional.ofNullable(market).map(Market::address);
    }

    /** The shop's key to this marketplace; starts it where it does not run yet. */
    public synchronized String token() {
        start();
        return token;
    }

    /** The shop's page for customers; starts the marketplace where it does not run yet. */
    public synchronized URI shopPage() {
        start();
        return market.shopPage(SLUG);
    }

    public synchronized void stop() {
        if (market != null) {
            market.close();
            market = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Market open(int port) {
        try {
            return Market.start(MarketOptions.local(folder, port));
        } catch (RuntimeException e) {
            if (port == 0) {
                throw e;
            }
            return Market.start(MarketOptions.local(folder, 0));
        }
    }
}
