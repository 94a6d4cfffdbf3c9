package de.ladentheke.spreadsheet.file.open;

import de.ladentheke.spreadsheet.file.text.TextEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its content. Those that we do not read are told apart so that we can say what to do. */
public enum FileKind {
    XLSX, XLSB, XLS, ODS, FLAT_ODS, TEXT, GOOGLE_FEED, BMECAT, DATANORM, BNN, ENCRYPTED, BINARY, DAMAGED_ZIP,
    NUMBERS, WORD, ZIP, GZIP, PDF, IMAGE, OLD_EXCEL, OTHER_OFFICE, LOTUS, DBASE, SPREADSHEET_XML, XML, NEWS_FEED,
    HTML, JSON, SYLK, DIF, RTF;

    private static final int HEAD = 8192;
    private static final Pattern SYLK_START = Pattern.compile("ID;P[A-Z0-9.]*[;\\r\\n].*", Pattern.DOTALL);
    private static final Pattern HTML_START =
            Pattern.compile("<(!doctype\\s+html|html|head|body|table|meta|style|div)\\b.*", Pattern.DOTALL);

    /** Processing instructions, comments and the document type of an XML file. */
    private static final Pattern PROLOGUE = Pattern.compile("^(\\s*(<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE\\s+(?!html)[^>\\[]*(\\[[^\\]]*])?\\s*>))+\\s*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BMECAT_START = Pattern.compile("<(\\w+:)?(BMECAT|PRODUCT|ARTICLE)[\\s>]");
    private static final Pattern FEED_START = Pattern.compile("<(\\w+:)?(rss|feed)[\\s>]");

    private static final Pattern DATANORM_START = Pattern.compile("V;050;|V[ A-Z]\\d{6}.{60,160}0[45][A-Z]{3}\\s*[\r\n]");
    private static final Pattern BNN_START = Pattern.compile("BNN;3;([^;\r\n]*;){3}");

    /** The sentence fragment that names this kind. */
    String messageKey() {
        return "file_kind." + name().toLowerCase(Locale.ROOT);
    }

    public static FileKind of(Path file) throws IOException {
        byte[] head;
        try (var input = Files.newInputStream(file)) {
            head = input.readNBytes(HEAD);
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return ZipKind.of(file);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OleKind.of(file);
        }
        var magic = magic(head);
        return magic != null ? magic : text(file, head);
    }

    private static FileKind magic(byte[] head) {
        if (starts(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8')) {
            return IMAGE;
        }
        if (starts(head, 0x09, 0x00, 0x04, 0x00) || starts(head, 0x09, 0x02, 0x06, 0x00) || starts(head, 0x09, 0x04, 0x06, 0x00)
                || starts(head, 0x09, 0x08, 0x08, 0x00)) {
            return OLD_EXCEL;
        }
        if (starts(head, 0x00, 0x00, 0x02, 0x00) || starts(head, 0x00, 0x00, 0x1A, 0x00)) {
            return LOTUS;
        }
        return starts(head, '{', '\\', 'r', 't', 'f') ? RTF : null;
    }

    private static FileKind text(Path file, byte[] head) throws IOException {
        var encoding = TextEncoding.ofSample(file);
        if (encoding == null) {
            return dbase(head) ? DBASE : BINARY;
        }
        var start = new String(head, encoding.charset()).replace("\uFEFF", "").strip();
        if (start.startsWith("<")) {
            return markup(start);
        }
        if (DATANORM_START.matcher(start).lookingAt()) {
            return DATANORM;
        }
        if (BNN_START.matcher(start).lookingAt()) {
            return BNN;
        }
        if (SYLK_START.matcher(start).matches() && start.contains("\nC;")) {
            return SYLK;
        }
        if (start.startsWith("TABLE") && start.contains("VECTORS") && start.contains("TUPLES")) {
            return DIF;
        }
        return json(start) ? JSON : TEXT;
    }

    /** A version, a date of change with month and day, and a record length. */
    private static boolean dbase(byte[] head) {
        var version = head.length > 32 ? head[0] & 0x07 : 0;
        return (version == 3 || version == 4) && head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31;
    }

    private static FileKind markup(String start) {
        var content = PROLOGUE.matcher(start).replaceFirst("");
        var lower = content.toLowerCase(Locale.ROOT);
        if (HTML_START.matcher(lower).matches()) {
            return HTML;
        }
        if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return SPREADSHEET_XML;
        }
        if (lower.contains("office:document")) {
            return FLAT_ODS;
        }
        if (BMECAT_START.matcher(content).lookingAt()) {
            return BMECAT;
        }
        if (FEED_START.matcher(content).lookingAt()) {
            return lower.contains("http://base.google.com/ns/1.0") ? GOOGLE_FEED : NEWS_FEED;
        }
        return start.startsWith("<?xml") || lower.matches("(?s)<[a-z_!][^>]*>.*") ? XML : TEXT;
    }

    private static boolean json(String start) {
        return start.matches("(?s)\\{\\s*\".*|\\[\\s*[\\[{].*|\\{\\s*}.*");
    }

    private static boolean starts(byte[] head, int... magic) {
        var expected = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            expected[i] = (byte) magic[i];
        }
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, expected, 0, magic.length);
    }
}
