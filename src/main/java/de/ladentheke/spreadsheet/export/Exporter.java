package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.photos.PhotoNames;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.TargetFile;
import de.ladentheke.task.Progress;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes products of the shop into a file for other programs, or for coming back. Changes nothing in the shop. */
public final class Exporter {
    private static final int CHUNK = 500;

    private final Database database;
    private final Catalogue catalogue;
    private final PhotoLibrary photos;

    public Exporter(Database database, Catalogue catalogue, PhotoLibrary photos) {
        this.database = database;
        this.catalogue = catalogue;
        this.photos = photos;
    }

    /**
     * Writes these products in their order. The file is there when it is complete, or stays as it was.
     *
     * @param products  keys; those that are gone by now are left out
     * @param photoFile where the archive of their photos goes, null for none
     * @throws SpreadsheetException NOT_WRITABLE, TOO_MANY_ROWS
     * @throws de.ladentheke.task.Stopped where the user stopped it; no file is left behind
     */
    public ExportReport export(long[] products, ExportFormat format, Path file, Path photoFile, Progress progress) throws SpreadsheetException {
        var run = new Run(products, format, progress, System.nanoTime());
        if (photoFile == null) {
            TargetFile.write(file, list -> run.write(list, null));
        } else {
            TargetFile.write(photoFile, archive -> {
                try {
                    TargetFile.write(file, list -> run.write(list, archive));
                } catch (SpreadsheetException e) {
                    throw new IOException(e);
                }
            });
        }
        return run.report(file, photoFile);
    }

    /** The empty workbook to fill in, with the categories of the shop to choose from. */
    public void template(Path file) throws SpreadsheetException {
        var categories = catalogue.categories();
        TargetFile.write(file, target -> new TemplateWorkbook(categories).write(target));
    }

    private final class Run {
        private final long[] products;
        private final ExportFormat format;
        private final Progress progress;
        private final long start;
        private final PhotoNames names = PhotoNames.of(database);
        private int looked;
        private int written;
        private int rows;
        private int photoCount;
        private int missing;

        Run(long[] products, ExportFormat format, Progress progress, long start) {
            this.products = products;
            this.format = format;
            this.progress = progress;
            this.start = start;
        }

        void write(Path list, Path archive) throws IOException {
            try (var out = open(list); var writer = writer(out); var pictures = archive == null ? null : new PhotoArchive(photos, open(archive))) {
                each(product -> {
                    var photoNames = names.of(product);
                    rows += writer.write(product, photoNames);
                    if (pictures != null) {
                        pictures.add(product, photoNames);
                        photoCount = pictures.photos();
                        missing = pictures.missing();
                    }
                    written++;
                });
                writer.finish();
            }
        }

        private ListWriter writer(OutputStream out) throws IOException {
            return switch (format) {
                case XLSX -> new WorkbookWriter(out, columns());
                case CSV -> new ExcelCsvWriter(out, columns());
                case WOOCOMMERCE -> new WooCommerceWriter(out, columns());
                case SHOPIFY -> new ShopifyWriter(out, columns());
            };
        }

        private List<OwnColumn> columns() throws IOException {
            var columns = new OwnColumns();
            each(columns::see);
            return columns.columns();
        }

        private void each(Visitor visitor) throws IOException {
            for (int from = 0; from < products.length; from += CHUNK) {
                progress.stopIfAsked();
                for (var product : inOrder(Arrays.copyOfRange(products, from, Math.min(products.length, from + CHUNK)))) {
                    visitor.visit(product);
                    told();
                }
            }
        }

        /** Every product is looked at twice: for the columns that are needed, and to be written. */
        private void told() {
            if (++looked % 200 == 0) {
                progress.stopIfAsked();
                progress.report(looked / 2, products.length, "");
            }
        }

        private List<Product> inOrder(long[] keys) {
            var found = catalogue.products(keys).stream().collect(Collectors.toMap(Product::pk, Function.identity()));
            var ordered = new ArrayList<Product>();
            for (var key : keys) {
                if (found.containsKey(key)) {
                    ordered.add(found.get(key));
                }
            }
            return ordered;
        }

        ExportReport report(Path file, Path photoFile) {
            return new ExportReport(file, format, written, rows, photoFile, photoCount, missing, (System.nanoTime() - start) / 1_000_000);
        }
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(Product product) throws IOException;
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }
}
