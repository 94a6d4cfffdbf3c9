package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.spreadsheet.packed.PackedInts;
import de.ladentheke.spreadsheet.packed.PackedLongs;
import de.ladentheke.spreadsheet.packed.PackedTexts;
import java.nio.charset.StandardCharsets;

/** The values of one field for all rows of a plan, as small as they go: numbers as longs, repeated texts once. */
public sealed interface ValueColumn {
    /** {@code null} clears. */
    void set(int row, Object value);

    /** Typed as {@link Field.Type} says; null where there is none. */
    Object get(int row);

    /** As the database holds it: a whole number, or text in UTF-8; null where there is none. */
    Object stored(int row);

    /** Text as {@link #stored} gives it; null stays null. */
    static byte[] utf8(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param texts where texts are kept */
    static ValueColumn of(Field.Type type, PackedTexts texts) {
        return switch (type) {
            case MONEY, QUANTITY, VAT, STATUS -> new Numbers(type);
            default -> new Texts(texts);
        };
    }

    final class Numbers implements ValueColumn {
        private final Field.Type type;
        /** The lowest bit is set, so that 0 is no value. */
        private final PackedLongs values = new PackedLongs();

        private Numbers(Field.Type type) {
            this.type = type;
        }

        @Override
        public void set(int row, Object value) {
            switch (value) {
                case null -> values.set(row, 0);
                case Money money -> values.set(row, money.cents() << 1 | 1);
                case Number number -> values.set(row, number.longValue() << 1 | 1);
                case Status status -> values.set(row, (long) status.ordinal() << 1 | 1);
                default -> throw new IllegalArgumentException(type + ": " + value);
            }
        }

        @Override
        public Object stored(int row) {
            long stored = values.get(row);
            if (stored == 0) {
                return null;
            }
            return type == Field.Type.STATUS ? utf8(Status.values()[(int) (stored >> 1)].name()) : (Object) (stored >> 1);
        }

        @Override
        public Object get(int row) {
            long stored = values.get(row);
            if (stored == 0) {
                return null;
            }
            return switch (type) {
                case MONEY -> Money.ofCents(stored >> 1);
                case VAT -> (Object) Integer.valueOf((int) (stored >> 1));
                case STATUS -> Status.values()[(int) (stored >> 1)];
                default -> stored >> 1;
            };
        }
    }

    final class Texts implements ValueColumn {
        /**
         * So many texts that were set last are at hand: rows are made ready soon after they were read, by the same thread.
         * Other threads read only when nothing is set any more.
         */
        private static final int RECENT = 1 << 10;

        private final PackedInts places = new PackedInts();
        private final String[] recent = new String[RECENT];
        private final int[] recentPlaces = new int[RECENT];
        private final SharedTexts shared;
        private final PackedTexts texts;

        private Texts(PackedTexts texts) {
            this.texts = texts;
            shared = new SharedTexts(texts);
        }

        @Override
        public void set(int row, Object value) {
            int place = value == null ? PackedTexts.NONE : shared.place((String) value);
            places.set(row, place);
            recent[row & RECENT - 1] = (String) value;
            recentPlaces[row & RECENT - 1] = place;
        }

        @Override
        public Object stored(int row) {
            return texts.utf8(places.get(row));
        }

        @Override
        public String get(int row) {
            int place = places.get(row);
            if (place == PackedTexts.NONE) {
                return null;
            }
            return recentPlaces[row & RECENT - 1] == place ? recent[row & RECENT - 1] : texts.text(place);
        }
    }
}
