package de.ladentheke.photos.web;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An answer of HTTP/1.1 to GET (RFC 9112). @param location where a redirect leads, else null */
record WebAnswer(int status, String location, byte[] body) {
    private static final int LONGEST_LINE = 16 << 10;
    private static final int MOST_HEADERS = 200;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static WebAnswer read(InputStream in, int mostBytes) throws IOException {
        int status = status(line(in));
        var headers = headers(in);
        while (status == 100 || status == 103) {
            status = status(line(in));
            headers = headers(in);
        }
        var location = headers.get("location");
        if (REDIRECTS.contains(status) && location != null) {
            return new WebAnswer(status, location, new byte[0]);
        }
        return new WebAnswer(status, null, status == 200 ? body(in, headers, mostBytes) : new byte[0]);
    }

    private static int status(String line) throws IOException {
        var parts = line.split(" ", 3);
        if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("\\d{3}")) {
            throw new IOException("no HTTP: " + line);
        }
        return Integer.parseInt(parts[1]);
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new HashMap<String, String>();
        var line = line(in);
        for (int count = 0; !line.isEmpty(); count++, line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 1 || count > MOST_HEADERS) {
                throw new IOException("bad header");
            }
            headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, String> headers, int most) throws IOException {
        var coding = headers.getOrDefault("transfer-encoding", "identity").toLowerCase(Locale.ROOT);
        if (coding.equals("chunked")) {
            return chunks(in, most);
        }
        var length = headers.get("content-length");
        if (length == null) {
            return upTo(most, in.readNBytes(most + 1));
        }
        if (!length.matches("\\d{1,18}") || Long.parseLong(length) > most) {
            throw new TooLarge();
        }
        return whole(in, Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream in, int most) throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = size(line(in)); size > 0; size = size(line(in))) {
            if (body.size() + (long) size > most) {
                throw new TooLarge();
            }
            body.write(whole(in, size));
            if (!line(in).isEmpty()) {
                throw new IOException("bad chunk");
            }
        }
        return body.toByteArray();
    }

    private static int size(String line) throws IOException {
        var hex = line.split(";", 2)[0].strip();
        if (!hex.matches("[0-9a-fA-F]{1,7}")) {
            throw hex.matches("[0-9a-fA-F]+") ? new TooLarge() : new IOException("bad chunk");
        }
        return Integer.parseInt(hex, 16);
    }

    private static byte[] whole(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer is cut");
        }
        return bytes;
    }

    private static byte[] upTo(int most, byte[] bytes) throws TooLarge {
        if (bytes.length > most) {
            throw new TooLarge();
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.size() > LONGEST_LINE) {
                throw new EOFException("no end of line");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
