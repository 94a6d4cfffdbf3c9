package de.ladentheke.spreadsheet.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists that Ladentheke itself writes. They are known by the heading of their first column, and their cells mean
 * exactly what they say: nothing is guessed, and no row with an article number is taken for a sum or a title.
 */
public enum OwnLayout {
    /** The formatted workbook. */
    WORKBOOK("Ladentheke"),
    /** The text file for Excel; texts that Excel would take for something else are guarded. */
    TEXT("Ladentheke-CSV"),
    /** The workbook to fill in; its rows of examples are no articles, and people write its cells. */
    TEMPLATE("Ladentheke-Vorlage");

    /** What the article numbers of examples in the template begin with. */
    public static final String EXAMPLE = "BEISPIEL";

    private static final Map<ImportField, String> HEADINGS = headings();

    private final String system;

    OwnLayout(String system) {
        this.system = system;
    }

    /** Name of the system in {@link Layout#system()}. */
    public String system() {
        return system;
    }

    /** The heading of a column in lists of this kind. German, for that is what the other programs of a German shop read. */
    public String heading(ImportField field) {
        return field == ImportField.SKU ? HEADINGS.get(field) + " (" + system + ")" : HEADINGS.get(field);
    }

    /** Whether the cells are read as they stand. */
    public boolean exact() {
        return this != TEMPLATE;
    }

    /** All columns that such a list may have, in their order. */
    public static List<ImportField> fields() {
        return List.copyOf(HEADINGS.keySet());
    }

    /** Which of our lists has this layout; empty for everybody else's. */
    public static Optional<OwnLayout> of(Layout layout) {
        for (var own : values()) {
            if (own.system.equals(layout.system())) {
                return Optional.of(own);
            }
        }
        return Optional.empty();
    }

    private static Map<ImportField, String> headings() {
        var headings = new LinkedHashMap<ImportField, String>();
        headings.put(ImportField.SKU, "Artikelnummer");
        headings.put(ImportField.GTIN, "EAN/GTIN");
        headings.put(ImportField.NAME, "Bezeichnung");
        headings.put(ImportField.NAME2, "Bezeichnung 2");
        headings.put(ImportField.BRAND, "Marke");
        headings.put(ImportField.CATEGORY, "Warengruppe");
        headings.put(ImportField.PRICE_GROSS, "Preis brutto");
        headings.put(ImportField.VAT_RATE, "MwSt.");
        headings.put(ImportField.STOCK_QTY, "Bestand");
        headings.put(ImportField.CONTENT_AMOUNT, "Inhalt");
        headings.put(ImportField.CONTENT_UNIT, "Inhaltseinheit");
        headings.put(ImportField.SALES_UNIT, "Verkaufseinheit");
        headings.put(ImportField.VARIANT_GROUP, "Vaterartikel");
        headings.put(ImportField.COLOR, "Farbe");
        headings.put(ImportField.SIZE, "Größe");
        headings.put(ImportField.SHORT_DESCRIPTION, "Kurzbeschreibung");
        headings.put(ImportField.DESCRIPTION, "Beschreibung");
        headings.put(ImportField.IMAGE, "Fotos");
        headings.put(ImportField.UVP, "UVP");
        headings.put(ImportField.PURCHASE_PRICE, "Einkaufspreis");
        headings.put(ImportField.DEPOSIT_AMOUNT, "Pfand");
        headings.put(ImportField.SUPPLIER, "Lieferant");
        headings.put(ImportField.SUPPLIER_SKU, "Lieferantenartikelnummer");
        headings.put(ImportField.MPN, "Herstellernummer");
        headings.put(ImportField.MANUFACTURER_NAME, "Hersteller");
        headings.put(ImportField.MANUFACTURER_ADDRESS, "Herstelleranschrift");
        headings.put(ImportField.MANUFACTURER_EMAIL, "Hersteller E-Mail");
        headings.put(ImportField.EU_RESPONSIBLE, "Verantwortliche Person EU");
        headings.put(ImportField.SAFETY_TEXT_DE, "Sicherheitshinweise");
        headings.put(ImportField.MIN_STOCK, "Mindestbestand");
        headings.put(ImportField.STOCK_LOCATION, "Lagerort");
        headings.put(ImportField.DRAINED_WEIGHT, "Abtropfgewicht");
        headings.put(ImportField.WEIGHT, "Gewicht");
        headings.put(ImportField.DIMENSIONS, "Abmessungen");
        headings.put(ImportField.MATERIAL, "Material");
        headings.put(ImportField.FIBRE_COMPOSITION, "Faserzusammensetzung");
        headings.put(ImportField.INGREDIENTS, "Zutaten");
        headings.put(ImportField.ALLERGENS, "Allergene");
        headings.put(ImportField.ALCOHOL_VOL, "Alkoholgehalt");
        headings.put(ImportField.ORGANIC, "Öko-Kontrollnummer");
        headings.put(ImportField.ORIGIN_COUNTRY, "Herkunftsland");
        headings.put(ImportField.ENERGY_CLASS, "Energieeffizienzklasse");
        headings.put(ImportField.WEEE, "WEEE-Nr.");
        headings.put(ImportField.MIN_AGE, "Altersempfehlung");
        headings.put(ImportField.CONDITION, "Zustand");
        headings.put(ImportField.SEASON, "Saison");
        headings.put(ImportField.DELIVERY_TIME, "Lieferzeit");
        headings.put(ImportField.CUSTOMS, "Zolltarifnummer");
        headings.put(ImportField.NOTE, "Notiz");
        headings.put(ImportField.STATUS, "Artikelstatus");
        return Collections.unmodifiableMap(headings);
    }
}
