package de.ladentheke.market.page;

import de.ladentheke.market.model.Search;
import de.ladentheke.market.model.Search.Sort;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A search as an address: {@code ?q=tee&kategorie=Lebensmittel&von=5,00&bis=20,00&lager=ja&sort=cheapest&seite=2}. */
final class Filters {
    private static final Pattern MONEY = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,2})?");
    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 209;

    private Filters() {}

    /** What cannot be understood is left out: a search never fails because of its address. */
    static Search of(Context ctx, Long shop) {
        return new Search(text(ctx, "q"), shop, text(ctx, "kategorie"), cents(text(ctx, "von")), cents(text(ctx, "bis")),
                "ja".equals(ctx.queryParam("lager")), sort(text(ctx, "sort")), page(text(ctx, "seite")));
    }

    static String address(String path, Search search) {
        var parts = new ArrayList<String>();
        add(parts, "q", search.words());
        add(parts, "kategorie", search.category());
        add(parts, "von", decimal(search.min()));
        add(parts, "bis", decimal(search.max()));
        add(parts, "lager", search.inStock() ? "ja" : "");
        add(parts, "sort", search.sort() == Sort.BEST ? "" : name(search.sort()));
        add(parts, "seite", search.page() == 1 ? "" : String.valueOf(search.page()));
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    static String name(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /** {@code 1250} as {@code 12,50}. */
    static String decimal(Long cents) {
        return cents == null ? "" : BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
    }

    private static void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String text(Context ctx, String key) {
        var value = ctx.queryParam(key);
        if (value == null) {
            return "";
        }
        var text = value.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static Long cents(String text) {
        if (!MONEY.matcher(text).matches()) {
            return null;
        }
        return new BigDecimal(text.replace(',', '.')).setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    private static Sort sort(String text) {
        for (var sort : Sort.values()) {
            if (name(sort).equals(text)) {
                return sort;
            }
        }
        return Sort.BEST;
    }

    private static int page(String text) {
        return text.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(text), 1, MOST_PAGES) : 1;
    }
}
