package de.ladentheke.spreadsheet.catalogue;

import static de.ladentheke.spreadsheet.catalogue.RecordFormat.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** DATANORM 4 and 5, the catalogues of trade wholesalers. What several lines say of an article becomes one row. */
public final class Datanorm implements RecordFormat {
    static final String NUMBER = "Artikelnummer (DATANORM)";
    private static final List<String> ORDER = List.of(NUMBER, "EAN", "Kurztext", "Langtext", "Listenpreis netto", "Nettopreis (EK)", "Preiseinheit",
            "Mengeneinheit", "Rabattgruppe", "Rabatt", "Warengruppe", "Matchcode", "Hersteller-Artikelnummer");
    private static final Map<String, String> CHANGES = Map.of("L", "gelöscht", "X", "neue Artikelnummer");
    /** Lines that are held until their article comes. */
    private static final int MOST_HELD = 4_000_000;

    private final DatanormTexts texts = new DatanormTexts();
    private final DatanormGroups groups = new DatanormGroups();
    private final Map<String, List<String>> supplements = new HashMap<>();
    private final Map<String, List<DatanormPrice>> prices = new HashMap<>();
    private final Map<String, BigDecimal> units = new HashMap<>();
    private final Map<String, String> surcharges = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean five;
    private int held;

    @Override
    public void prepare(List<String> fields, boolean beside) {
        var kind = field(fields, 0);
        if (kind.equals("S")) {
            groups.take(fields, five);
        } else if (kind.startsWith("V")) {
            five = kind.equals("V");
        } else if (beside) {
            unit(kind, fields);
        } else {
            hold(kind, fields);
        }
    }

    /** A file of prices alone does not say for how many pieces they are; the file of the articles beside it does. */
    private void unit(String kind, List<String> fields) {
        if (kind.equals("A") && count()) {
            units.put(field(fields, 2), DatanormPrice.unit(field(fields, 7), five));
        }
    }

    private void hold(String kind, List<String> fields) {
        switch (kind) {
            case "B" -> {
                if (!five && count()) {
                    supplements.put(field(fields, 2), fields);
                }
            }
            case "P" -> DatanormPrice.of(fields, five).forEach(price -> {
                if (count()) {
                    prices.computeIfAbsent(price.number(), n -> new ArrayList<>(2)).add(price);
                }
            });
            case "T", "D" -> {
                if (count()) {
                    texts.take(fields, five);
                }
            }
            case "Z" -> {
                if (count()) {
                    surcharges.merge(field(fields, 2), field(fields, 6), (a, b) -> a.length() > 200 ? a : a + ", " + b);
                }
            }
            default -> { }
        }
    }

    private boolean count() {
        if (++held > MOST_HELD) {
            throw new TooMuchException("lines that belong together");
        }
        return true;
    }

    @Override
    public void start() {
        seen.clear();
    }

    @Override
    public List<Item> items(List<String> fields) {
        var kind = field(fields, 0);
        if (kind.equals("B") && five) {
            return List.of(change(fields));
        }
        if (!kind.equals("A") || field(fields, 2).isEmpty()) {
            return List.of();
        }
        seen.add(field(fields, 2));
        return List.of(CHANGES.containsKey(field(fields, 1)) ? change(fields) : article(fields));
    }

    /** Prices of articles that the file itself does not describe. */
    @Override
    public List<Item> rest() {
        return prices.entrySet().stream().filter(entry -> !seen.contains(entry.getKey())).sorted(Map.Entry.comparingByKey())
                .map(entry -> {
                    var item = new Item();
                    item.put(NUMBER, entry.getKey());
                    var unit = units.get(entry.getKey());
                    entry.getValue().forEach(price -> price.put(item, unit, ""));
                    return item;
                }).toList();
    }

    private static Item change(List<String> fields) {
        var item = new Item();
        item.put(NUMBER, field(fields, 2));
        item.put("Verarbeitung", CHANGES.getOrDefault(field(fields, 1), field(fields, 1)));
        return item;
    }

    private Item article(List<String> fields) {
        var item = new Item();
        var number = field(fields, 2);
        item.put(NUMBER, number);
        if (five) {
            five(item, fields);
        } else {
            four(item, fields);
        }
        item.put("Langtext", texts.of(number, field(fields, five ? 23 : 12)));
        item.put("Zuschläge", surcharges.get(number));
        return item;
    }

    private void four(Item item, List<String> fields) {
        shortText(item, field(fields, 4), field(fields, 5));
        prices(item, new DatanormPrice(field(fields, 2), field(fields, 6), field(fields, 9), null, ""), DatanormPrice.unit(field(fields, 7), false), field(fields, 8));
        item.put("Mengeneinheit", field(fields, 8));
        item.put("Rabattgruppe", field(fields, 10));
        var more = supplements.getOrDefault(field(fields, 2), List.of());
        item.put("Matchcode", field(more, 3));
        item.put("Alternative Artikelnummer", field(more, 4));
        item.put("EAN", field(more, 9));
        item.put("Warengruppe", groups.path(field(fields, 11), field(more, 11)));
        pack(item, field(more, 13));
    }

    private void five(Item item, List<String> fields) {
        shortText(item, field(fields, 3), field(fields, 4));
        prices(item, new DatanormPrice(field(fields, 2), field(fields, 6), field(fields, 8), null, ""), DatanormPrice.unit(field(fields, 7), true), field(fields, 5));
        item.put("Mengeneinheit", field(fields, 5));
        item.put("Rabattgruppe", field(fields, 9));
        item.put("Warengruppe", groups.path(field(fields, 10), field(fields, 11)));
        item.put("Matchcode", field(fields, 12));
        item.put("Alternative Artikelnummer", field(fields, 14));
        item.put("Hersteller-Artikelnummer", field(fields, 16));
        item.put("Hersteller-Typ", field(fields, 17));
        item.put("EAN", field(fields, 18));
        pack(item, field(fields, 20));
    }

    /** Forty characters each: the second goes on where the first ends. */
    private static void shortText(Item item, String first, String second) {
        item.put("Kurztext", first);
        item.join("Kurztext", second, " ");
    }

    private static void pack(Item item, String amount) {
        if (!amount.equals("0") && !amount.equals("1")) {
            item.put("Verpackungsmenge", amount);
        }
    }

    /** Lines about prices are newer than the price in the article's own line. */
    private void prices(Item item, DatanormPrice own, BigDecimal unit, String measure) {
        prices.getOrDefault(own.number(), List.of()).forEach(price -> price.put(item, unit, measure));
        own.put(item, unit, measure);
    }

    @Override
    public List<String> order() {
        return ORDER;
    }
}
