package de.ladentheke.publish.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a feed entry by entry. */
interface FeedWriter extends AutoCloseable {
    void write(FeedRow row) throws IOException;

    @Override
    void close() throws IOException;

    /** @param columns every attribute that may come, for formats that begin with a heading */
    static FeedWriter of(FeedOptions.Format format, Path file, List<String> columns, ShopOfFeed shop) throws IOException {
        return format == FeedOptions.Format.XML ? new XmlFeed(file, shop) : new TsvFeed(file, columns);
    }

    /** What the head of a feed says about the shop. */
    record ShopOfFeed(String name, String page) {}
}
