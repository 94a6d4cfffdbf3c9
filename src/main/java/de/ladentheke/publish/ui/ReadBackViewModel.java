package de.ladentheke.publish.ui;

import de.ladentheke.publish.Difference;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.ReadBack;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the market really shows, and mending where that is not what was sent. On the FX thread. */
public final class ReadBackViewModel {
    private final MarketAccess market;
    private final PublishViewModel publish;
    private final Background background;
    private final PublishOutcome outcome;
    private final ReadOnlyObjectWrapper<Optional<ReadBack.Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();

    ReadBackViewModel(MarketAccess market, PublishViewModel publish, Background background, PublishOutcome outcome) {
        this.market = market;
        this.publish = publish;
        this.background = background;
        this.outcome = outcome;
    }

    /** The owner asks. */
    void look() {
        look(true);
    }

    /** After a publication, where it costs little: says only what is not as it was sent. */
    void after(Publisher.Report report) {
        background.run(Lane.READ, p -> market.publisher().readBack().worthwhile(report)).onSuccess(worthwhile -> {
            if (worthwhile) {
                look(false);
            }
        });
    }

    private void look(boolean asked) {
        if (looking.get()) {
            return;
        }
        looking.set(true);
        background.run(Lane.NETWORK, p -> market.publisher().readBack().look(p))
                .onSuccess(seen -> seen(seen, asked))
                .onError(error -> failed(error, asked))
                .onEnd(() -> looking.set(false));
    }

    private void seen(ReadBack.Result seen, boolean asked) {
        result.set(Optional.of(seen));
        publish.changed();
        if (!asked && !seen.differences().isEmpty()) {
            outcome.differs(seen.differences().size());
        }
    }

    private void failed(Throwable error, boolean asked) {
        if (!(error instanceof IOException problem)) {
            outcome.unexpected(error);
        } else if (asked) {
            outcome.notDone(Publisher.explain(problem, false));
        }
    }

    /** Sends again what is missing. */
    void sendAgain() {
        publish.publish(products(Difference.Kind.MISSING));
    }

    /** Writes again the files that others changed or removed. */
    void restoreFiles() {
        background.run(Lane.NETWORK, p -> market.publisher().mend(p, (product, stage, detail) -> {}))
                .onSuccess(done -> look(true)).onError(error -> failed(error, true));
    }

    /** Takes off what is not to be there, in the version that was seen. */
    void replace(Difference difference) {
        background.run(Lane.WRITE, p -> market.publisher().overwriteForeign(difference.product(), difference.version()))
                .onSuccess(done -> replaced(difference, done)).onError(outcome::unexpected);
    }

    private void replaced(Difference difference, boolean done) {
        if (done) {
            publish.publish(List.of(difference.product()));
        } else {
            outcome.notDone(Messages.of(ReadBackViewModel.class).get("versions.newer", market.name()));
            look(true);
        }
    }

    /** Shows what another PC took off. */
    void showAgain(Difference difference) {
        background.run(Lane.WRITE, p -> {
            market.publisher().holds().letGo(List.of(difference.product()));
            return true;
        }).onSuccess(done -> publish.publish(List.of(difference.product()))).onError(outcome::unexpected);
    }

    /** Takes off the market what this shop does not know. */
    void takeOff(Difference difference) {
        background.run(Lane.NETWORK, p -> {
            market.publisher().readBack().takeOff(List.of(difference.externalId()), p);
            return true;
        }).onSuccess(done -> look(true)).onError(error -> failed(error, true));
    }

    private List<Long> products(Difference.Kind kind) {
        return result.get().stream().flatMap(seen -> seen.differences().stream())
                .filter(difference -> difference.kind() == kind).map(Difference::product).toList();
    }

    /** What was seen last; empty before the first look. */
    ReadOnlyObjectProperty<Optional<ReadBack.Result>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }
}
