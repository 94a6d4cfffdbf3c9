package de.ladentheke.catalogue;

import de.ladentheke.catalogue.EditStore.Direction;
import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The edits that must mind others: article numbers, which are unique, and variants that come and go. Order: those that
 * go, then numbers, then those that come; so numbers can change hands within one group.
 */
final class VariantEditStore {
    private record Move(long product, long variant, String name, boolean there, String now, String expected, String target) {
        boolean fits() {
            return Objects.equals(now, expected);
        }
    }

    /** Returns the products that it changed, and adds to {@code kept} what it left. */
    Set<Long> apply(Transaction tx, long group, Direction direction, List<String> kept) throws SQLException {
        var changed = new HashSet<Long>();
        var presence = moves(tx, group, Differences.PRESENCE, "CASE v.removed WHEN 0 THEN '1' END", direction);
        var gone = remove(tx, presence);
        changeNumbers(tx, moves(tx, group, Field.SKU.key(), "v.sku", direction), changed, kept);
        gone.addAll(add(tx, presence, kept));
        keepOneVariant(tx, gone, kept);
        gone.forEach(move -> changed.add(move.product));
        return changed;
    }

    private static List<Move> moves(Transaction tx, long group, String field, String now, Direction direction) throws SQLException {
        return tx.list("SELECT e.product, e.variant, p.name, v.removed = 0, " + now + ", e." + direction.expected + ", e." + direction.target
                + " FROM history_edit e JOIN variant v ON v.pk = e.variant JOIN product p ON p.pk = e.product "
                + "WHERE e.grp = ? AND e.field = ? AND v.removed < 2",
                line -> new Move(line.getLong(1), line.getLong(2), line.getString(3), line.getBoolean(4), line.getString(5),
                        line.getString(6), line.getString(7)), group, field);
    }

    private static List<Move> remove(Transaction tx, List<Move> presence) throws SQLException {
        var gone = new ArrayList<Move>();
        for (var move : presence) {
            if (move.target == null && move.fits()) {
                tx.update("UPDATE variant SET removed = 1 WHERE pk = ?", move.variant);
                gone.add(move);
            }
        }
        return gone;
    }

    private static List<Move> add(Transaction tx, List<Move> presence, List<String> kept) throws SQLException {
        var added = new ArrayList<Move>();
        for (var move : presence) {
            if (move.target != null && move.fits() && bringBack(tx, move, kept)) {
                added.add(move);
            }
        }
        return added;
    }

    private static boolean bringBack(Transaction tx, Move move, List<String> kept) throws SQLException {
        var sku = tx.first("SELECT sku FROM variant WHERE pk = ?", line -> line.getString(1), move.variant).orElseThrow();
        if (owner(tx, sku) != 0) {
            kept.add(Kept.sku(move.name, sku));
            return false;
        }
        tx.update("UPDATE variant SET removed = 0 WHERE pk = ?", move.variant);
        return true;
    }

    /** A product without a variant could not be shown: the last one stays. */
    private static void keepOneVariant(Transaction tx, List<Move> gone, List<String> kept) throws SQLException {
        for (var move : List.copyOf(gone)) {
            var left = tx.first("SELECT count(*) FROM variant WHERE product = ? AND removed = 0", line -> line.getLong(1), move.product);
            if (left.orElse(0L) == 0 && bringBack(tx, move, kept)) {
                gone.remove(move);
                kept.add(Kept.field(move.name, Differences.PRESENCE));
            }
        }
    }

    private static void changeNumbers(Transaction tx, List<Move> all, Set<Long> changed, List<String> kept) throws SQLException {
        var moving = new ArrayList<Move>();
        for (var move : all) {
            if (move.fits()) {
                moving.add(move);
            } else if (!Objects.equals(move.now, move.target)) {
                kept.add(Kept.field(move.name, Field.SKU.key()));
            }
        }
        dropTaken(tx, moving, kept);
        for (var move : moving) {
            tx.update("UPDATE variant SET sku = char(1) || pk WHERE pk = ?", move.variant);
        }
        for (var move : moving) {
            tx.update("UPDATE variant SET sku = ? WHERE pk = ?", move.target, move.variant);
            changed.add(move.product);
        }
    }

    /** Leaves out those whose number is another's, until the rest can change together. */
    private static void dropTaken(Transaction tx, List<Move> moving, List<String> kept) throws SQLException {
        boolean again = true;
        while (again) {
            again = false;
            var variants = new HashSet<Long>();
            moving.forEach(move -> variants.add(move.variant));
            for (var move : List.copyOf(moving)) {
                var owner = move.there ? owner(tx, move.target) : 0;
                if (owner != 0 && !variants.contains(owner)) {
                    kept.add(Kept.sku(move.name, move.target));
                    moving.remove(move);
                    again = true;
                }
            }
        }
    }

    private static long owner(Transaction tx, String sku) throws SQLException {
        return tx.first("SELECT pk FROM variant WHERE sku = ? AND removed = 0", line -> line.getLong(1), sku).orElse(0L);
    }
}
