package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Product;
import de.ladentheke.photos.PhotoLibrary;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The photos beside a list, under the names that the list says. */
final class PhotoArchive implements Closeable {
    private final PhotoLibrary library;
    private final ZipOutputStream zip;
    private int photos;
    private int missing;

    PhotoArchive(PhotoLibrary library, OutputStream out) {
        this.library = library;
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    void add(Product product, List<String> names) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            var file = library.file(product.photos().get(i).sha256());
            if (Files.isRegularFile(file)) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                Files.copy(file, zip);
                zip.closeEntry();
                photos++;
            } else {
                missing++;
            }
        }
    }

    int photos() {
        return photos;
    }

    int missing() {
        return missing;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
