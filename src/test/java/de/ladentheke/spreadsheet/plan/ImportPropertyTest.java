package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Query;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Seeded untidy lists, with every way to import them and with corrections: what a plan announces is what happens, making
 * a plan changes nothing, a second import finds nothing to do, undo and redo are exact (complaints 14 and 15).
 */
class ImportPropertyTest {
    private static final int LISTS = 40;
    private static final String[] HEADINGS = {"sku", "gtin", "name", "brand", "category", "price_gross", "price_net", "vat_rate", "stock_qty",
        "content_amount", "content_unit", "color", "ingredients", "deposit_amount", "Regal", "supplier"};
    private static final String[] GTINS = {"4006381333931", "04006381333931", "036000291452", "36000291452", "96385074", "4012345678901", "4012345678902",
        "4,00638E+12", "3-16-148410-0", "keine"};
    private static final String[] PRICES = {"12,90", "1.234,50", "12,-", "6", "0,99 €", "EUR 5", "1.250", "-3", "20 USD", "n.v.", "abc"};
    private static final String[] AMOUNTS = {"500 g", "0,75 l", "6 x 0,33 l", "100", "0", "250 mg", "3 Stk", "viel"};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void plansAreTrue(long seed) {
        var random = new Random(seed);
        try (var shop = new TestShop(folder)) {
            for (int i = 0; i < LISTS; i++) {
                var list = list(random);
                importAndCheck(shop, options(random), corrections(random, list), list, "seed " + seed + ", list " + i);
            }
        }
    }

    private static void importAndCheck(TestShop shop, ImportOptions options, Corrections corrections, String[] list, String where) {
        var about = where + "\n" + options + "\n" + corrections + "\n" + String.join("\n", list);
        var before = state(shop);
        var plan = shop.plan(options, corrections, list);
        var announced = plan.counts();
        assertThat(plan.rows(null, 0, 1000)).as(about).hasSize(announced.total());
        assertThat(plan.rows(Filter.MISSING, 0, 10_000)).as(about).hasSize(announced.missing());
        assertThat(plan.leftOut(1000)).as(about).hasSize(announced.leftOut());
        assertThat(state(shop)).as(about).isEqualTo(before);
        var open = plan.problems(1000).stream().map(ImportPlan.Problem::row).toList();
        var result = shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(result).as(about).isEqualTo(new Importer.Result(result.group(), announced.fresh(), announced.changed(), announced.unchanged(),
                plan.missingToChange(), announced.leftOut(), announced.toClarify()));
        var after = state(shop);
        if (result.group() == 0) {
            assertThat(after).as(about).isEqualTo(before);
            return;
        }
        var again = shop.plan(options, corrections, list);
        // a name that two articles had is clear once the list has renamed one of them
        assertThat(again.rows(Filter.CHANGED, 0, 1000)).as(about).allSatisfy(row -> assertThat(open).contains(row.row()));
        assertThat(again.missingToChange()).as(about).isZero();
        assertThat(shop.catalogue.undo(result.group(), Progress.NONE).kept()).as(about).isEmpty();
        assertThat(state(shop)).as(about).isEqualTo(before);
        assertThat(shop.catalogue.redo(Progress.NONE).orElseThrow().kept()).as(about).isEmpty();
        assertThat(state(shop)).as(about).isEqualTo(after);
    }

    private static ImportOptions options(Random random) {
        var modes = ImportOptions.Mode.values();
        var missing = ImportOptions.Missing.values();
        var duplicates = ImportOptions.Duplicates.values();
        return ImportOptions.DEFAULT.mode(modes[random.nextInt(5) < 3 ? 0 : random.nextInt(modes.length)])
                .missing(missing[random.nextInt(missing.length)]).hiddenRows(random.nextBoolean()).netPrices(random.nextBoolean())
                .contentFromName(random.nextBoolean()).duplicates(duplicates[random.nextInt(duplicates.length)]);
    }

    private static Corrections corrections(Random random, String[] list) {
        var corrections = Corrections.NONE;
        var headings = list[0].split(";");
        for (int i = random.nextInt(4); i > 0; i--) {
            int row = 2 + random.nextInt(list.length - 1);
            int column = random.nextInt(headings.length);
            corrections = random.nextBoolean()
                    ? corrections.row(row, true)
                    : corrections.cell(row, column, random.nextInt(3) == 0 ? "" : cell(headings[column], random));
        }
        return corrections;
    }

    private static Object state(TestShop shop) {
        return List.of(products(shop, Query.ALL), products(shop, Query.ALL.withFilter(Query.Filter.ARCHIVED)), shop.count("import_profile"));
    }

    private static Map<Long, Object> products(TestShop shop, Query which) {
        return shop.catalogue.products(shop.catalogue.find(which)).stream()
                .collect(Collectors.toMap(Product::pk, product -> List.of(product.values(), product.variants())));
    }

    private static String[] list(Random random) {
        var headings = new ArrayList<String>();
        for (var heading : HEADINGS) {
            if (random.nextInt(3) > 0) {
                headings.add(heading);
            }
        }
        headings.add("weight");
        Collections.shuffle(headings, random);
        var lines = new ArrayList<String>();
        lines.add(String.join(";", headings));
        for (int i = 0; i < 12; i++) {
            var hidden = random.nextInt(12) == 0 ? "hidden:" : "";
            lines.add(hidden + String.join(";", headings.stream().map(heading -> filled(heading, random)).toList()));
            if (random.nextInt(6) == 0) {
                lines.add(lines.get(1 + random.nextInt(lines.size() - 1)));
            }
        }
        return lines.toArray(String[]::new);
    }

    private static String filled(String heading, Random random) {
        return !"supplier".equals(heading) && random.nextInt(4) == 0 ? "" : cell(heading, random);
    }

    private static String cell(String heading, Random random) {
        return switch (heading) {
            case "sku" -> one(random, "A1", "A2", "A3", "LT-00002", "LT-00009", "4006381333931", "007", "7", "0042", "042", "42", "B" + random.nextInt(40));
            case "supplier" -> "Harz GmbH";
            case "gtin" -> one(random, GTINS);
            case "name" -> one(random, "Tee", "TEE", "Honig", "Vase  groß", "Summe", "Gesamt", "Kerze " + random.nextInt(30), "#NV");
            case "price_gross", "price_net", "deposit_amount" -> one(random, PRICES);
            case "vat_rate" -> one(random, "19", "7 %", "0,19", "voll", "16", "0");
            case "stock_qty" -> one(random, "5", "1.000", "-2", "2,5", "10 Stk", "ja");
            case "content_amount" -> one(random, AMOUNTS);
            case "content_unit" -> one(random, "g", "kg", "Liter", "Stück", "Fass");
            case "ingredients" -> one(random, "Minze", "Zucker, \"Honig\"", "ä'ö\\ü");
            default -> one(random, "x", "y", "Harz", " z ");
        };
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
