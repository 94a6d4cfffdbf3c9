package de.ladentheke.publish.ui;

import de.ladentheke.publish.Blocked;
import de.ladentheke.publish.Comparison;
import de.ladentheke.publish.ItemWatcher;
import de.ladentheke.publish.PastPublication;
import de.ladentheke.publish.PriceHistory;
import de.ladentheke.publish.ChannelException;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.Publisher.Status;
import de.ladentheke.publish.ui.MarketAccess.Line;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What waits, and the publishing. A publication that found no line is tried again by itself. Holds no controls; called
 * on the FX thread.
 */
public final class PublishViewModel {
    static final Status NOTHING = new Status(0, 0, 0, Optional.empty(), Optional.empty());
    private static final int PAST = 50;
    private static final Duration SETTLE = Duration.ofMillis(250);

    private final MarketAccess market;
    private final Background background;
    private final PublishOutcome outcome;
    private final Alarm retry;
    private final Alarm settle;

    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>(new Line(true, ""));
    private final ReadOnlyObjectWrapper<Optional<Instant>> nextAttempt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper estimate = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper publishing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final OutgoingList outgoing = new OutgoingList();
    private final Chosen chosen = new Chosen();
    private final ObservableList<PastPublication> past = FXCollections.observableArrayList();
    private final ReadBackViewModel readBack;
    private final ObservableList<Blocked> blocked = FXCollections.observableArrayList();
    private final ObjectProperty<Progress> watcher = new SimpleObjectProperty<>(Progress.NONE);
    private Background.Job<?> job;
    private Background.Job<?> looking;
    private int wantedBlocked = OutgoingList.PAGE;
    private boolean loading;
    private boolean loadAgain;
    private boolean closed;

    /** @param retry and @param settle two alarms of their own */
    public PublishViewModel(MarketAccess market, Background background, PublishOutcome outcome, Alarm retry, Alarm settle) {
        this.market = market;
        this.background = background;
        this.outcome = outcome;
        this.retry = retry;
        this.settle = settle;
        this.readBack = new ReadBackViewModel(market, this, background, outcome);
    }

    /** Something in the shop changed: looks what waits now, once the changes have come to rest. */
    public void changed() {
        settle.in(SETTLE, this::load);
    }

    /** The screen comes to the front: what was sent before is no longer shown, the line is tried. */
    public void shown() {
        outgoing.forgetSent();
        wantedBlocked = OutgoingList.PAGE;
        load();
        checkLine();
    }

    /** Sends everything that waits. */
    public void publishNow() {
        begin((progress, watcher) -> market.publisher().publish(progress, watcher));
    }

    /** Sends these of the products that wait. */
    void publish(List<Long> products) {
        begin((progress, watcher) -> market.publisher().publish(products, progress, watcher));
    }

    /** Sends what is ticked. */
    void publishChosen() {
        var products = chosen.all();
        if (!products.isEmpty()) {
            publish(products);
        }
    }

    /** Sends what was asked for and found no line; where nothing was, everything that waits. */
    void goOn() {
        begin((progress, watcher) -> market.publisher().goOn(progress, watcher));
    }

    @FunctionalInterface
    private interface Sending {
        Publisher.Report run(Progress progress, ItemWatcher watcher) throws IOException;
    }

    /** Lets customers see what they saw before that publication. */
    void rollBack(PastPublication past) {
        begin(new Run((progress, watcher) -> market.publisher().rollBack(past.id(), progress, watcher), outcome::rolledBack,
                problem -> outcome.notDone(Publisher.explain(problem))));
    }

    private void begin(Sending sending) {
        begin(new Run(sending, outcome::published, problem -> outcome.waits(Publisher.explain(problem))));
    }

    /** @param done what is told when it has ended well; @param noLine when there was no line */
    private record Run(Sending sending, Consumer<Publisher.Report> done, Consumer<IOException> noLine) {}

    private void begin(Run run) {
        if (closed || publishing.get()) {
            return;
        }
        retry.cancel();
        publishing.set(true);
        outgoing.forgetSent();
        prepare(() -> send(run));
    }

    /** What is ticked stays here until it is let go. */
    void holdBackChosen() {
        var products = chosen.all();
        background.run(Lane.WRITE, p -> {
            market.publisher().holds().holdBack(products);
            return true;
        }).onSuccess(done -> load()).onError(outcome::unexpected);
    }

    /** Ticks or clears every product that is shown. */
    void choose(boolean all) {
        if (all) {
            chosen.add(outgoing.waiting());
        } else {
            chosen.clear();
        }
    }

    /** Stops after the batch in flight; what the marketplace has, it keeps. */
    public void stop() {
        if (job != null) {
            job.stop();
        }
    }

    /** The window closes: nothing is looked at or tried any more; a publication under way goes on with the next start. */
    public void close() {
        closed = true;
        nextAttempt.set(Optional.empty());
        retry.cancel();
        settle.cancel();
        loadAgain = false;
        if (looking != null) {
            looking.stop();
        }
    }

    /** What waits for a line is no longer sent by itself. */
    void cancelWish() {
        background.run(Lane.WRITE, p -> {
            market.publisher().auto().cancel();
            return true;
        }).onSuccess(done -> load()).onError(outcome::unexpected);
    }

    /** Does what a blocked product needs where that is not an edit: overwrites, lets go, confirms its price, or tries again. */
    void release(Blocked item) {
        background.run(Lane.WRITE, p -> {
            var publisher = market.publisher();
            switch (item.cause()) {
                case OTHER_PC -> publisher.overwriteForeign(item.product());
                case HELD, ROLLED_BACK -> publisher.holds().letGo(List.of(item.product()));
                case PRICE_JUMP -> publisher.holds().confirmPrices(List.of(item.product()));
                case REFUSED, RULE -> publisher.tryAgain(item.product());
            }
            return true;
        }).onSuccess(done -> load()).onError(outcome::unexpected);
    }

