package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import java.util.Arrays;

/** The values of one field for all rows of a plan, as small as they go: numbers as longs, repeated texts once. */
sealed interface ValueColumn {
    /** {@code null} clears. */
    void set(int row, Object value);

    /** Typed as {@link Field.Type} says; null where there is none. */
    Object get(int row);

    static ValueColumn of(Field.Type type) {
        return switch (type) {
            case MONEY, QUANTITY, VAT -> new Numbers(type);
            default -> new Texts();
        };
    }

    final class Numbers implements ValueColumn {
        private static final long NONE = Long.MIN_VALUE;
        private final Field.Type type;
        private long[] values = new long[0];

        private Numbers(Field.Type type) {
            this.type = type;
        }

        @Override
        public void set(int row, Object value) {
            if (value == null && row >= values.length) {
                return;
            }
            reserve(row);
            values[row] = switch (value) {
                case null -> NONE;
                case Money money -> money.cents();
                case Number number -> number.longValue();
                default -> throw new IllegalArgumentException(type + ": " + value);
            };
        }

        @Override
        public Object get(int row) {
            if (row >= values.length || values[row] == NONE) {
                return null;
            }
            return switch (type) {
                case MONEY -> Money.ofCents(values[row]);
                case VAT -> (Object) Integer.valueOf((int) values[row]);
                default -> values[row];
            };
        }

        private void reserve(int row) {
            if (row >= values.length) {
                var old = values.length;
                values = Arrays.copyOf(values, Growth.to(row));
                Arrays.fill(values, old, values.length, NONE);
            }
        }
    }

    final class Texts implements ValueColumn {
        private String[] values = new String[0];
        private final SharedTexts shared = new SharedTexts();

        @Override
        public void set(int row, Object value) {
            if (value == null && row >= values.length) {
                return;
            }
            if (row >= values.length) {
                values = Arrays.copyOf(values, Growth.to(row));
            }
            values[row] = shared.of((String) value);
        }

        @Override
        public String get(int row) {
            return row < values.length ? values[row] : null;
        }
    }
}
