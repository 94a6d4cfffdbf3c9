package de.ladentheke.bench;

import de.ladentheke.catalogue.Gtin;
import java.util.List;
import java.util.Random;

/** A German product list of twenty columns, the same one every time. Line {@code n} as typed values. */
final class ProductList {
    static final List<String> HEADINGS = List.of("Artikelnummer", "EAN", "Bezeichnung", "Beschreibung", "Marke", "Warengruppe",
            "VK brutto", "UVP", "EK netto", "MwSt", "Bestand", "Inhalt", "Inhaltseinheit", "Farbe", "Größe", "Lieferant",
            "Hersteller", "Herkunftsland", "Lagerort", "HAN");

    private static final String[] THINGS = ("Schale Becher Krug Vase Teller Kanne Honig Tee Likör Senf Konfitüre Nudeln Seife Kerze Tuch Decke Kissen "
            + "Schal Mütze Handschuhe Tasche Geldbörse Kalender Notizbuch Bildband Wanderkarte Puzzle Kreisel Puppe Würfelspiel Stift").split(" ");
    private static final String[] KINDS = ("Harzer Brocken Wernigeröder Quedlinburger feiner großer kleiner bunter schlichter handgemachter würziger süßer "
            + "grüner blauer alter neuer fröhlicher weicher fester").split(" ");
    private static final String[] WORDS = ("aus der Region von Hand gefertigt mit viel Liebe zum Detail für jeden Tag schön robust langlebig ökologisch "
            + "nachhaltig natürlich Geschenk Küche Wohnzimmer Garten Frühstück größer über süß Müller Qualität Tradition Werkstatt").split(" ");
    private static final String[] BRANDS = ("Müller & Söhne,Brockengold,Harzkristall,Grünwald,Töpferei Löwe,Süßkind,Imkerei Förster,Bodetal,Hexentanz,Selkemühle,"
            + "Weberei Schön,Rübezahl").split(",");
    private static final String[] GROUPS = "Lebensmittel > Tee,Lebensmittel > Honig,Wohnen > Keramik,Textil > Schals,Bücher > Harz,Spielwaren > Holz,Drogerie > Seifen".split(",");
    private static final String[] COLOURS = "rot,blau,grün,weiß,schwarz,natur,türkis,gelb".split(",");
    private static final String[] SIZES = "S,M,L,XL,klein,groß,30 × 40 cm".split(",");
    private static final String[] UNITS = "g,ml,Stk,kg,l".split(",");

    private final Random random = new Random(20_261_123);
    private int line;

    /**
     * One line.
     *
     * @param texts  null where {@code numbers} has the value
     * @param numbers in hundredths for money, whole for VAT percent, stock and content
     */
    record Line(String[] texts, long[] numbers) {}

    Line next() {
        line++;
        var texts = new String[HEADINGS.size()];
        var numbers = new long[HEADINGS.size()];
        texts[0] = line % 3 == 0 ? "%07d".formatted(line) : "A-%06d".formatted(line);
        texts[1] = gtin(line);
        texts[2] = capital(any(KINDS)) + " " + any(THINGS) + " " + any(COLOURS) + " Nr. " + line;
        texts[3] = description();
        texts[4] = any(BRANDS);
        texts[5] = any(GROUPS);
        numbers[6] = 99 + random.nextInt(9_900);
        numbers[7] = numbers[6] * 5 / 4;
        numbers[8] = numbers[6] / 2;
        numbers[9] = random.nextInt(4) == 0 ? 7 : 19;
        numbers[10] = random.nextInt(500);
        numbers[11] = 50 + random.nextInt(950);
        texts[12] = any(UNITS);
        texts[13] = any(COLOURS);
        texts[14] = any(SIZES);
        texts[15] = any(BRANDS);
        texts[16] = any(BRANDS) + " GmbH";
        texts[17] = "Deutschland";
        texts[18] = "Regal " + random.nextInt(40);
        texts[19] = "%08d".formatted(random.nextInt(100_000_000));
        return new Line(texts, numbers);
    }

    static boolean money(int column) {
        return column >= 6 && column <= 8;
    }

    private String description() {
        var text = new StringBuilder();
        while (text.length() < 250) {
            text.append(text.isEmpty() ? "" : " ").append(any(WORDS));
        }
        return text.append('.').toString();
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String gtin(int number) {
        var digits = "40%010d0".formatted(number * 37L);
        return digits.substring(0, 12) + Gtin.expected(digits);
    }
}
