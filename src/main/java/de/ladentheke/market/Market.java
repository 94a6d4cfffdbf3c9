package de.ladentheke.market;

import de.ladentheke.market.api.Access;
import de.ladentheke.market.api.Api;
import de.ladentheke.market.model.MarketException;
import de.ladentheke.market.page.Storefront;
import de.ladentheke.market.store.ImageStore;
import de.ladentheke.market.store.ItemStore;
import de.ladentheke.market.store.MarketStore;
import de.ladentheke.market.store.PartialUploads;
import de.ladentheke.market.store.PhotoFiles;
import de.ladentheke.market.store.SearchStore;
import de.ladentheke.market.store.ShopStore;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The practice marketplace: the wire protocol for the shops' programs and the storefront for customers, on one port of
 * this computer. It stops gracefully; a kill at any moment leaves whole batches and whole photos.
 */
public final class Market implements AutoCloseable {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private final MarketStore store;
    private final ShopStore shops;
    private final Access access;
    private final Javalin server;
    private final String host;

    private Market(MarketOptions options) {
        store = MarketStore.open(options.folder());
        shops = new ShopStore(store);
        access = new Access(shops);
        host = options.bindAddress().equals("0.0.0.0") ? "127.0.0.1" : options.bindAddress();
        var items = new ItemStore(store);
        var images = new ImageStore(store);
        var photos = new PhotoFiles(options.folder(), images);
        photos.sweep();
        var api = new Api(access, shops, items, images, photos, parts(options), this::address);
        var storefront = new Storefront(shops, items, new SearchStore(store), photos, this::address);
        server = MarketServer.create(api, storefront);
    }

    private static PartialUploads parts(MarketOptions options) {
        var parts = new PartialUploads(options.folder());
        try {
            parts.forgetOld();
            return parts;
        } catch (IOException e) {
            throw new MarketException("old uploads cannot be deleted", e);
        }
    }

    /** @throws MarketException where the folder or the port cannot be used */
    public static Market start(MarketOptions options) {
        var market = new Market(options);
        try {
            market.server.start(options.bindAddress(), options.port());
            return market;
        } catch (RuntimeException e) {
            market.store.close();
            throw new MarketException("port " + options.port() + " cannot be used", e);
        }
    }

    /** Start page for customers, and base of the wire protocol: {@code http://127.0.0.1:8080/}. */
    public URI address() {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/");
    }

    /**
     * Makes room for a shop. The same slug again gives the same token: that is for practice only, a marketplace of a
     * town hands a token out once.
     *
     * @param slug {@code a–z0–9-}, part of the shop's address
     * @return the token of the shop
     */
    public String registerShop(String slug, String name) {
        if (!isSlug(slug)) {
            throw new IllegalArgumentException("slug: " + slug);
        }
        return shops.register(slug, name, access.newToken());
    }

    /** Whether a shop's address can hold it. */
    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    public URI shopPage(String slug) {
        return address().resolve("/s/" + slug);
    }

    /** What the server answers to: {@code GET /api/v1/info} …; for the test that compares it with its description. */
    List<String> endpoints() {
        return server.unsafe.internalRouter.allHttpHandlers().stream().map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path).toList();
    }

    @Override
    public void close() {
        server.stop();
        store.close();
    }
}
