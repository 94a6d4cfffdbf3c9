package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.spreadsheet.detection.LayoutFinder;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import de.ladentheke.spreadsheet.layout.Layout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real feeds and catalogues: the columns are known by the format alone; asked is only whether recommended prices are those of the shop. */
class CatalogueListsTest {
    private static final Path FOLDER = Path.of("../shared/data/spreadsheets");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "datanorm-python__datanorm_test.001|DATANORM|Artikelnummer (DATANORM)=sku; EAN=gtin; Kurztext=name; Listenpreis netto=price_net; Mengeneinheit=sales_unit; Warengruppe=category",
        "datanorm-python__datanorm_2_test.001|DATANORM|Artikelnummer (DATANORM)=sku; EAN=gtin; Kurztext=name; Listenpreis netto=price_net; Mengeneinheit=sales_unit",
        "foodsoft__bnn_flawless_category.BNN|BNN|Artikelnummer (BNN)=sku; EAN Ladeneinheit=gtin; Bezeichnung=name; Bezeichnung 2=name2; empf. VK Großhandel=price_gross; EK-Preis=purchase_price; MwSt=vat_rate; Inhalt=content_amount; Herkunft=origin_country; Kontrollstelle=organic; Lieferant=supplier; Status=availability",
        "foodsoft__bnn_missing_order_number.BNN|BNN|Artikelnummer (BNN)=sku; Bezeichnung=name; empf. VK Großhandel=price_gross; EK-Preis=purchase_price",
        "bmecat__document_without_null_values.xml|BMEcat|SUPPLIER_PID=sku; DESCRIPTION_SHORT=name; PRICE gros_list=price_gross; ORDER_UNIT=sales_unit; MIME_SOURCE=image",
        "magento-siroop-data-feed__Beispielfeed_GSF_XML.xml|Google|id=sku; title=name; image_link=image; price=price_gross; quantity=stock_qty; brand=brand; gtin=gtin; mpn=mpn; manufacturer_name=manufacturer_name"
    })
    void columnsAreKnownByTheFormat(String name, String system, String mapping) throws Exception {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "no real files here");
        try (var source = Spreadsheets.open(file)) {
            var layout = new LayoutFinder().find(source);
            assertThat(layout.system()).isEqualTo(system);
            assertThat(layout.headerRow()).isEqualTo(1);
            var known = layout.columns().stream().filter(c -> c.field() != null).map(c -> c.heading() + "=" + c.field().key()).collect(Collectors.toSet());
            assertThat(known).contains(mapping.split("; "));
            assertThat(layout.columns()).extracting(Layout.Column::basis).doesNotContain(Layout.Basis.CONTENT);
        }
    }
}
