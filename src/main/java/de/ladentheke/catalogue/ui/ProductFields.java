package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.UnitPrice;
import de.ladentheke.catalogue.Variant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** The fields of the shown product and of its chosen variant, each with what is typed in it. On the FX thread. */
final class ProductFields {
    /** Takes a change over. */
    @FunctionalInterface
    interface Change {
        /** @param field which typed it, @param typed as it was typed; both for the case that it is refused */
        void apply(UnaryOperator<Product> change, FieldModel field, String typed);
    }

    private final Supplier<Product> product;
    private final Change change;
    private final IntegerProperty variant = new SimpleIntegerProperty();
    private final Map<Field, FieldModel> fields = new EnumMap<>(Field.class);
    private final FieldModel content = new FieldModel(this::contentText, this::storeContent);
    private final ReadOnlyIntegerWrapper refused = new ReadOnlyIntegerWrapper();

    /** @param product the shown one, null for none */
    ProductFields(Supplier<Product> product, Change change) {
        this.product = product;
        this.change = change;
        variant.addListener(changed -> revert());
        content.errorProperty().addListener(changed -> refused.set(refusedInputs().size()));
    }

    IntegerProperty variantProperty() {
        return variant;
    }

    FieldModel field(Field field) {
        return fields.computeIfAbsent(field, this::newField);
    }

    private FieldModel newField(Field field) {
        var model = new FieldModel(() -> stored(field), typed -> store(field, typed));
        model.errorProperty().addListener(changed -> refused.set(refusedInputs().size()));
        return model;
    }

    /** How many fields hold something that could not be stored. */
    ReadOnlyIntegerProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** What stands in them; the content stands for its amount. */
    Map<Field, String> refusedInputs() {
        var found = new EnumMap<Field, String>(Field.class);
        fields.forEach((field, model) -> {
            if (!model.errorProperty().get().isEmpty()) {
                found.put(field, model.textProperty().get());
            }
        });
        if (!content.errorProperty().get().isEmpty()) {
            found.put(Field.CONTENT_AMOUNT, content.textProperty().get());
        }
        return found;
    }

    /** Types again what was refused before, with the same sentence. */
    void retype(Map<Field, String> typed) {
        typed.forEach((field, text) -> {
            var model = field == Field.CONTENT_AMOUNT ? content : field(field);
            model.textProperty().set(text);
            model.commit();
        });
    }

    FieldModel content() {
        return content;
    }

    void set(Field field, Object value) {
        var index = variant.get();
        change.apply(p -> withValue(p, index, field, value), field(field), null);
    }

    /** Of the price, the content and the drained weight as they are typed. */
    Optional<UnitPrice> unitPrice() {
        if (product.get() == null) {
            return Optional.empty();
        }
        try {
            var typed = Inputs.content(content.textProperty().get());
            var like = chosen(product.get()).with(Field.PRICE_GROSS, typed(Field.PRICE_GROSS))
                    .with(Field.CONTENT_AMOUNT, typed.amount()).with(Field.CONTENT_UNIT, typed.unit());
            return product.get().with(Field.DRAINED_WEIGHT, typed(Field.DRAINED_WEIGHT)).unitPrice(like);
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** The price as it is typed, empty where that is none. */
    Optional<Money> price() {
        try {
            return Optional.ofNullable((Money) typed(Field.PRICE_GROSS));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private Object typed(Field field) throws InvalidInputException {
        return Inputs.parse(field, field(field).textProperty().get());
    }

    void commit() {
        fields.values().forEach(FieldModel::commit);
        content.commit();
    }

    void revert() {
        fields.values().forEach(FieldModel::revert);
        content.revert();
    }

    void refresh() {
        fields.values().forEach(FieldModel::refresh);
        content.refresh();
    }

    private String stored(Field field) {
        var shown = product.get();
        if (shown == null) {
            return "";
        }
        return Inputs.show(field, field.ofVariant() ? chosen(shown).get(field) : shown.get(field));
    }

    private String contentText() {
        if (product.get() == null) {
            return "";
        }
        var shown = chosen(product.get());
        return Inputs.show(new Inputs.Content((Long) shown.get(Field.CONTENT_AMOUNT), (String) shown.get(Field.CONTENT_UNIT)));
    }

    /** The variant that the fields show. */
    Variant chosen(Product of) {
        return of.variants().get(Math.min(variant.get(), of.variants().size() - 1));
    }

    private void store(Field field, String typed) throws InvalidInputException {
        var value = Inputs.parse(field, typed);
        var index = variant.get();
        change.apply(p -> withValue(p, index, field, value), field(field), typed);
    }

    private void storeContent(String typed) throws InvalidInputException {
        var value = Inputs.content(typed);
        var index = variant.get();
        change.apply(p -> withValue(withValue(p, index, Field.CONTENT_AMOUNT, value.amount()), index, Field.CONTENT_UNIT, value.unit()),
                content, typed);
    }

    private static Product withValue(Product of, int index, Field field, Object value) {
        return field.ofVariant() ? of.withVariant(index, of.variants().get(index).with(field, value)) : of.with(field, value);
    }
}
