package de.ladentheke.catalogue;

import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import java.nio.file.Path;
import java.util.Map;

/** A real shop in a folder, for tests. */
public final class Shop implements AutoCloseable {
    public final Database database;
    public final History history;
    public final Catalogue catalogue;

    public Shop(Path folder) {
        database = Database.open(folder);
        history = new History(database);
        catalogue = new Catalogue(database, history);
    }

    /** Stores a product of one variant. */
    public Product add(String name, String sku, long cents) {
        return catalogue.save(Product.create(Map.of(Field.NAME, name, Field.SKU, sku, Field.PRICE_GROSS, Money.ofCents(cents))));
    }

    public Product get(long product) {
        return catalogue.get(product).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
