package de.ladentheke.publish.ui;

import de.ladentheke.publish.ledger.PastPublication;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Background;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The publications of the past, and taking one back. On the FX thread. */
final class PastViewModel {
    private static final int SHOWN = 50;

    private final MarketAccess market;
    private final PublishViewModel publish;
    private final Background background;
    private final Consumer<Throwable> unexpected;
    private final ObservableList<PastPublication> publications = FXCollections.observableArrayList();

    PastViewModel(MarketAccess market, PublishViewModel publish, Background background, Consumer<Throwable> unexpected) {
        this.market = market;
        this.publish = publish;
        this.background = background;
        this.unexpected = unexpected;
    }

    void load() {
        background.run(Lane.READ, p -> market.publisher().publications(SHOWN)).onSuccess(publications::setAll).onError(unexpected);
    }

    /** Lets customers see what they saw before that publication. */
    void takeBack(PastPublication past) {
        publish.rollBack(past.id());
    }

    /** While something is sent nothing can be taken back. */
    ReadOnlyBooleanProperty busyProperty() {
        return publish.publishingProperty();
    }

    /** Newest first. */
    ObservableList<PastPublication> publications() {
        return publications;
    }
}
