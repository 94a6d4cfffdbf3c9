package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.setup.CategoryMap;
import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelRules;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.setup.PriceRule;
import de.ladentheke.publish.setup.Visibility;
import de.ladentheke.publish.ui.HiddenViewModel;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Background;
import de.ladentheke.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;

/** One place as it is being set up. Holds no controls; called on the FX thread. */
final class SetupViewModel {
    private static final Messages TEXT = Messages.of(SetupViewModel.class);
    private static final ChannelDesk.Shelf NOTHING = new ChannelDesk.Shelf(List.of(), List.of());

    private final ChannelDesk desk;
    private final Background background;
    private final Consumer<Throwable> unexpected;
    private final String channel;

    private ChannelKind begun;
    private final ObjectProperty<ChannelKind> kind = new SimpleObjectProperty<>();
    private final ObservableMap<String, String> options = FXCollections.observableHashMap();
    private final StringProperty secret = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty percent = new SimpleStringProperty("");
    private final IntegerProperty ending = new SimpleIntegerProperty(-1);
    private final BooleanProperty onlyInStock = new SimpleBooleanProperty();
    private final BooleanProperty onlySome = new SimpleBooleanProperty();
    private final ObservableSet<String> chosen = FXCollections.observableSet();
    private final ObservableMap<String, String> categories = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<ChannelDesk.Shelf> shelf = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<ChannelDesk.Secret> stored = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Connection> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ChannelSetup setup;
    private final HiddenViewModel hidden;

    /** @param place null for a new one */
    SetupViewModel(ChannelDesk desk, ChannelModel place, Background background, Consumer<Throwable> unexpected) {
        this.desk = desk;
        this.background = background;
        this.unexpected = unexpected;
        this.setup = place == null ? null : place.entry().setup();
        this.hidden = place == null ? null : place.publish().hidden();
        this.channel = place == null ? "" : place.channel();
        if (setup != null) {
            read(setup);
        }
        kind.subscribe((before, now) -> begin(now));
    }

    /** Another kind: what was typed for the one before, a password among it, does not go along. */
    private void begin(ChannelKind now) {
        if (now == null || now == begun) {
            return;
        }
        begun = now;
        options.clear();
        secret.set("");
        answer.set(null);
        problem.set("");
    }

    private void read(ChannelSetup setup) {
        kind.set(setup.kind());
        begun = setup.kind();
        options.putAll(setup.options());
        name.set(setup.name());
        percent.set(PriceText.of(setup.rules().price().percent()));
        ending.set(setup.rules().price().ending());
        onlyInStock.set(setup.rules().visibility().onlyInStock());
        chosen.addAll(setup.rules().visibility().categories());
        onlySome.set(!chosen.isEmpty());
        categories.putAll(setup.rules().categories().names());
    }

    /** The page comes to the front, for the first time or with what was typed before. */
    void load() {
        background.run(Lane.READ, p -> desk.shelf()).onSuccess(shelf::set).onError(unexpected);
        background.run(Lane.NETWORK, p -> desk.secret(channel)).onSuccess(stored::set).onError(unexpected);
        if (hidden != null) {
            hidden.load();
        }
    }

    boolean isNew() {
        return channel.isEmpty();
    }

    String channel() {
        return channel;
    }

    void option(String key, String value) {
        if (!value.strip().equals(options.getOrDefault(key, ""))) {
            options.put(key, value.strip());
            answer.set(null);
        }
    }

    /** Asks the place, with the secret that is typed or else the one that is kept. */
    void check() {
        var draft = draft(ChannelRules.NONE);
        var typed = secret.get();
        checking.set(true);
        background.run(Lane.NETWORK, p -> desk.check(draft, typed)).onSuccess(this::answered).onError(unexpected).onEnd(() -> checking.set(false));
    }

    private void answered(Connection found) {
        answer.set(found);
        if (found.ok() && name.get().isBlank() && !found.place().isBlank()) {
            name.set(found.place());
        }
    }

    /** What the price rule makes of the shop's prices; empty where it is no rule. */
    Optional<PriceRule> price() {
        return PriceText.percent(percent.get()).map(value -> new PriceRule(value, ending.get()));
    }

