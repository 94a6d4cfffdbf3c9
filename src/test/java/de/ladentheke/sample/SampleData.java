package de.ladentheke.sample;

import de.ladentheke.catalogue.Gtin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the sample shop sells: {@code products.psv} and {@code makers.psv}, a line each. */
final class SampleData {
    /** GS1 keeps prefix 952 for demonstrations: no product in the world bears such a number. */
    private static final String DEMONSTRATION = "952100";

    record Maker(String name, String address, String email) {}

    record Item(
            String sku, String gtin, String name, String brand, String category, String price, int vat, int stock, String amount,
            String unit, String picture, String shortText, String description, Maker maker, String ingredients, String allergens,
            String material, String alcohol) {
        boolean hasPicture() {
            return !picture.equals("-");
        }

        boolean hasSecondPicture() {
            return picture.endsWith(" +");
        }

        boolean isPhoto() {
            return picture.startsWith("photo ");
        }
    }

    private SampleData() {}

    static List<Item> items() {
        var makers = makers();
        return lines("products.psv").map(f -> item(f, makers)).toList();
    }

    private static Item item(String[] f, Map<String, Maker> makers) {
        return new Item(f[0], gtin(f[0]), f[1], f[2], f[3], f[4], Integer.parseInt(f[5]), Integer.parseInt(f[6]), f[7], f[8], f[9],
                f[10], f[11], makers.get(f[12]), f[13], f[14], f[15], f[16]);
    }

    private static Map<String, Maker> makers() {
        return lines("makers.psv").collect(Collectors.toMap(f -> f[0], f -> new Maker(f[1], f[2], f[3])));
    }

    /** 952100, four digits of the article number and two zeros, check digit. */
    static String gtin(String sku) {
        var digits = DEMONSTRATION + "00" + sku.substring(3);
        return digits + Gtin.expected(digits + "0");
    }

    private static java.util.stream.Stream<String[]> lines(String name) {
        try (var in = SampleData.class.getResourceAsStream(name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n")).filter(l -> !l.startsWith("#") && !l.isBlank()).map(l -> l.split("\\|", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
