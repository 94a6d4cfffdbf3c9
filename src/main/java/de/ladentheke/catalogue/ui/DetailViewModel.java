package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.InvalidProductException;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.UnitPrice;
import de.ladentheke.catalogue.ui.ShownPrices.Shown;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * One product with its fields. A change is shown at once and stored in the background, field by field; where it is
 * refused, the field says why and keeps what was typed. A new product is stored as soon as it has a name. On the FX
 * thread.
 */
public final class DetailViewModel {
    private record Loaded(Product product, List<Hints.Hint> hints, Optional<URI> page, Map<UUID, Shown> prices) {}

    private final Catalogue catalogue;
    private final Background background;
    private final Hints hintSource;
    private final MarketPages pages;
    private final ShownPrices prices;
    private final ReadOnlyObjectWrapper<Product> product = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<URI> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<UUID, Shown>> shownPrices = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObservableList<Hints.Hint> hints = FXCollections.observableArrayList();
    private final ProductFields fields;
    private final ProductWriter writer;
    private long awaited;
    private Runnable onShown = () -> {};
    private Consumer<LeftBehind> onLeftBehind = left -> {};
    private ProductWriter.Target target = new ProductWriter.Target(0);

    /** @param fx runs what must happen on the FX thread */
    public DetailViewModel(Catalogue catalogue, Background background, Executor fx, Hints hints, MarketPages pages, ShownPrices prices) {
        this.catalogue = catalogue;
        this.background = background;
        this.hintSource = hints;
        this.pages = pages;
        this.prices = prices;
        this.writer = new ProductWriter(catalogue, background);
        this.fields = new ProductFields(product::get, this::apply);
        catalogue.addListener(changed -> fx.execute(() -> changedElsewhere(changed)));
    }

    /** Null where none is chosen. */
    public ReadOnlyObjectProperty<Product> productProperty() {
        return product.getReadOnlyProperty();
    }

    public Product product() {
        return product.get();
    }

    /** The variant that the fields show, from 0. */
    public IntegerProperty variantProperty() {
        return fields.variantProperty();
    }

    public ObservableList<Hints.Hint> hints() {
        return hints;
    }

