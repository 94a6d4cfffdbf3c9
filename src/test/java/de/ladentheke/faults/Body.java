package de.ladentheke.faults;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The body of an HTTP/1.1 message on its way. */
final class Body {
    private static final int PIECE = 4096;

    private final InputStream in;
    private final byte[] buffer = new byte[PIECE];

    Body(InputStream in) {
        this.in = in;
    }

    void copyRequest(Head head, OutputStream out) throws IOException {
        if (head.chunked()) {
            chunks(out);
        } else {
            exactly(Math.max(0, head.length()), out);
        }
    }

    void copyAnswer(Head request, Head answer, OutputStream out) throws IOException {
        if (request.first().startsWith("HEAD ") || answer.status() == 204 || answer.status() == 304) {
            return;
        }
        if (answer.chunked()) {
            chunks(out);
        } else if (answer.length() >= 0) {
            exactly(answer.length(), out);
        } else {
            in.transferTo(out);
        }
    }

    void exactly(long bytes, OutputStream out) throws IOException {
        for (long left = bytes; left > 0; ) {
            var n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                throw new EOFException("in the body");
            }
            out.write(buffer, 0, n);
            left -= n;
        }
    }

    private void chunks(OutputStream out) throws IOException {
        for (long size = size(out); size > 0; size = size(out)) {
            exactly(size + 2, out);
        }
        exactly(2, out);
    }

    private long size(OutputStream out) throws IOException {
        var line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("in the body");
            }
            line.append((char) b);
        }
        out.write((line + "\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        return Long.parseLong(line.toString().strip().split(";")[0], 16);
    }
}
