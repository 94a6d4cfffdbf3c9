package de.ladentheke.publish.ui;

import de.ladentheke.publish.ui.MarketAccess.Hidden;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import java.util.Collection;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the owner does not show at one place though its rules would, and taking products off at once. On the FX thread. */
public final class HiddenViewModel {
    private final MarketAccess market;
    private final PublishViewModel publish;
    private final Background background;
    private final PublishOutcome outcome;
    private final ObservableList<Hidden> products = FXCollections.observableArrayList();

    HiddenViewModel(MarketAccess market, PublishViewModel publish, Background background, PublishOutcome outcome) {
        this.market = market;
        this.publish = publish;
        this.background = background;
        this.outcome = outcome;
    }

    public void load() {
        background.run(Lane.READ, p -> market.hidden()).onSuccess(products::setAll).onError(outcome::unexpected);
    }

    /** With the next publication customers no longer find them there. */
    void hide(Collection<Long> keys) {
        var hidden = List.copyOf(keys);
        change(true, hidden, () -> outcome.hidden(hidden.size(), () -> change(false, hidden, () -> {})));
    }

    /** The same, and the place is told at once, before anything else. */
    void takeOff(long product) {
        change(true, List.of(product), () -> publish.urgently(List.of(product)));
    }

    /** With the next publication customers find it there again. */
    public void showAgain(long product) {
        change(false, List.of(product), () -> {});
    }

    private void change(boolean hidden, Collection<Long> keys, Runnable then) {
        background.run(Lane.WRITE, p -> {
            market.hide(hidden, keys.stream().mapToLong(Long::longValue).toArray());
            return market.hidden();
        }).onSuccess(now -> {
            products.setAll(now);
            then.run();
            publish.changed();
        }).onError(outcome::unexpected);
    }

    public ObservableList<Hidden> products() {
        return products;
    }
}
