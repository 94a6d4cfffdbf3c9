package de.ladentheke.publish.ui;

import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.ui.MarketAccess.Line.State;
import de.ladentheke.publish.ui.MarketAccess.Line;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Background;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether one place can be reached. It is asked only where somebody looks, and what is known is not asked again at once. */
final class LineViewModel {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final MarketAccess market;
    private final Background background;
    private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>(Line.UNKNOWN);
    private Instant known = Instant.EPOCH;
    private boolean asking;

    LineViewModel(MarketAccess market, Background background) {
        this.market = market;
        this.background = background;
        if (market.nearby()) {
            connected();
        }
    }

    /** @param then what waits for it, run where it answers */
    void check(Runnable then) {
        if (asking || market.nearby() || line.get().connected() && known.plus(FRESH).isAfter(Instant.now())) {
            return;
        }
        asking = true;
        background.run(Lane.NETWORK, p -> market.check()).onSuccess(answer -> {
            set(answer);
            if (answer.connected()) {
                then.run();
            }
        }).onError(error -> set(new Line(State.OFFLINE, ""))).onEnd(() -> asking = false);
    }

    void connected() {
        set(Line.CONNECTED);
    }

    void failed(IOException problem, String sentence) {
        set(new Line(problem instanceof ChannelException ? State.REFUSED : State.OFFLINE, sentence));
    }

    private void set(Line now) {
        known = Instant.now();
        line.set(now);
    }

    ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }
}
