package de.ladentheke.spreadsheet.catalogue;

import static de.ladentheke.spreadsheet.catalogue.RecordFormat.field;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** BNN 3, the article lists of the wholesalers of natural food: 69 fields without headings below a line about the sender. */
public final class Bnn implements RecordFormat {
    private static final List<String> ORDER = List.of("Artikelnummer (BNN)", "EAN Ladeneinheit", "Bezeichnung", "Bezeichnung 2", "empf. VK",
            "empf. VK Großhandel", "VK-Festpreis", "EK-Preis", "MwSt", "Inhalt", "Ladeneinheit", "Herkunft", "Kontrollstelle", "Lieferant");
    private static final Pattern MEASURE = Pattern.compile("(\\d{1,3}\\s*[x×]\\s*)?\\d+([.,]\\d+)?\\s*(g|kg|mg|ml|cl|l|ltr|lt|m|cm)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> STATUS = Map.of("N", "neu", "A", "Änderung", "X", "ausgelistet", "R", "Restbestand",
            "V", "vorübergehend ausgelistet", "W", "wiedergelistet");
    /** The third key is used for other rates; it stays as written. */
    private static final Map<String, String> VAT = Map.of("1", "7", "2", "19");
    /** International licence plates. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(Map.entry("D", "Deutschland"), Map.entry("A", "Österreich"),
            Map.entry("CH", "Schweiz"), Map.entry("I", "Italien"), Map.entry("E", "Spanien"), Map.entry("F", "Frankreich"), Map.entry("GR", "Griechenland"),
            Map.entry("NL", "Niederlande"), Map.entry("B", "Belgien"), Map.entry("DK", "Dänemark"), Map.entry("P", "Portugal"), Map.entry("PL", "Polen"),
            Map.entry("CZ", "Tschechien"), Map.entry("H", "Ungarn"), Map.entry("TR", "Türkei"), Map.entry("IL", "Israel"), Map.entry("MA", "Marokko"),
            Map.entry("GB", "Großbritannien"), Map.entry("S", "Schweden"), Map.entry("PE", "Peru"), Map.entry("MEX", "Mexiko"), Map.entry("RA", "Argentinien"),
            Map.entry("IND", "Indien"), Map.entry("CL", "Sri Lanka"), Map.entry("ZA", "Südafrika"), Map.entry("EG", "Ägypten"), Map.entry("ET", "Ägypten"));

    private String supplier = "";
    private Item open;

    @Override
    public void prepare(List<String> fields, boolean beside) {
        if (field(fields, 0).equals("BNN")) {
            supplier = field(fields, 3);
        }
    }

    @Override
    public void start() {
        open = null;
    }

    /** A limited offer stands on a line of its own behind its article, with the same number. */
    @Override
    public List<Item> items(List<String> fields) {
        if (field(fields, 0).equals("BNN") || field(fields, 0).isEmpty() && field(fields, 6).isEmpty()) {
            return List.of();
        }
        if (open != null && !field(fields, 62).isEmpty() && open.get("Artikelnummer (BNN)").equals(field(fields, 0))) {
            offer(open, fields);
            return List.of();
        }
        var complete = rest();
        open = article(fields);
        return complete;
    }

    @Override
    public List<Item> rest() {
        return open == null ? List.of() : List.of(open);
    }

    private Item article(List<String> fields) {
        var item = new Item();
        item.put("Artikelnummer (BNN)", field(fields, 0));
        item.put("Status", STATUS.getOrDefault(field(fields, 1), field(fields, 1)));
        item.put("EAN Ladeneinheit", field(fields, 4));
        item.put("EAN Bestelleinheit", field(fields, 5));
        item.put("Bezeichnung", field(fields, 6));
        item.put("Bezeichnung 2", field(fields, 7));
        item.join("Bezeichnung 2", field(fields, 8), " ");
        item.put("Handelsklasse", field(fields, 9));
        item.put("Markenkürzel", field(fields, 10));
        item.put("Herkunft", COUNTRIES.getOrDefault(field(fields, 12), field(fields, 12)));
        item.put("Qualität", field(fields, 13));
        item.put("Kontrollstelle", field(fields, 14));
        item.put("Warengruppe BNN", field(fields, 16));
        item.put("Bestelleinheit", field(fields, 21));
        units(item, field(fields, 23));
        item.put("Gewicht Ladeneinheit", positive(field(fields, 28)));
        item.put("MwSt", VAT.getOrDefault(field(fields, 33), field(fields, 33)));
        prices(item, fields);
        item.put("Lieferant", supplier);
        return item;
    }

    private static void units(Item item, String unit) {
        if (MEASURE.matcher(unit).matches()) {
            item.put("Inhalt", unit);
        } else {
            item.put("Ladeneinheit", unit);
        }
    }

    private static void prices(Item item, List<String> fields) {
        price(item, "VK-Festpreis", field(fields, 34));
        price(item, "empf. VK", field(fields, 35));
        price(item, "empf. VK Großhandel", field(fields, 36));
        if (field(fields, 62).isEmpty()) {
            price(item, "EK-Preis", field(fields, 37));
        } else {
            offer(item, fields);
        }
    }

    private static void offer(Item item, List<String> fields) {
        price(item, "EK-Preis Aktion", field(fields, 37));
        item.put("Aktion von", field(fields, 62));
        item.put("Aktion bis", field(fields, 63));
        price(item, "empf. VK Aktion", field(fields, 64));
    }

    /** 0,00 stands for no price. */
    private static void price(Item item, String heading, String text) {
        var price = Numbers.of(text);
        if (price == null) {
            item.put(heading, text);
        } else if (price.signum() != 0) {
            item.put(heading, price);
        }
    }

    private static String positive(String text) {
        var number = Numbers.of(text);
        return number != null && number.signum() == 0 ? "" : text;
    }

    @Override
    public List<String> order() {
        return ORDER;
    }
}
