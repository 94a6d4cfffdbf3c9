package de.ladentheke.faults;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * First line and headers of an HTTP/1.1 message.
 *
 * @param begins the first letters of a request's body
 */
public record Head(String first, List<String> headers, String begins) {
    private static final int PEEK = 4096;

    private static final int LONGEST = 64 * 1024;

    /** @return null where the other side has ended */
    static Head read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < 4) {
            var b = in.read();
            if (b < 0) {
                if (bytes.size() == 0) {
                    return null;
                }
                throw new EOFException("in the head");
            }
            if (bytes.size() > LONGEST) {
                throw new IOException("head too long");
            }
            bytes.write(b);
            matched = b == (matched % 2 == 0 ? '\r' : '\n') ? matched + 1 : b == '\r' ? 1 : 0;
        }
        var lines = bytes.toString(StandardCharsets.ISO_8859_1).strip().split("\r\n");
        return new Head(lines[0], List.of(lines).subList(1, lines.length), "");
    }

    /** With the beginning of its body, which stays in {@code in}. */
    Head peek(InputStream in) throws IOException {
        if (length() <= 0) {
            return this;
        }
        in.mark(PEEK);
        var bytes = in.readNBytes((int) Math.min(PEEK, length()));
        in.reset();
        return new Head(first, headers, new String(bytes, StandardCharsets.UTF_8));
    }

    public Optional<String> header(String name) {
        return headers.stream().filter(h -> h.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(h -> h.substring(name.length() + 1).strip()).findFirst();
    }

    Head with(String name, String value) {
        var others = headers.stream().filter(h -> !h.regionMatches(true, 0, name + ":", 0, name.length() + 1));
        return new Head(first, java.util.stream.Stream.concat(others, java.util.stream.Stream.of(name + ": " + value)).toList(), begins);
    }

    /** Of an answer. */
    int status() {
        return Integer.parseInt(first.split(" ")[1]);
    }

    boolean chunked() {
        return header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent();
    }

    /** Bytes of the body; -1 where the head does not say. */
    long length() {
        return header("Content-Length").map(Long::parseLong).orElse(-1L);
    }

    byte[] bytes() {
        var text = new StringBuilder(first).append("\r\n");
        headers.forEach(header -> text.append(header).append("\r\n"));
        return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
