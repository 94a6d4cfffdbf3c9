package de.ladentheke.publish.website;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The cards of all products by category, kept in a file: memory holds eight bytes of each. */
final class Shelves implements AutoCloseable {
    /** Longer lists are left in the order of the offer. */
    private static final int MOST_SORTED = 20_000;

    private final Path file;
    private final DataOutputStream out;
    private final Map<Category, Places> shelves = new TreeMap<>();
    private long written;

    private static final class Places {
        private long[] at = new long[16];
        private int count;

        void add(long place) {
            if (count == at.length) {
                at = Arrays.copyOf(at, count * 2);
            }
            at[count++] = place;
        }
    }

    Shelves(Path file) throws IOException {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    void add(Category category, Card card) throws IOException {
        for (var above = category; above != null; above = above.parent()) {
            shelves.computeIfAbsent(above, key -> new Places());
        }
        shelves.get(category).add(written);
        var bytes = new ByteArrayOutputStream();
        card.write(new DataOutputStream(bytes));
        out.write(bytes.toByteArray());
        written += bytes.size();
    }

    /** In the order of their names, those above before those below. */
    List<Category> categories() {
        return List.copyOf(shelves.keySet());
    }

    int count(Category category) {
        return shelves.get(category).count;
    }

    /** Of the category itself, not of those below it; by name. */
    List<Card> cards(Category category) throws IOException {
        out.flush();
        var places = shelves.get(category);
        var cards = new ArrayList<Card>(places.count);
        try (var in = FileChannel.open(file)) {
            for (int i = 0; i < places.count; i++) {
                cards.add(read(in, places.at[i]));
            }
        }
        if (cards.size() <= MOST_SORTED) {
            cards.sort(Comparator.comparing(Card::name, Collator.getInstance(Locale.GERMANY)).thenComparing(Card::id));
        }
        return cards;
    }

    private static Card read(FileChannel in, long at) throws IOException {
        in.position(at);
        return Card.read(new DataInputStream(new BufferedInputStream(Channels.newInputStream(in), 1024)));
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
