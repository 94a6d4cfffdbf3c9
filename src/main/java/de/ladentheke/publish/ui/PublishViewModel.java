package de.ladentheke.publish.ui;

import de.ladentheke.publish.PriceHistory;
import de.ladentheke.publish.Publisher.Status;
import de.ladentheke.publish.content.Comparison;
import de.ladentheke.publish.ui.MarketAccess.Line;
import de.ladentheke.publish.ui.SendingViewModel.Run;
import de.ladentheke.publish.ui.SendingViewModel.Sending;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Background;
import de.ladentheke.task.Progress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Publishing to one place. A publication that found no line is tried again by itself. Holds no controls; called on the
 * FX thread.
 */
public final class PublishViewModel {
    private final MarketAccess market;
    private final Background background;
    private final PublishOutcome outcome;
    private final Alarm retry;

    private final ReadOnlyObjectWrapper<Optional<Instant>> nextAttempt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final WaitingViewModel waiting;
    private final LineViewModel line;
    private final SendingViewModel sending;
    private final ReadBackViewModel readBack;
    private final PastViewModel past;
    private final HiddenViewModel hidden;
    private boolean closed;

    /** @param retry and @param settle two alarms of their own */
    public PublishViewModel(MarketAccess market, Background background, PublishOutcome outcome, Alarm retry, Alarm settle) {
        this.market = market;
        this.background = background;
        this.outcome = outcome;
        this.retry = retry;
        waiting = new WaitingViewModel(market, background, outcome::unexpected, settle, this::busy, this::schedule);
        line = new LineViewModel(market, background);
        readBack = new ReadBackViewModel(market, this, background, outcome);
        sending = new SendingViewModel(waiting, line, background, outcome, readBack::after, this::ended);
        past = new PastViewModel(market, this, background, outcome::unexpected);
        hidden = new HiddenViewModel(market, this, background, outcome);
    }

    /** Something in the shop changed: looks what waits now, once the changes have come to rest. */
    public void changed() {
        waiting.changed();
    }

    /** The program has started: looks what waits, without asking the place. */
    public void started() {
        waiting.load();
    }

    /** The screen comes to the front: what was sent before is no longer shown, the line is tried. */
    public void shown() {
        waiting.shown();
        line.check(() -> {
            if (nextAttempt.get().isPresent()) {
                goOn();
            }
        });
    }

    /** Sends everything that waits. */
    public void publishNow() {
        begin(publication((progress, items) -> market.publisher().publish(progress, items)));
    }

    /** Sends these of the products that wait. */
    void publish(Collection<Long> products) {
        begin(publication((progress, items) -> market.publisher().publish(products, progress, items)));
    }

    /** Sends what is ticked. */
    void publishChosen() {
        if (!waiting.chosen().all().isEmpty()) {
            publish(waiting.chosen().all());
        }
    }

    /** Sends what was asked for and found no line; where nothing was, everything that waits. */
    void goOn() {
        begin(publication((progress, items) -> market.publisher().goOn(progress, items)));
    }

    /** Sends these before anything else: what is being sent stops for them and goes on afterwards. */
    void urgently(List<Long> products) {
        sending.urgently(publication((progress, items) -> market.publisher().publish(products, progress, items)));
    }

    /** Lets customers see what they saw before that publication. @param publication its key */
    void rollBack(long publication) {
        begin(new Run((progress, items) -> market.publisher().rollBack(publication, progress, items), outcome::rolledBack, outcome::notDone));
    }

    /** Customers find nothing of this shop there any more, at once; the products wait again afterwards. */
    void takeAllOff() {
        whenQuiet(() -> begin(new Run((progress, items) -> market.publisher().takeOff(progress, items), outcome::published, outcome::notDone)));
    }

    private Run publication(Sending what) {
        return new Run(what, outcome::published, outcome::waits);
    }

    private void begin(Run run) {
        if (!closed) {
            retry.cancel();
            sending.begin(run);
        }
    }

    /** Stops after the batch in flight; what the marketplace has, it keeps. */
    public void stop() {
        sending.stop();
    }

    /** Stops what is being sent and then acts; at once where nothing is. */
    public void whenQuiet(Runnable action) {
        sending.whenQuiet(action);
    }

    /** The window closes: nothing is looked at or tried any more; a publication under way goes on with the next start. */
    public void close() {
        closed = true;
        nextAttempt.set(Optional.empty());
        retry.cancel();
        waiting.close();
    }

    private void ended() {
        waiting.load();
        past.load();
    }

    /** What customers see of the product now, and what they will see. */
    void compare(long product, Consumer<Comparison> then) {
        background.run(Lane.READ, p -> market.publisher().compare(product)).onSuccess(then).onError(outcome::unexpected);
    }

    /** Asks for the version of the product that another PC published. */
    VersionsViewModel versions(long product) {
        return new VersionsViewModel(product, market, this, background, outcome);
    }

    /** Of these products those that customers find there. */
    void online(List<Long> products, Consumer<List<Long>> then) {
        background.run(Lane.READ, p -> products.stream().filter(market.publisher()::online).toList()).onSuccess(then).onError(outcome::unexpected);
    }

    /** The shop as customers see it. */
    public void viewShop(Consumer<URI> open) {
        background.run(Lane.NETWORK, p -> market.shopPage()).onSuccess(page -> page.ifPresent(open)).onError(outcome::unexpected);
    }

    void page(long product, Consumer<URI> open) {
        background.run(Lane.NETWORK, p -> market.publisher().page(product))
                .onSuccess(page -> page.map(URI::create).ifPresent(open)).onError(outcome::unexpected);
    }

    private boolean busy() {
        return sending.busyProperty().get();
    }

    private void schedule(Optional<Instant> wanted) {
        if (closed) {
            return;
        }
        nextAttempt.set(wanted);
        if (busy()) {
            return;
        }
        wanted.ifPresentOrElse(at -> {
            var wait = Duration.between(Instant.now(), at);
            retry.in(wait.isNegative() ? Duration.ofSeconds(1) : wait, this::goOn);
        }, retry::cancel);
    }

    /** What customers of this channel were shown for a product; not on the FX thread. */
    Map<UUID, PriceHistory.Shown> prices(long product) {
        return market.publisher().prices().of(product);
    }

    public ReadOnlyObjectProperty<Status> statusProperty() {
        return waiting.statusProperty();
    }

    /** Whether it is known yet what waits. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return waiting.loadedProperty();
    }

    /** Whether the marketplace answered last time. */
    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line.lineProperty();
    }

    /** When a publication that found no line goes by itself. */
    public ReadOnlyObjectProperty<Optional<Instant>> nextAttemptProperty() {
        return nextAttempt.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty publishingProperty() {
        return sending.busyProperty();
    }

    /** Sees how far the publication has come. */
    public ObjectProperty<Progress> watcherProperty() {
        return sending.watcherProperty();
    }

    /** What waits and what stays here. */
    WaitingViewModel waiting() {
        return waiting;
    }

    ReadBackViewModel readBack() {
        return readBack;
    }

    PastViewModel past() {
        return past;
    }

    /** What the owner does not show there. */
    public HiddenViewModel hidden() {
        return hidden;
    }
}
