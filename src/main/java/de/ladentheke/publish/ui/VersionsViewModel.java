package de.ladentheke.publish.ui;

import de.ladentheke.catalogue.InvalidProductException;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.publish.content.Versions;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import de.ladentheke.task.Background;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The owner's choice between the shop's version of a product and the one of another PC. On the FX thread. */
final class VersionsViewModel {
    /** How far it has come. */
    sealed interface State {
        /** The marketplace is being asked. */
        record Asking() implements State {}

        /** @param sentence why the other version cannot be shown now */
        record Failed(String sentence) implements State {}

        /**
         * There is nothing to choose by field: the one from here replaces the other, or nothing happens.
         *
         * @param version which one it would replace
         * @param meant   whether the product is to be shown there; else replacing takes it off
         */
        record Untold(String version, boolean meant) implements State {}

        record Shown(Versions versions) implements State {}

        /** It is chosen. */
        record Done() implements State {}
    }

    private final long product;
    private final MarketAccess market;
    private final PublishViewModel publish;
    private final Background background;
    private final PublishOutcome outcome;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Asking());
    private final Map<String, Pick> picks = new HashMap<>();
    private final BooleanProperty keepOther = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();

    VersionsViewModel(long product, MarketAccess market, PublishViewModel publish, Background background, PublishOutcome outcome) {
        this.product = product;
        this.market = market;
        this.publish = publish;
        this.background = background;
        this.outcome = outcome;
        look();
    }

    /** Asks the marketplace for its version. */
    void look() {
        state.set(new State.Asking());
        background.run(Lane.NETWORK, p -> ask()).onSuccess(this::show).onError(this::failed);
    }

    /** Done where nothing is to be chosen any more. */
    private State ask() throws IOException {
        var version = market.publisher().foreign(product);
        return market.publisher().versions(product).<State>map(State.Shown::new)
                .orElseGet(() -> version.<State>map(hash -> new State.Untold(hash, market.publisher().meant(product))).orElseGet(State.Done::new));
    }

    private void show(State found) {
        picks.clear();
        keepOther.set(false);
        if (found instanceof State.Shown shown) {
            var parts = shown.versions().parts();
            parts.stream().filter(part -> part.preset() != null).forEach(part -> picks.put(part.id(), part.preset()));
            open.set(parts.size() - picks.size());
        }
        state.set(found);
    }

    private void failed(Throwable error) {
        if (error instanceof IOException problem) {
            state.set(new State.Failed(Publisher.explain(problem, false)));
        } else {
            state.set(new State.Failed(""));
            outcome.unexpected(error);
        }
    }

    Pick pick(Versions.Part part) {
        return picks.get(part.id());
    }

    void pick(Versions.Part part, Pick pick) {
        if (pick == Pick.HERE || part.obstacle() == null) {
            picks.put(part.id(), pick);
            if (state.get() instanceof State.Shown shown) {
                open.set(shown.versions().parts().size() - picks.size());
            }
        }
    }

    /** What cannot be taken from the market stays to be chosen. */
    void pickAll(Pick pick) {
        if (state.get() instanceof State.Shown shown) {
            shown.versions().parts().forEach(part -> pick(part, pick));
        }
    }

    /** Stores the choice and sends it at once. */
    void publish() {
        if (state.get() instanceof State.Shown shown && open.get() == 0) {
            var chosen = Map.copyOf(picks);
            var keep = keepOther.get();
            settle(p -> {
                if (keep) {
                    market.publisher().keepOther(shown.versions());
                }
                market.publisher().choose(shown.versions(), chosen);
                return true;
            });
        }
    }

    /** The version from here replaces the other one as a whole. */
    void overwrite() {
        if (state.get() instanceof State.Untold untold) {
            settle(p -> market.publisher().overwriteForeign(product, untold.version()));
        }
    }

    private void settle(Background.Work<Boolean> choice) {
        background.run(Lane.WRITE, choice).onSuccess(this::settled).onError(this::notStored);
    }

    private void settled(boolean done) {
        if (done) {
            state.set(new State.Done());
            publish.publish(List.of(product));
        } else {
            outcome.notDone(Messages.of(VersionsViewModel.class).get("versions.newer", market.name()));
            look();
        }
    }

    private void notStored(Throwable error) {
        if (error instanceof InvalidProductException invalid) {
            outcome.notDone(invalid.problems().stream().map(problem -> problem.field().label() + ": " + problem.sentence()).collect(Collectors.joining(" ")));
        } else {
            outcome.unexpected(error);
        }
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the market's version is kept as well, as a draft. */
    BooleanProperty keepOtherProperty() {
        return keepOther;
    }

    /** Parts that are still to be chosen. */
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** While something is being sent, nothing else can be. */
    ReadOnlyBooleanProperty busyProperty() {
        return publish.publishingProperty();
    }

    /** As people call the marketplace. */
    String marketName() {
        return market.name();
    }
}
