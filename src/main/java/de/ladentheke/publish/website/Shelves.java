package de.ladentheke.publish.website;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.AbstractList;
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
    private final FileChannel in;
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
        in = FileChannel.open(file);
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

    /** Of the category itself, not of those below it; by name. Those of a longer list are read when they are asked for. */
    List<Card> cards(Category category) throws IOException {
        out.flush();
        var stored = new Stored(shelves.get(category));
        if (stored.size() > MOST_SORTED) {
            return stored;
        }
        var cards = new ArrayList<>(stored);
        cards.sort(Comparator.comparing(Card::name, Collator.getInstance(Locale.GERMANY)).thenComparing(Card::id));
        return cards;
    }

    private final class Stored extends AbstractList<Card> {
        private final Places places;

        Stored(Places places) {
            this.places = places;
        }

        @Override
        public int size() {
            return places.count;
        }

        @Override
        public Card get(int index) {
            try {
                in.position(places.at[index]);
                return Card.read(new DataInputStream(new BufferedInputStream(Channels.newInputStream(in), 1024)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        out.close();
        Files.deleteIfExists(file);
    }
}
