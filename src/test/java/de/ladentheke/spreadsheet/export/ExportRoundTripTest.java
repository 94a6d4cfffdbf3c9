package de.ladentheke.spreadsheet.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.SampleShop;
import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Release test: what was exported and is imported again changes nothing. */
class ExportRoundTripTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV"})
    void theSampleShopComesBackUnchanged(ExportFormat format) throws Exception {
        try (var shop = Shop.open(folder.resolve("shop"))) {
            SampleShop.fill(shop, Progress.NONE);
            unchanged(shop, format);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WOOCOMMERCE", "SHOPIFY"})
    void whatOnlineShopsUnderstandComesBackUnchanged(ExportFormat format) throws Exception {
        try (var shop = Shop.open(folder.resolve("shop"))) {
            SampleShop.fill(shop, Progress.NONE);
            shop.catalogue().save(Product.create(Map.of(Field.NAME, "=Honig & Co", Field.SKU, "00123", Field.VAT_RATE, 0,
                    Field.PRICE_GROSS, Money.ofCents(790), Field.STOCK_QTY, 125L, Field.CONTENT_AMOUNT, 500_000L, Field.CONTENT_UNIT, "g",
                    Field.DESCRIPTION, "- gut & \"süß\"\n- <b>echt</b>", Field.BRAND, "@Imker", Field.CATEGORY, "Lebensmittel > Honig")));
            var file = folder.resolve("Artikel." + format.ending());
            shop.exporter().export(all(shop), format, file, null, Progress.NONE);
            var report = shop.imports().run(file, true, Progress.NONE);
            assertThat(report.problems()).isEmpty();
            try (var list = shop.imports().open(file)) {
                var plan = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
                assertThat(plan.rows(ImportPlan.Filter.CHANGED, 0, 3)).isEmpty();
                assertThat(plan.rows(ImportPlan.Filter.NEW, 0, 3)).isEmpty();
            }
            assertThat(report.unchanged()).isGreaterThan(50);
        }
    }

    @ParameterizedTest
    @CsvSource({"XLSX,1", "XLSX,2", "XLSX,3", "CSV,4", "CSV,5", "CSV,6"})
    void everythingThatAShopCanHoldComesBackUnchanged(ExportFormat format, long seed) throws Exception {
        try (var shop = Shop.open(folder.resolve("shop"))) {
            new NastyShop(seed).fill(shop.catalogue(), 150);
            unchanged(shop, format);
        }
    }

    /** Into a shop that has nothing, the list brings everything that it can hold. */
    @ParameterizedTest
    @CsvSource({"XLSX,7", "CSV,8"})
    void aLostShopIsMadeAnewFromItsList(ExportFormat format, long seed) throws Exception {
        var file = folder.resolve("Artikel." + format.ending());
        try (var shop = Shop.open(folder.resolve("shop")); var other = Shop.open(folder.resolve("other"))) {
            new NastyShop(seed, true).fill(shop.catalogue(), 150);
            shop.exporter().export(all(shop), format, file, null, Progress.NONE);
            try (var list = other.imports().open(file)) {
                list.apply(list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE), Progress.NONE);
            }
            var came = NastyShop.content(other.catalogue(), all(other));
            var were = NastyShop.content(shop.catalogue(), all(shop));
            assertThat(came.keySet()).isEqualTo(were.keySet());
            were.forEach((sku, values) -> assertThat(came.get(sku)).isEqualTo(values));
        }
    }

    private void unchanged(Shop shop, ExportFormat format) throws Exception {
        var file = folder.resolve("Artikel." + format.ending());
        var report = shop.exporter().export(all(shop), format, file, null, Progress.NONE);
        try (var list = shop.imports().open(file)) {
            var plan = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
            assertThat(plan.problems(5)).isEmpty();
            assertThat(plan.rows(ImportPlan.Filter.CHANGED, 0, 3)).isEmpty();
            assertThat(plan.rows(ImportPlan.Filter.NEW, 0, 3)).isEmpty();
            assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(0, 0, report.rows(), 0));
            for (var offer : ImportPlan.Offer.values()) {
                assertThat(plan.offered(offer)).as(offer.name()).isZero();
            }
        }
    }

    static long[] all(Shop shop) {
        return LongStream.concat(LongStream.of(shop.catalogue().find(Query.ALL)),
                LongStream.of(shop.catalogue().find(Query.ALL.withFilter(Filter.ARCHIVED)))).toArray();
    }
}
