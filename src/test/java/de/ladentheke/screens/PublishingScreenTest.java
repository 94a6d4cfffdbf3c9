package de.ladentheke.screens;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;

/** A window whose shop publishes to its practice marketplace. */
abstract class PublishingScreenTest extends ScreenTest {
    /** Ready to be published, with a photo of its own. */
    Product product(String name, String sku, long cents) throws Exception {
        var photo = new Photo(window.shop.photos().add(TestPhoto.write(folder.resolve(sku + ".png"))).sha256(), "");
        return window.shop.catalogue().save(Product.create(Map.of(
                Field.NAME, name, Field.SKU, sku, Field.PRICE_GROSS, Money.ofCents(cents), Field.PHOTOS, List.of(photo))));
    }

    int rows(String table) {
        return lookup(table).<TableView<?>>query().getItems().size();
    }
}
