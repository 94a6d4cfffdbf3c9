package de.ladentheke.publish.website;

import de.ladentheke.publish.channel.Offer.Availability;
import de.ladentheke.publish.channel.Offer.Variant;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.text.Html;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;

/** What a list shows of a product. @param photo empty where there is none */
record Card(String id, String name, String price, String unitPrice, String vat, String photo, String alt, Availability availability) {
    static Card of(String id, Offer offer) {
        var cheapest = offer.variants().stream().min(Comparator.comparingLong(Variant::priceCents)).orElseThrow();
        var several = offer.variants().stream().anyMatch(variant -> variant.priceCents() != cheapest.priceCents());
        var price = Words.money(cheapest.priceCents());
        var best = offer.variants().stream().map(Variant::availability).min(Comparator.naturalOrder()).orElseThrow();
        var photo = offer.photos().isEmpty() ? null : offer.photos().getFirst();
        return new Card(id, offer.name(), several ? Words.t("price.from", price) : price, cheapest.unitPrice().map(Words::unitPrice).orElse(""),
                Words.vat(offer.vatRate()), photo == null ? "" : photo.sha256(), photo == null || photo.alt().isBlank() ? offer.name() : photo.alt(), best);
    }

    static Card read(DataInput in) throws IOException {
        return new Card(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), Availability.values()[in.readByte()]);
    }

    void write(DataOutput out) throws IOException {
        for (var text : new String[] {id, name, price, unitPrice, vat, photo, alt}) {
            out.writeUTF(text);
        }
        out.writeByte(availability.ordinal());
    }

    void show(Html html, Page page, boolean atOnce) {
        html.open("li").open("a", "class", "card", "href", page.to(Site.product(id)));
        html.open("div", "class", "photo");
        if (photo.isEmpty()) {
            nothing(html, name);
        } else {
            html.single("img", "src", page.to(Site.small(photo)), "alt", alt, "width", "480", "height", "480", "loading", atOnce ? null : "lazy");
        }
        html.close().open("div", "class", "about").leaf("h3", name).open("p", "class", "price").leaf("strong", price);
        if (!unitPrice.isEmpty()) {
            html.text(" ").leaf("span", unitPrice, "class", "unit");
        }
        html.text(" ").leaf("small", vat).close();
        if (availability != Availability.IN_STOCK) {
            html.open("p").leaf("span", Words.t(availability == Availability.LOW ? "stock.few" : "stock.out"), "class", Words.stockClass(availability)).close();
        }
        html.close().close().close();
    }

    /** A quiet tile with the first letter. */
    static void nothing(Html html, String name) {
        html.leaf("span", name.isBlank() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)), "class", "nophoto", "aria-hidden", "true");
    }
}
