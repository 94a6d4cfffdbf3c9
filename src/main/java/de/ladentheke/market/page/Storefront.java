package de.ladentheke.market.page;

import de.ladentheke.market.store.ItemStore;
import de.ladentheke.market.store.PhotoFiles;
import de.ladentheke.market.store.SearchStore;
import de.ladentheke.market.store.ShopStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.function.Supplier;

/** The pages for customers. */
public final class Storefront {
    public Storefront(ShopStore shops, ItemStore items, SearchStore search, PhotoFiles photos, Supplier<URI> address) {}

    public void addTo(RoutesConfig routes) {}

    public void error(Context ctx, int status) {
        ctx.status(status);
    }
}
