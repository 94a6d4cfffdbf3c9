package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.state.ChannelSetups.Totals;
import de.ladentheke.publish.ui.Alarm;
import de.ladentheke.publish.ui.MarketAccess.Line.State;
import de.ladentheke.publish.ui.PublishOutcome;
import de.ladentheke.publish.ui.PublishViewModel;
import de.ladentheke.publish.ui.Telling;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Background;
import de.ladentheke.uikit.Notices;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * All places where the shop publishes, the one that is looked at, and publishing to all of them one after the other.
 * Holds no controls; called on the FX thread.
 */
public final class ChannelsViewModel {
    private static final Duration SETTLE = Duration.ofMillis(100);
    private static final Totals NOTHING = new Totals(0, 0, 0);

    /** Makes what tells of one place's publications. */
    @FunctionalInterface
    public interface Outcomes {
        PublishOutcome of(ChannelEntry entry, Telling telling);
    }

    private final ChannelDesk desk;
    private final Background background;
    private final Outcomes outcomes;
    private final Supplier<Alarm> alarms;
    private final Alarm settle;
    private final Consumer<Throwable> unexpected;
    private final Round round;

    private final ObservableList<ChannelModel> channels = FXCollections.observableArrayList();
    private final ObjectProperty<ChannelModel> current = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyBooleanWrapper publishing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper connected = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<State> line = new ReadOnlyObjectWrapper<>(State.UNKNOWN);
    private final Queue<ChannelModel> left = new ArrayDeque<>();
    private ChannelModel turn;

    /** @param alarms makes one more alarm with each call */
    public ChannelsViewModel(ChannelDesk desk, Background background, Outcomes outcomes, Supplier<Alarm> alarms, Notices notices, Consumer<Throwable> unexpected) {
        this.desk = desk;
        this.background = background;
        this.outcomes = outcomes;
        this.alarms = alarms;
        this.settle = alarms.get();
        this.unexpected = unexpected;
        this.round = new Round(notices, () -> channels.size() > 1);
    }

    /** The program starts: what waits is looked at, but no place is asked before somebody looks there. */
    public void begin() {
        background.run(Lane.READ, p -> desk.entries()).onSuccess(entries -> {
            show(entries);
            channels.forEach(channel -> channel.publish().started());
        }).onError(unexpected);
    }

    /** Places were added, changed, put in another order or removed. */
    public void reload() {
        reload(null);
    }

    /** The same, and this one is looked at. */
    void show(String channel) {
        reload(channel);
    }

    private void reload(String wanted) {
        background.run(Lane.READ, p -> desk.entries()).onSuccess(entries -> {
            show(entries);
            channels.stream().filter(channel -> channel.channel().equals(wanted)).findFirst().ifPresent(current::set);
            shown();
        }).onError(unexpected);
    }

    /** Something in the shop changed. */
    public void changed() {
        channels.forEach(channel -> channel.publish().changed());
    }

    /** The screen comes to the front. */
    public void shown() {
        channels.forEach(channel -> channel.publish().shown());
    }

    public void close() {
        settle.cancel();
        left.clear();
        channels.forEach(channel -> channel.publish().close());
    }

    /** Sends what waits to all places, one after the other: each looks itself what that is, and one that fails does not stop the others. */
    public void publishAll() {
        if (publishing.get()) {
            return;
        }
        left.addAll(channels);
        if (left.size() > 1) {
            round.begin();
        }
        next();
    }

    private void next() {
        turn = left.poll();
        if (turn == null) {
            round.end();
            return;
        }
        turn.publish().publishNow();
    }

    /** Only the one whose turn it is hands on: others may end something of their own meanwhile. */
    private void ended(PublishViewModel publish) {
        if (turn != null && turn.publish() == publish) {
            next();
        }
    }

    private void show(List<ChannelEntry> entries) {
        var before = new ArrayList<>(channels);
        var now = entries.stream().map(entry -> before.stream().filter(model -> model.same(entry)).findFirst().orElseGet(() -> model(entry))).toList();
        before.removeIf(now::contains);
        before.forEach(gone -> {
            gone.publish().close();
            ended(gone.publish());
        });
        left.retainAll(now);
        for (int i = 0; i < entries.size(); i++) {
            now.get(i).set(entries.get(i));
        }
        channels.setAll(now);
        current.set(same(now, current.get()).or(() -> now.stream().findFirst()).orElse(null));
        changedState();
    }

    private static Optional<ChannelModel> same(List<ChannelModel> now, ChannelModel before) {
        return before == null ? Optional.empty() : now.stream().filter(one -> one.channel().equals(before.channel())).findFirst();
    }

    private ChannelModel model(ChannelEntry entry) {
        var publish = new PublishViewModel(entry.access(), background, outcomes.of(entry, round.of(entry.access()::name)), alarms.get(), alarms.get());
        publish.statusProperty().subscribe(now -> changedState());
        publish.lineProperty().subscribe(now -> changedState());
        publish.publishingProperty().subscribe((was, is) -> {
            if (!is) {
                ended(publish);
            }
            changedState();
        });
        return new ChannelModel(entry, publish);
    }

    private void changedState() {
        publishing.set(!left.isEmpty() || channels.stream().anyMatch(channel -> channel.publish().publishingProperty().get()));
        connected.set((int) count(State.CONNECTED));
        line.set(connected.get() > 0 ? State.CONNECTED : count(State.UNKNOWN) == channels.size() ? State.UNKNOWN : State.OFFLINE);
        settle.in(SETTLE, () -> background.run(Lane.READ, p -> desk.totals()).onSuccess(totals::set).onError(unexpected));
    }

    private long count(State state) {
        return channels.stream().filter(channel -> channel.publish().lineProperty().get().state() == state).count();
    }

    /** As it is now; empty where it was removed. */
    public Optional<ChannelModel> of(ChannelEntry entry) {
        return channels.stream().filter(channel -> channel.channel().equals(entry.setup().channel())).findFirst();
    }

    public ObservableList<ChannelModel> channels() {
        return channels;
    }

    /** The one whose products are shown; null where there is none. */
    public ObjectProperty<ChannelModel> currentProperty() {
        return current;
    }

    /** Products that wait for any of the places, are in any of them, or cannot go to any. */
    public ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** Connected where any of them answered last time: then there is a line, and each card says how it stands. */
    public ReadOnlyObjectProperty<State> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** How many of them answered last time. */
    public ReadOnlyIntegerProperty connectedProperty() {
        return connected.getReadOnlyProperty();
    }

    /** Whether something is being sent to any of them. */
    public ReadOnlyBooleanProperty publishingProperty() {
        return publishing.getReadOnlyProperty();
    }
}
