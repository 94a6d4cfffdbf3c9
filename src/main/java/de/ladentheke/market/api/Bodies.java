package de.ladentheke.market.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Request bodies, never larger than they may be. */
final class Bodies {
    static final String GZIP = "gzip";
    /** Up to here a body that is too large is read and dropped, so that the sender gets to see the answer. */
    private static final long MOST_DROPPED = 32L * 1024 * 1024;

    private Bodies() {}

    /** @throws ApiException 413 where there are more than {@code most} bytes */
    static byte[] read(Context ctx, int most) {
        try {
            return read(ctx, ctx.req().getInputStream(), most);
        } catch (IOException e) {
            throw new ApiException(400, "broken");
        }
    }

    /**
     * As {@link #read}, and what was sent with gzip is unpacked.
     *
     * @throws ApiException 413 where there are more than {@code most} bytes, packed or unpacked; 415 where it was packed otherwise
     */
    static byte[] unpacked(Context ctx, int most) {
        var encoding = ctx.header("Content-Encoding");
        if (encoding == null || encoding.isBlank()) {
            return read(ctx, most);
        }
        if (!encoding.strip().equalsIgnoreCase(GZIP)) {
            throw new ApiException(415, "encoding");
        }
        try (var in = new GZIPInputStream(ctx.req().getInputStream())) {
            return read(ctx, in, most);
        } catch (IOException e) {
            throw new ApiException(400, "broken");
        }
    }

    private static byte[] read(Context ctx, InputStream in, int most) throws IOException {
        if (ctx.req().getContentLengthLong() > most) {
            throw tooLarge(in);
        }
        var bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw tooLarge(in);
        }
        return bytes;
    }

    private static ApiException tooLarge(InputStream in) throws IOException {
        long dropped = 0;
        var buffer = new byte[64 * 1024];
        for (int n = in.read(buffer); n >= 0 && dropped < MOST_DROPPED; n = in.read(buffer)) {
            dropped += n;
        }
        return new ApiException(413, "too_large");
    }
}
