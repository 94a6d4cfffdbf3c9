package de.ladentheke.catalogue;

import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** A real shop, for tests: {@code @AutoClose final Shop shop = new Shop();} has a new one for each. */
public class Shop implements AutoCloseable {
    public final Database database;
    public final History history;
    public final Catalogue catalogue;
    private final Path temporary;

    /** In a folder of its own that goes when it is closed. */
    public Shop() {
        this(null, temporary());
    }

    public Shop(Path folder) {
        this(folder, null);
    }

    private Shop(Path folder, Path temporary) {
        this.temporary = temporary;
        database = Database.open(folder == null ? temporary : folder);
        history = new History(database);
        catalogue = new Catalogue(database, history);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("shop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        if (temporary != null) {
            delete();
        }
    }

    private void delete() {
        try (var files = Files.walk(temporary)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