    /** Tells what keeps it from being saved. @param then called where nothing does */
    void whenSound(Runnable then) {
        if (wrong()) {
            return;
        }
        var draft = draft(ChannelRules.NONE);
        background.run(Lane.NETWORK, p -> twin(draft)).onSuccess(found -> {
            problem.set(found);
            if (found.isEmpty()) {
                then.run();
            }
        }).onError(unexpected);
    }

    private boolean wrong() {
        problem.set(price().isEmpty() ? TEXT.get("problem.percent") : onlySome.get() && chosen.isEmpty() ? TEXT.get("problem.categories") : "");
        return !problem.get().isEmpty();
    }

    /** @param then called with the channel's key once all is kept */
    void save(Consumer<String> then) {
        if (wrong()) {
            return;
        }
        var draft = draft(rules(price().orElseThrow()));
        var typed = secret.get();
        background.run(Lane.NETWORK, p -> keep(draft, typed)).onSuccess(kept -> {
            problem.set(kept.problem());
            if (kept.problem().isEmpty()) {
                then.accept(kept.channel());
            }
        }).onError(unexpected);
    }

    private record Kept(String channel, String problem) {}

    private Kept keep(ChannelDraft draft, String typed) {
        var twin = twin(draft);
        if (!twin.isEmpty()) {
            return new Kept("", twin);
        }
        return desk.save(draft, typed).map(id -> new Kept(id, "")).orElseGet(() -> new Kept("", TEXT.get("problem.place")));
    }

    private String twin(ChannelDraft draft) {
        return desk.twin(draft).map(name -> TEXT.get("problem.twin", name)).orElse("");
    }

    private ChannelDraft draft(ChannelRules rules) {
        return new ChannelDraft(channel, kind.get(), name.get(), options, rules);
    }

    private ChannelRules rules(PriceRule price) {
        var visible = new Visibility(onlySome.get() ? chosen.stream().sorted().toList() : List.of(), onlyInStock.get());
        var names = categories.entrySet().stream().filter(e -> !e.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().strip()));
        return new ChannelRules(price, visible, new CategoryMap(new HashMap<>(names)));
    }

    /** Whether saving leads to another place, or there by another key: then nothing may be on its way meanwhile. */
    boolean moves() {
        return setup != null && (!options.equals(setup.options()) || !secret.get().isEmpty());
    }

    /** Whether saving leads to another place: what is online at this one stays there. */
    boolean leaves() {
        return setup != null && desk.place(draft(ChannelRules.NONE)).filter(place -> !place.equals(channel)).isPresent();
    }

    void waitsForQuiet() {
        problem.set(TEXT.get("setup.stopping"));
    }

    void quiet() {
        problem.set("");
    }

    ObjectProperty<ChannelKind> kindProperty() {
        return kind;
    }

    ObservableMap<String, String> options() {
        return options;
    }

    StringProperty secretProperty() {
        return secret;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty percentProperty() {
        return percent;
    }

    /** Cents, −1 for none. */
    IntegerProperty endingProperty() {
        return ending;
    }

    BooleanProperty onlyInStockProperty() {
        return onlyInStock;
    }

    /** Whether only {@link #chosen} categories are shown. */
    BooleanProperty onlySomeProperty() {
        return onlySome;
    }

    ObservableSet<String> chosen() {
        return chosen;
    }

    /** The shop's category → the channel's. */
    ObservableMap<String, String> categories() {
        return categories;
    }

    ReadOnlyObjectProperty<ChannelDesk.Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /** Null until it is known. */
    ReadOnlyObjectProperty<ChannelDesk.Secret> storedProperty() {
        return stored.getReadOnlyProperty();
    }

    /** What the place said last; null where it was not asked. */
    ReadOnlyObjectProperty<Connection> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /** Why it cannot be kept; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Null for a new place. */
    HiddenViewModel hidden() {
        return hidden;
    }

    Background background() {
        return background;
    }

    Consumer<Throwable> unexpected() {
        return unexpected;
    }
}
