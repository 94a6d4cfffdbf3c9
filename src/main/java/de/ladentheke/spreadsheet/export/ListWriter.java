package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Product;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes products into one file, one after the other. */
interface ListWriter extends Closeable {
    /**
     * @param photos file names of the product's photos, in their order
     * @return how many rows that made
     */
    int write(Product product, List<String> photos) throws IOException;

    /** Writes what comes after the last product; without it the file is not complete. */
    default void finish() throws IOException {}
}
