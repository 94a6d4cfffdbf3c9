package de.ladentheke.market.page;

import de.ladentheke.market.model.ContentReader;
import de.ladentheke.market.model.Search;
import de.ladentheke.market.model.Shop;
import de.ladentheke.market.store.ItemStore;
import de.ladentheke.market.store.PhotoFiles;
import de.ladentheke.market.store.SearchStore;
import de.ladentheke.market.store.ShopStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.util.function.Supplier;

/** The pages for customers: rendered here, no script, no cookie, nothing from elsewhere. */
public final class Storefront {
    private static final int MOST_SHOPS = 2_000;
    private static final int SHOPS_ON_START = 9;
    private static final int SHORT_ID_LENGTH = 10;

    private final ShopStore shops;
    private final ItemStore items;
    private final SearchStore search;
    private final Assets assets;
    private final Supplier<URI> address;
    private final ContentReader contents = new ContentReader();

    public Storefront(ShopStore shops, ItemStore items, SearchStore search, PhotoFiles photos, Supplier<URI> address) {
        this.shops = shops;
        this.items = items;
        this.search = search;
        this.assets = new Assets(photos);
        this.address = address;
    }

    public void addTo(RoutesConfig routes) {
        assets.addTo(routes);
        routes.get("/", this::start);
        routes.get("/suche", this::results);
        routes.get("/laeden", ctx -> send(ctx, new ShopsPage(view(ctx)).write(shops.list(MOST_SHOPS))));
        routes.get("/sortierung", ctx -> send(ctx, new RankingPage(view(ctx)).write()));
        routes.get("/s/{shop}", this::shop);
        routes.get("/s/{shop}/impressum", ctx -> send(ctx, new ImprintPage(view(ctx)).write(shopOf(ctx))));
        routes.get("/p/{shop}/{page}", this::product);
    }

    /** A page that says what is wrong and where to go on. */
    public void error(Context ctx, int status) {
        ctx.status(status);
        send(ctx, new ErrorPage(view(ctx)).write(status));
    }

    private void start(Context ctx) {
        var newest = search.find(Search.newest());
        send(ctx, new StartPage(view(ctx)).write(newest, shops.list(SHOPS_ON_START)));
    }

    private void results(Context ctx) {
        var wanted = Filters.of(ctx, null);
        send(ctx, new SearchPage(view(ctx)).write(wanted, search.find(wanted)));
    }

    private void shop(Context ctx) {
        var shop = shopOf(ctx);
        var wanted = Filters.of(ctx, shop.id());
        send(ctx, new ShopPage(view(ctx)).write(shop, wanted, search.find(wanted)));
    }

    private void product(Context ctx) {
        var shop = shopOf(ctx);
        var address = ctx.pathParam("page");
        var dash = address.length() - SHORT_ID_LENGTH - 1;
        if (dash < 0) {
            throw new NotFoundResponse();
        }
        var page = items.page(shop.id(), address.substring(dash + 1)).orElseThrow(NotFoundResponse::new);
        if (!page.online()) {
            ctx.status(410);
            send(ctx, new ErrorPage(view(ctx)).takenOff(shop));
        } else if (!address.equals(page.slug() + "-" + page.shortId())) {
            ctx.redirect("/p/" + shop.slug() + "/" + page.slug() + "-" + page.shortId());
        } else {
            send(ctx, new ProductPage(view(ctx), shop, ctx.path()).write(contents.readStored(page.json())));
        }
    }

    private Shop shopOf(Context ctx) {
        return shops.find(ctx.pathParam("shop")).orElseThrow(NotFoundResponse::new);
    }

    private View view(Context ctx) {
        return View.of(ctx, address.get());
    }

    private static void send(Context ctx, String html) {
        ctx.header("Vary", "Accept-Language, Accept-Encoding");
        ctx.header("Cache-Control", "no-cache");
        ctx.html(html);
    }
}
