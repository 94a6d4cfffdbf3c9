package de.ladentheke.publish.feed;

import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.setup.ChannelOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a product feed is to look.
 *
 * @param taker     whose rules it keeps to
 * @param name      of the file, without its ending: {@code produkte}
 * @param page      address of a product's page for customers, with {@code {id}} for the product; empty where there are none
 * @param image     address of a photo, with {@code {sha256}} for its hash
 * @param photos    whether the photos are sent along, into the folder {@code fotos} beside the feed
 * @param storeCode of the shop in the Google business profile; with it a second file tells the stock; may be empty
 * @param pickup    how long after an order it can be fetched
 * @param delivery  who brings it, for atalanda
 */
public record FeedOptions(
        Taker taker, Format format, String name, String page, String image, boolean photos, String storeCode, Pickup pickup,
        Delivery delivery) {
    /** Whose rules a feed keeps to. */
    public enum Taker { GOOGLE, ATALANDA }

    public enum Format {
        XML, TSV;

        /** {@code xml}. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** When goods that were reserved can be fetched; {@link #NONE} where nothing can be reserved. */
    public enum Pickup {
        NONE(""), SAME_DAY("same_day"), NEXT_DAY("next_day"), TWO_DAYS("2-day"), WEEK("7-day");

        private final String google;

        Pickup(String google) {
            this.google = google;
        }

        String google() {
            return google;
        }
    }

    /** Who brings goods to customers of atalanda. */
    public enum Delivery { SELF_COLLECT, PACKAGE_DELIVERY, NATIONWIDE }

    /**
     * From the options that a channel is stored with; what is missing or unknown is the default. Where only the address
     * of the web page is said, pages and photos are where this program writes them there; atalanda needs no pages where
     * the photos are sent along.
     */
    public static FeedOptions of(Map<String, String> options) {
        var base = base(text(options, ChannelOption.ADDRESS, ""));
        var photos = Boolean.parseBoolean(options.get(ChannelOption.PHOTOS));
        var taker = one(Taker.class, options.get(ChannelOption.TAKER), Taker.GOOGLE);
        return new FeedOptions(taker,
                one(Format.class, options.get(ChannelOption.FORMAT), Format.XML), text(options, ChannelOption.NAME, "produkte"),
                text(options, ChannelOption.PAGE, base.isEmpty() || photos && taker == Taker.ATALANDA ? "" : base + "artikel/{id}.html"),
                text(options, ChannelOption.IMAGE, base.isEmpty() ? "" : base + "fotos/{sha256}.jpg"), photos,
                text(options, ChannelOption.STORE_CODE, ""), one(Pickup.class, options.get(ChannelOption.PICKUP), Pickup.NONE),
                one(Delivery.class, options.get(ChannelOption.DELIVERY), Delivery.SELF_COLLECT));
    }

    private static String base(String address) {
        return address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    /** Which of the options cannot be used, if any: {@code name}, {@code page}, {@code image} or {@code storeCode}. */
    public Optional<String> wrong() {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,60}")) {
            return Optional.of("name");
        }
        if (page.isEmpty() ? taker == Taker.GOOGLE : !isAddress(page, "{id}")) {
            return Optional.of("page");
        }
        if (!isAddress(image, "{sha256}")) {
            return Optional.of("image");
        }
        return storeCode.length() > 64 || !storeCode.matches("[\\x21-\\x7e]*") ? Optional.of("storeCode") : Optional.empty();
    }

    private static boolean isAddress(String template, String place) {
        return template.contains(place) && Connection.address(template.replace(place, "0")).isPresent();
    }

    private static String text(Map<String, String> options, String key, String otherwise) {
        var value = options.getOrDefault(key, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(name)) {
                return value;
            }
        }
        return otherwise;
    }
}