    void moreOutgoing() {
        outgoing.more();
        load();
    }

    void moreBlocked() {
        wantedBlocked += OutgoingList.PAGE;
        load();
    }

    /** The shop as customers see it. */
    public void viewShop(Consumer<URI> open) {
        background.run(Lane.NETWORK, p -> market.shopPage()).onSuccess(page -> page.ifPresent(open)).onError(outcome::unexpected);
    }

    void page(long product, Consumer<URI> open) {
        background.run(Lane.NETWORK, p -> market.publisher().page(product))
                .onSuccess(page -> page.map(URI::create).ifPresent(open)).onError(outcome::unexpected);
    }

    private void prepare(Runnable then) {
        background.run(Lane.WRITE, this::look).onSuccess(seen -> {
            show(seen);
            then.run();
        }).onError(error -> {
            publishing.set(false);
            outcome.unexpected(error);
        }).onStopped(() -> publishing.set(false));
    }

    private void send(Run run) {
        var stages = outgoing.watch();
        job = background.run(Lane.NETWORK, p -> run.sending().run(p, stages))
                .onProgress((done, total, detail) -> {
                    outgoing.flush();
                    watcher.get().report(done, total, detail);
                })
                .onSuccess(report -> published(report, run))
                .onError(error -> failed(error, run))
                .onStopped(outcome::stopped)
                .onEnd(this::ended);
    }

    private void published(Publisher.Report report, Run run) {
        line.set(new Line(true, ""));
        if (report.stopped()) {
            outcome.stopped();
        } else {
            run.done().accept(report);
        }
        readBack.after(report);
    }

    private void failed(Throwable error, Run run) {
        switch (error) {
            case ChannelException refused -> {
                var sentence = Publisher.explain(refused);
                line.set(new Line(false, sentence));
                outcome.refused(sentence);
            }
            case IOException noLine -> {
                line.set(new Line(false, ""));
                run.noLine().accept(noLine);
            }
            default -> outcome.unexpected(error);
        }
    }

    private void ended() {
        outgoing.flush();
        publishing.set(false);
        job = null;
        load();
        loadPast();
    }

    void loadPast() {
        background.run(Lane.READ, p -> market.publisher().publications(PAST)).onSuccess(past::setAll).onError(outcome::unexpected);
    }

    /** What customers see of the product now, and what they will see. */
    void compare(long product, Consumer<Comparison> then) {
        background.run(Lane.READ, p -> market.publisher().compare(product)).onSuccess(then).onError(outcome::unexpected);
    }

    private void load() {
        if (closed || loading || publishing.get()) {
            loadAgain = loading;
            return;
        }
        loading = true;
        looking = background.run(Lane.WRITE, this::look).onSuccess(this::show).onError(outcome::unexpected).onEnd(() -> {
            looking = null;
            loading = false;
            if (loadAgain) {
                loadAgain = false;
                load();
            }
        });
    }

    private Waiting look(Progress progress) {
        return Waiting.look(market.publisher(), outgoing.wanted(), wantedBlocked, progress);
    }

    private void show(Waiting seen) {
        status.set(seen.status());
        outgoing.show(seen.outgoing(), seen.blocked().stream().map(Blocked::product).collect(Collectors.toSet()));
        chosen.keep(outgoing.waiting());
        blocked.setAll(seen.blocked());
        loaded.set(true);
        schedule(seen.nextAttempt());
        estimate();
    }

    private void estimate() {
        background.run(Lane.READ, p -> market.publisher().estimate()).onSuccess(found -> estimate.set(found.items() == 0 ? "" : found.sentence()))
                .onError(outcome::unexpected);
    }

    private void schedule(Optional<Instant> next) {
        if (closed) {
            return;
        }
        nextAttempt.set(next);
        if (publishing.get()) {
            return;
        }
        next.ifPresentOrElse(at -> {
            var wait = Duration.between(Instant.now(), at);
            retry.in(wait.isNegative() ? Duration.ofSeconds(1) : wait, this::goOn);
        }, retry::cancel);
    }

    private void checkLine() {
        background.run(Lane.NETWORK, p -> market.check()).onSuccess(answer -> {
            line.set(answer);
            if (answer.connected() && nextAttempt.get().isPresent()) {
                goOn();
            }
        }).onError(error -> line.set(new Line(false, "")));
    }

    public ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Whether the marketplace answered last time. */
    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** When a publication that found no line goes by itself. */
    public ReadOnlyObjectProperty<Optional<Instant>> nextAttemptProperty() {
        return nextAttempt.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty publishingProperty() {
        return publishing.getReadOnlyProperty();
    }

    /** How much goes out and how long that takes: {@code 4 MB, etwa 2 Minuten}; empty where nothing waits. */
    ReadOnlyStringProperty estimateProperty() {
        return estimate.getReadOnlyProperty();
    }

    /** What customers of this channel were shown for a product; not on the FX thread. */
    Map<UUID, PriceHistory.Shown> prices(long product) {
        return market.publisher().prices().of(product);
    }

    /** Whether it is known yet what waits. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ObservableList<OutgoingRow> outgoing() {
        return outgoing.rows();
    }

    ReadBackViewModel readBack() {
        return readBack;
    }

    /** Publications of the past, newest first. */
    ObservableList<PastPublication> past() {
        return past;
    }

    Chosen chosen() {
        return chosen;
    }

    ObservableList<Blocked> blocked() {
        return blocked;
    }

    /** Sees how far the publication has come. */
    public ObjectProperty<Progress> watcherProperty() {
        return watcher;
    }

    /** As people call the marketplace. */
    public String marketName() {
        return market.name();
    }
}
