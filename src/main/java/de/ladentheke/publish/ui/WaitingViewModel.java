package de.ladentheke.publish.ui;

import de.ladentheke.publish.Blocked;
import de.ladentheke.publish.Publisher.Status;
import de.ladentheke.publish.line.Estimate;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Background;
import de.ladentheke.task.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What waits for one place and what stays here, looked at anew after each change, and what the owner ticks of it. On the FX thread. */
final class WaitingViewModel {
    private static final Status NOTHING = new Status(0, 0, 0, Optional.empty(), Optional.empty());
    private static final Duration SETTLE = Duration.ofMillis(250);

    private final MarketAccess market;
    private final Background background;
    private final Consumer<Throwable> unexpected;
    private final Alarm settle;
    private final BooleanSupplier busy;
    private final Consumer<Optional<Instant>> nextAttempt;

    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper estimate = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper chosenEstimate = new ReadOnlyStringWrapper("");
    private final OutgoingList outgoing = new OutgoingList();
    private final Chosen chosen = new Chosen();
    private final ObservableList<Blocked> blocked = FXCollections.observableArrayList();
    private final ObservableList<Long> takenOff = FXCollections.observableArrayList();
    private Background.Job<?> looking;
    private int wantedBlocked = OutgoingList.PAGE;
    private boolean loading;
    private boolean loadAgain;
    private boolean closed;

    /** @param settle an alarm of its own; @param busy while something is sent nothing is looked at; @param nextAttempt told with each look */
    WaitingViewModel(MarketAccess market, Background background, Consumer<Throwable> unexpected, Alarm settle, BooleanSupplier busy,
            Consumer<Optional<Instant>> nextAttempt) {
        this.market = market;
        this.background = background;
        this.unexpected = unexpected;
        this.settle = settle;
        this.busy = busy;
        this.nextAttempt = nextAttempt;
        chosen.versionProperty().subscribe(this::estimateChosen);
    }

    /** Looks once the changes have come to rest. */
    void changed() {
        settle.in(SETTLE, this::load);
    }

    /** What was sent before is no longer shown. */
    void shown() {
        outgoing.forgetSent();
        wantedBlocked = OutgoingList.PAGE;
        load();
    }

    void load() {
        if (closed || loading || busy.getAsBoolean()) {
            loadAgain = loading;
            return;
        }
        loading = true;
        looking = background.run(Lane.WRITE, this::look).onSuccess(this::show).onError(unexpected).onEnd(() -> {
            looking = null;
            loading = false;
            if (loadAgain) {
                loadAgain = false;
                load();
            }
        });
    }

    /** Looks before something is sent. */
    void look(Runnable then, Runnable failed) {
        outgoing.forgetSent();
        background.run(Lane.WRITE, this::look).onSuccess(seen -> {
            show(seen);
            then.run();
        }).onError(error -> {
            failed.run();
            unexpected.accept(error);
        }).onStopped(failed);
    }

    private Waiting look(Progress progress) {
        return Waiting.look(market.publisher(), outgoing.wanted(), wantedBlocked, progress);
    }

    private void show(Waiting seen) {
        status.set(seen.status());
        outgoing.show(seen.outgoing(), seen.blocked().stream().map(Blocked::product).collect(Collectors.toSet()));
        chosen.keep(outgoing.waiting());
        blocked.setAll(seen.blocked());
        takenOff.setAll(seen.takenOff());
        loaded.set(true);
        nextAttempt.accept(seen.nextAttempt());
        background.run(Lane.READ, p -> market.publisher().estimate()).onSuccess(found -> estimate.set(words(found))).onError(unexpected);
    }

    private void estimateChosen() {
        var version = chosen.versionProperty().get();
        var products = chosen.all().stream().mapToLong(Long::longValue).toArray();
        if (products.length == 0) {
            chosenEstimate.set("");
            return;
        }
        background.run(Lane.READ, p -> market.publisher().estimate(products)).onSuccess(found -> {
            if (version == chosen.versionProperty().get()) {
                chosenEstimate.set(words(found));
            }
        }).onError(unexpected);
    }

    private static String words(Estimate found) {
        return found.items() == 0 ? "" : found.sentence();
    }

    /** These stay here until they are let go. */
    void holdBack(Collection<Long> products) {
        change(() -> market.publisher().holds().holdBack(products));
    }

    /** Does what a blocked product needs where that is not an edit: lets go, confirms its price, or tries again. */
    void release(Blocked item) {
        change(() -> {
            var publisher = market.publisher();
            switch (item.cause()) {
                case HELD, ROLLED_BACK, TAKEN_OFF -> publisher.holds().letGo(List.of(item.product()));
                case PRICE_JUMP -> publisher.holds().confirmPrices(List.of(item.product()));
                case REFUSED, RULE -> publisher.tryAgain(item.product());
                case OTHER_PC -> throw new IllegalArgumentException("the owner chooses");
            }
        });
    }

    /** All that others took off goes out with the next publication again. */
    void showTakenOff() {
        var all = List.copyOf(takenOff);
        change(() -> market.publisher().holds().letGo(all));
    }

    /** What waits for a line is no longer sent by itself. */
    void cancelWish() {
        change(() -> market.publisher().auto().cancel());
    }

    private void change(Runnable change) {
        background.run(Lane.WRITE, p -> {
            change.run();
            return true;
        }).onSuccess(done -> load()).onError(unexpected);
    }

    /** Ticks or clears every product that is shown. */
    void choose(boolean all) {
        if (all) {
            chosen.add(outgoing.waiting());
        } else {
            chosen.clear();
        }
    }

    void moreOutgoing() {
        outgoing.more();
        load();
    }

    void moreBlocked() {
        wantedBlocked += OutgoingList.PAGE;
        load();
    }

    void close() {
        closed = true;
        settle.cancel();
        loadAgain = false;
        if (looking != null) {
            looking.stop();
        }
    }

    ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Whether it is known yet what waits. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** How much goes out and how long that takes: {@code 4 MB, etwa 2 Minuten}; empty where nothing waits. */
    ReadOnlyStringProperty estimateProperty() {
        return estimate.getReadOnlyProperty();
    }

    /** The same for what is ticked. */
    ReadOnlyStringProperty chosenEstimateProperty() {
        return chosenEstimate.getReadOnlyProperty();
    }

    OutgoingList outgoing() {
        return outgoing;
    }

    Chosen chosen() {
        return chosen;
    }

    ObservableList<Blocked> blocked() {
        return blocked;
    }

    /** Keys of all that others took off, those that are not shown among them. */
    ObservableList<Long> takenOff() {
        return takenOff;
    }
}
