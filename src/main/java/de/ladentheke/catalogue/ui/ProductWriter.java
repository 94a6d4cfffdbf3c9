package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Product;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Stores changes of one product after another, each on top of what the shop has by then. On the FX thread. */
final class ProductWriter {
    /** The product that is being edited; it has no key before its first change is stored. */
    static final class Target {
        private volatile long key;

        Target(long key) {
            this.key = key;
        }

        boolean stored() {
            return key != 0;
        }
    }

    private final Catalogue catalogue;
    private final Background background;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private int running;

    ProductWriter(Catalogue catalogue, Background background) {
        this.catalogue = catalogue;
        this.background = background;
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Whether a change other than the one whose outcome is being told is still to be stored. */
    boolean othersRunning() {
        return running > 1;
    }

    /**
     * @param change what to change
     * @param whole  the product with the change, stored as it is where the shop does not have it yet
     */
    void write(Target target, UnaryOperator<Product> change, Product whole, Consumer<Product> stored, Consumer<Throwable> refused) {
        running++;
        saving.set(true);
        background.run(Lane.WRITE, progress -> save(target, change, whole))
                .onSuccess(stored)
                .onError(refused)
                .onEnd(() -> saving.set(--running > 0));
    }

    private Product save(Target target, UnaryOperator<Product> change, Product whole) {
        if (target.key == 0) {
            var saved = catalogue.save(whole);
            target.key = saved.pk();
            return saved;
        }
        return catalogue.change(target.key, change);
    }
}