    /** The product's page in the market, null where it is not published. */
    public ReadOnlyObjectProperty<URI> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return writer.savingProperty();
    }

    /** How many fields hold something that could not be stored. */
    public ReadOnlyIntegerProperty refusedProperty() {
        return fields.refusedProperty();
    }

    void onLeftBehind(Consumer<LeftBehind> action) {
        onLeftBehind = action;
    }

    /** Types again what was left behind, once its product is shown. */
    void retype(LeftBehind left) {
        whenShown(left.product(), () -> fields.retype(left.typed()));
    }

    /** The model of a field that is typed as text; the same each time. */
    public FieldModel field(Field field) {
        return fields.field(field);
    }

    /** Amount and unit in one: {@code 100 g}. */
    public FieldModel content() {
        return fields.content();
    }

    /** Shows the product of this key, 0 for none. */
    public void show(long key) {
        if (product.get() != null && product.get().pk() == key && key != 0) {
            return;
        }
        leave();
        if (key == 0) {
            set(null, true);
        } else {
            load(key);
        }
    }

    /** Shows an empty product that is not stored yet. */
    public void create() {
        leave();
        set(Product.create(Map.of()), true);
    }

    private void leave() {
        commitAll();
        var left = product.get();
        var typed = fields.refusedInputs();
        if (left != null && left.pk() != 0 && !typed.isEmpty()) {
            onLeftBehind.accept(new LeftBehind(left.pk(), left.name(), typed));
        }
    }

    /** Stores everything that was typed. */
    public void commitAll() {
        if (product.get() != null) {
            fields.commit();
        }
    }

    /** Changes the product in a way that is no field's: photos, variants, status. */
    public void change(UnaryOperator<Product> change) {
        apply(change, null, null);
    }

    /** A way to change the product that is shown now, also when another one is shown by then. */
    Consumer<UnaryOperator<Product>> later() {
        var of = product.get();
        var where = target;
        return change -> {
            var now = product.get();
            if (now != null && now.uid().equals(of.uid())) {
                change(change);
            } else if (where.stored()) {
                writer.write(where, change, of, saved -> {}, DetailViewModel::tell);
            }
        };
    }

    public void set(Field field, Object value) {
        fields.set(field, value);
    }

    /** Live while price and content are typed. */
    public Optional<UnitPrice> unitPrice() {
        return fields.unitPrice();
    }

    /** What customers were shown, where the price as it is typed is another one. */
    Optional<Shown> priceBefore() {
        if (product.get() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(shownPrices.get().get(fields.chosen(product.get()).uid()))
                .filter(shown -> fields.price().filter(price -> !price.equals(shown.last())).isPresent());
    }

    ReadOnlyObjectProperty<Map<UUID, Shown>> shownPricesProperty() {
        return shownPrices.getReadOnlyProperty();
    }

    ReadOnlyStringProperty priceTextProperty() {
        return field(Field.PRICE_GROSS).textProperty();
    }

    /** Calls {@code action} when the product is shown, at once where it is already. */
    void whenShown(long key, Runnable action) {
        if (product.get() != null && product.get().pk() == key) {
            action.run();
        } else {
            awaited = key;
            onShown = action;
        }
    }

    private void load(long key) {
        background.run(Lane.READ, progress -> read(key)).onSuccess(loaded -> loaded.ifPresentOrElse(l -> show(l, true), () -> set(null, true)));
    }

    private Optional<Loaded> read(long key) {
        return catalogue.get(key).map(p -> new Loaded(p, hintSource.of(key), pages.of(key), prices.of(key)));
    }

    private void changedElsewhere(List<Long> changed) {
        var now = product.get();
        if (now == null || now.pk() == 0 || savingProperty().get() || !changed.isEmpty() && !changed.contains(now.pk())) {
            return;
        }
        background.run(Lane.READ, progress -> read(now.pk())).onSuccess(loaded -> {
            if (product.get() != null && product.get().pk() == now.pk() && !savingProperty().get()) {
                loaded.ifPresentOrElse(l -> show(l, false), () -> set(null, true));
            }
        });
    }

    private void show(Loaded loaded, boolean anew) {
        set(loaded.product, anew);
        hints.setAll(loaded.hints);
        page.set(loaded.page.orElse(null));
        shownPrices.set(loaded.prices);
        if (awaited == loaded.product.pk()) {
            awaited = 0;
            onShown.run();
        }
    }

    private void set(Product shown, boolean anew) {
        if (anew) {
            hints.clear();
            page.set(null);
            shownPrices.set(Map.of());
            target = new ProductWriter.Target(shown == null ? 0 : shown.pk());
        }
        product.set(shown);
        if (anew || shown != null && fields.variantProperty().get() >= shown.variants().size()) {
            fields.variantProperty().set(0);
        }
        if (anew) {
            fields.revert();
        } else {
            fields.refresh();
        }
    }

    /** Shows the change, then stores it. */
    private void apply(UnaryOperator<Product> change, FieldModel field, String typed) {
        var before = product.get();
        var whole = change.apply(before);
        product.set(whole);
        if (before.pk() == 0 && whole.name().isBlank()) {
            return;
        }
        writer.write(target, change, whole, this::stored, error -> refused(error, before, field, typed));
    }

    private void stored(Product saved) {
        var now = product.get();
        if (now != null && now.uid().equals(saved.uid()) && !writer.othersRunning()) {
            product.set(saved);
            fields.refresh();
            refreshHints(saved.pk());
        }
    }

    private void refreshHints(long key) {
        background.run(Lane.READ, progress -> hintSource.of(key)).onSuccess(found -> {
            if (product.get() != null && product.get().pk() == key) {
                hints.setAll(found);
            }
        });
    }

    private void refused(Throwable error, Product before, FieldModel field, String typed) {
        var now = product.get();
        if (now != null && now.uid().equals(before.uid())) {
            product.set(before);
            fields.refresh();
        }
        if (!(error instanceof InvalidProductException invalid) || field == null) {
            tell(error);
            return;
        }
        var problem = invalid.problems().getFirst();
        var sentence = Messages.of(Catalogue.class).get(problem.key(), problem.arguments());
        field.fail(sentence, typed == null ? field.textProperty().get() : typed);
    }

    /** To the program's own notice. */
    private static void tell(Throwable error) {
        throw error instanceof RuntimeException e ? e : new IllegalStateException(error);
    }

    /** Whether the shown product is finished, a draft or archived; READY where there is none. */
    public Status status() {
        return product.get() == null ? Status.READY : product.get().status();
    }
}
