package de.ladentheke.spreadsheet.file.open;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.ZipParts;
import de.ladentheke.spreadsheet.file.excel.XlsxWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/** What a ZIP archive is by the parts in it. */
final class ZipKind {
    private ZipKind() {}

    static FileKind of(Path file) throws IOException {
        try (var parts = new ZipParts(file)) {
            return of(parts);
        } catch (ZipException e) {
            return FileKind.DAMAGED_ZIP;
        }
    }

    private static FileKind of(ZipParts parts) throws IOException {
        if (parts.has("xl/workbook.bin")) {
            return FileKind.XLSB;
        }
        if (workbookPart(parts).endsWith(".bin")) {
            return FileKind.XLSB;
        }
        if (parts.has("word/document.xml")) {
            return FileKind.WORD;
        }
        if (parts.has("encrypted-package")) {
            return FileKind.ENCRYPTED;
        }
        if (parts.has("content.xml") && !parts.has("xl/workbook.xml")) {
            return openDocument(parts);
        }
        if (parts.has("index/document.iwa") || parts.hasBelow("index/tables/") || parts.has("index.zip")) {
            return FileKind.NUMBERS;
        }
        return parts.has(workbookPart(parts)) ? FileKind.XLSX : FileKind.ZIP;
    }

    private static FileKind openDocument(ZipParts parts) throws IOException {
        if (start(parts, "META-INF/manifest.xml", 1 << 20).contains("encryption-data")) {
            return FileKind.ENCRYPTED;
        }
        var type = start(parts, "mimetype", 100);
        return type.contains("opendocument") && !type.contains("spreadsheet") ? FileKind.OTHER_OFFICE : FileKind.ODS;
    }

    private static String start(ZipParts parts, String name, int bytes) throws IOException {
        var part = parts.find(name, Limits.SMALL_PART_BYTES);
        if (part.isEmpty()) {
            return "";
        }
        try (var input = part.get()) {
            return new String(input.readNBytes(bytes), StandardCharsets.ISO_8859_1);
        }
    }

    private static String workbookPart(ZipParts parts) throws IOException {
        try {
            return XlsxWorkbook.workbookPart(parts);
        } catch (XMLStreamException e) {
            return "xl/workbook.xml";
        }
    }
}
