package de.ladentheke.publish;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.publish.content.Changes;
import de.ladentheke.publish.content.Comparison;
import de.ladentheke.publish.content.PhotoInfo;
import de.ladentheke.publish.content.PriceJump;
import de.ladentheke.publish.content.ShownContent;
import de.ladentheke.publish.ledger.Answered;
import de.ladentheke.publish.ledger.LedgerStore.Acknowledged;
import de.ladentheke.publish.ledger.LedgerStore;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.Refusal;
import de.ladentheke.publish.state.Snapshots;
import de.ladentheke.publish.state.StandingStore;
import de.ladentheke.rules.Finding;
import de.ladentheke.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pages of "goes out now" and "stays here for now". */
final class PublishLists {
    private final Database database;
    private final Snapshots snapshots;
    private final StandingStore standings;
    private final LedgerStore ledger;

    PublishLists(Database database, Snapshots snapshots, StandingStore standings, LedgerStore ledger) {
        this.database = database;
        this.snapshots = snapshots;
        this.standings = standings;
        this.ledger = ledger;
    }

    List<Outgoing> outgoing(int from, int count) {
        var snapshot = snapshots.read(database.read(tx -> standings.pending(tx, from, count)));
        return snapshot.complete().stream().filter(Derived::pending).map(d -> outgoing(d, snapshot.photos())).toList();
    }

    /** What the next publication of the product changes, field by field; against nothing where it is new. */
    Comparison compare(long product) {
        var derived = snapshots.read(product).complete().getFirst();
        var before = database.read(tx -> ledger.acknowledged(tx, product)).map(Acknowledged::content).orElse(null);
        return Comparison.of(before, derived.content() == null ? null : derived.content().json());
    }

    List<Blocked> blocked(int from, int count) {
        var snapshot = snapshots.read(database.read(tx -> standings.blocked(tx, from, count)));
        return snapshot.states().stream().filter(d -> d.cause() != null).map(d -> blocked(d, d.standing().refusal())).toList();
    }

    /** A product that the marketplace has just refused. */
    static Blocked refused(Answered answer) {
        var derived = answer.item().derived();
        var refused = new Derived(derived.standing(), derived.state(), List.of(), derived.content(), Cause.REFUSED);
        return blocked(refused, answer.refusal());
    }

    private Outgoing outgoing(Derived derived, Map<String, PhotoInfo> photos) {
        var pk = derived.standing().pk();
        var before = database.read(tx -> ledger.acknowledged(tx, pk)).map(Acknowledged::content).orElse(null);
        var after = derived.content() == null ? null : derived.content().json();
        var shown = ShownContent.of(after == null ? before : after);
        return new Outgoing(pk, name(derived, shown), sku(derived, shown), shown.photos().stream().findFirst(),
                Changes.between(before, after, photos), after == null ? "" : Changes.customersSee(after));
    }

    private static Blocked blocked(Derived derived, Refusal refusal) {
        var shown = ShownContent.of(null);
        var product = Optional.ofNullable(derived.standing().product());
        var finding = derived.cause() == Cause.RULE ? derived.blocking() : Optional.<Finding>empty();
        return new Blocked(derived.standing().pk(), name(derived, shown), sku(derived, shown),
                product.flatMap(p -> p.photos().stream().findFirst()).map(Photo::sha256),
                finding.map(Finding::sentence).orElseGet(() -> reason(derived, refusal)),
                finding.map(Finding::field).orElseGet(() -> field(derived.cause(), refusal)),
                finding.map(Finding::mend).orElseGet(() -> mend(derived.cause(), refusal)),
                derived.cause());
    }

    private static Field field(Cause cause, Refusal refusal) {
        if (cause == Cause.PRICE_JUMP) {
            return Field.PRICE_GROSS;
        }
        return names(cause, refusal) ? refusal.field() : Field.NAME;
    }

    private static String mend(Cause cause, Refusal refusal) {
        var words = Messages.of(PublishLists.class);
        return names(cause, refusal) ? words.get("mend.refused.field", refusal.field().label()) : words.get("mend." + cause.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the marketplace said what it does not take. */
    private static boolean names(Cause cause, Refusal refusal) {
        return cause == Cause.REFUSED && refusal != null && refusal.field() != null;
    }

    private static String reason(Derived derived, Refusal refusal) {
        var words = Messages.of(PublishLists.class);
        return switch (derived.cause()) {
            case PRICE_JUMP -> PriceJump.sentence(derived.jumps());
            case REFUSED, RULE -> refusal == null || refusal.reason().isBlank() ? words.get("blocked.refused") : words.get("blocked.refused.because", refusal.reason());
            case OTHER_PC, HELD, ROLLED_BACK, TAKEN_OFF -> words.get("blocked." + derived.cause().name().toLowerCase(Locale.ROOT));
        };
    }

    private static String name(Derived derived, ShownContent shown) {
        return Optional.ofNullable(derived.standing().product()).map(Product::name).orElseGet(() -> shown.text("name"));
    }

    private static String sku(Derived derived, ShownContent shown) {
        return Optional.ofNullable(derived.standing().product()).flatMap(p -> p.text(Field.SKU)).orElseGet(shown::sku);
    }
}
