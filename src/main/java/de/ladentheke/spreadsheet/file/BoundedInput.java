package de.ladentheke.spreadsheet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks no more than is allowed: the guard against files that are small on disk and endless when read. */
public final class BoundedInput extends FilterInputStream {
    /** The bound was crossed. */
    public static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded(String part) {
            super(part);
        }
    }

    private final String part;
    private final long limit;
    private long read;

    BoundedInput(InputStream input, String part, long packedBytes, long maximum) {
        super(input);
        this.part = part;
        var byRatio = Math.max(Limits.RATIO_FROM_BYTES, Math.max(packedBytes, 1) * Limits.RATIO);
        limit = Math.min(maximum, byRatio);
    }

    @Override
    public int read() throws IOException {
        var b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var n = super.read(buffer, offset, length);
        if (n > 0) {
            count(n);
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws Exceeded {
        read += bytes;
        if (read > limit) {
            throw new Exceeded(part);
        }
    }
}
