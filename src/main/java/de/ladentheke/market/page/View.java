package de.ladentheke.market.page;

import de.ladentheke.market.text.Texts;
import io.javalin.http.Context;
import java.net.URI;

/**
 * What every page needs to know of the one who reads it.
 *
 * @param address of the marketplace
 */
record View(Texts texts, Formats formats, URI address) {
    static View of(Context ctx, URI address) {
        var texts = Texts.preferredBy(ctx.header("Accept-Language"));
        return new View(texts, new Formats(texts), address);
    }

    String t(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String language() {
        return texts.locale().getLanguage();
    }

    String absolute(String path) {
        return address.resolve(path).toString();
    }
}
