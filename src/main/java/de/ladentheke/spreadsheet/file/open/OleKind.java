package de.ladentheke.spreadsheet.file.open;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What one of Microsoft's compound files (all Office files before 2007, and encrypted ones) is. */
final class OleKind {
    private OleKind() {}

    static FileKind of(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return of(container.getRoot());
        }
    }

    private static FileKind of(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return FileKind.ENCRYPTED;
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return FileKind.XLS;
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            return FileKind.OLD_EXCEL;
        }
        return root.hasEntryCaseInsensitive("WordDocument") ? FileKind.WORD : FileKind.OTHER_OFFICE;
    }
}
