package de.ladentheke.catalogue.ui;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One field of the detail: what is typed, and what is wrong with it. What is typed is stored by {@link #commit()};
 * input that is no value stays in the field, with its sentence, and is not stored.
 */
public final class FieldModel {
    /** Stores what was typed; throws where it is no value. */
    @FunctionalInterface
    interface Store {
        void store(String typed) throws InvalidInputException;
    }

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Supplier<String> stored;
    private final Store store;
    private String shown = "";

    /** @param stored how the stored value looks */
    FieldModel(Supplier<String> stored, Store store) {
        this.stored = stored;
        this.store = store;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Empty where nothing is wrong. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Whether something was typed that is not stored. */
    public boolean dirty() {
        return !text.get().equals(shown);
    }

    public void commit() {
        if (!dirty()) {
            return;
        }
        try {
            store.store(text.get());
            error.set("");
            show();
        } catch (InvalidInputException e) {
            error.set(e.getMessage());
        }
    }

    /** Forgets what was typed. */
    public void revert() {
        error.set("");
        show();
    }

    /** Shows the stored value again, unless something is being typed. */
    void refresh() {
        if (!dirty()) {
            show();
        }
    }

    void fail(String sentence, String typed) {
        error.set(sentence);
        text.set(typed);
    }

    private void show() {
        shown = stored.get();
        text.set(shown);
    }
}
