package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Gtin;
import de.ladentheke.catalogue.Product;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.EmptyState;
import de.ladentheke.uikit.Formats;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The chosen product with everything that can be changed about it, in place. */
final class DetailPane extends StackPane {
    private static final Messages TEXT = Messages.of(DetailPane.class);
    private static final Messages FIELDS = Messages.of(Catalogue.class);

    private final DetailViewModel model;
    private final Map<Field, FieldEditor> editors = new EnumMap<>(Field.class);
    private final ScrollPane scroll = new ScrollPane();
    private final MoreFields more;
    private final PhotoStrip photos;

    DetailPane(DetailViewModel model, PhotoStrip photos, Browser browser, ObservableList<String> categories) {
        this.model = model;
        this.photos = photos;
        getStyleClass().add("detail");
        setAccessibleText(TEXT.get("detail.accessible"));
        more = new MoreFields(model, editors);
        var body = new VBox(title(), subtitle(), spaced(12, photos), main(), spaced(11, price()), new PriceNote(model), content(),
                spaced(11, editor(Field.DESCRIPTION, 4)), spaced(12, new HintsBox(model.hints(), this::mend)),
                spaced(12, buttons(browser)), spaced(4, new VariantsBox(model, this)),
                spaced(11, row(category(categories), editor(Field.SKU, 0))), spaced(11, new StatusChoice(model)), spaced(8, more));
        body.getStyleClass().add("detail-body");
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var none = new EmptyState(Feather.MOUSE_POINTER, TEXT.get("detail.none"), TEXT.get("detail.none.text"));
        getChildren().addAll(scroll, none);
        var some = model.productProperty().isNotNull();
        scroll.visibleProperty().bind(some);
        none.visibleProperty().bind(some.not());
        model.productProperty().addListener((property, before, now) -> {
            if (before == null || now == null || !before.uid().equals(now.uid())) {
                scroll.setVvalue(0);
            }
        });
    }

    /** Brings the keyboard to a field, opening what it is folded into. */
    void focus(Field field) {
        more.openFor(field);
        var editor = editors.get(switch (field) {
            case CONTENT_UNIT -> Field.CONTENT_AMOUNT;
            default -> field;
        });
        if (editor == null) {
            return;
        }
        editor.input().requestFocus();
        editor.input().selectAll();
        reveal(editor);
    }

    /** Brings the keyboard to where this field can be mended. */
    void mend(Field field) {
        if (field == Field.PHOTOS) {
            scroll.setVvalue(0);
            // shown for the first time, the fields are not in the window before this
            applyCss();
            photos.focusAdd();
        } else {
            focus(field);
        }
    }

    private void reveal(Node node) {
        scroll.layout();
        var content = scroll.getContent();
        var y = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        var room = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp((y - 80) / room, 0, 1));
        }
    }

    private Label title() {
        var title = new Label();
        title.setId("detail-title");
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.textProperty().bind(model.productProperty().map(p -> p.name().isBlank() ? TEXT.get("detail.new") : p.name()).orElse(""));
        return title;
    }

    private Label subtitle() {
        var subtitle = new Label();
        subtitle.getStyleClass().add("muted");
        subtitle.textProperty().bind(model.productProperty().map(DetailPane::subtitle).orElse(""));
        return subtitle;
    }

    private static String subtitle(Product product) {
        if (product.pk() == 0) {
            return TEXT.get("detail.unsaved");
        }
        try {
            return TEXT.get("detail.sub", product.variants().getFirst().sku(), Formats.when(Instant.parse(product.changedAt())));
        } catch (DateTimeParseException e) {
            return product.variants().getFirst().sku();
        }
    }

    private VBox main() {
        var gtin = editor(Field.GTIN, 0);
        gtin.mark(model.field(Field.GTIN).textProperty().map(text -> Gtin.valid(text.replaceAll("[\\s-]", "")) ? "✓" : ""));
        return new VBox(spaced(11, editor(Field.NAME, 0)), spaced(11, row(gtin, editor(Field.BRAND, 0))));
    }

    private HBox price() {
        return row(editor(Field.PRICE_GROSS, TEXT.get("field.price"), 0), new VatChoice(model), editor(Field.STOCK_QTY, 0));
    }

    private FieldEditor category(ObservableList<String> inUse) {
        var editor = editor(Field.CATEGORY, 0);
        new Suggestions((TextField) editor.input(), inUse, model.field(Field.CATEGORY)::commit);
        return editor;
    }

    private HBox content() {
        var content = FieldEditor.line("field-content", TEXT.get("field.content"), model.content());
        ((TextField) content.input()).setPromptText(TEXT.get("field.content.prompt"));
        editors.put(Field.CONTENT_AMOUNT, content);
        var unitPrice = new TextField();
        unitPrice.setId("unit-price");
        unitPrice.setEditable(false);
        unitPrice.setFocusTraversable(false);
        unitPrice.setAccessibleText(TEXT.get("field.unitPrice"));
        unitPrice.textProperty().bind(Bindings.createStringBinding(
                () -> model.unitPrice().map(p -> p.format(Messages.language())).orElse("–"),
                model.field(Field.PRICE_GROSS).textProperty(), model.content().textProperty(),
                model.field(Field.DRAINED_WEIGHT).textProperty()));
        var label = new Label(TEXT.get("field.unitPrice"));
        label.getStyleClass().add("field-label");
        label.setMinWidth(USE_PREF_SIZE);
        var row = row(content, new VBox(4, label, unitPrice));
        VBox.setMargin(row, new Insets(11, 0, 0, 0));
        return row;
    }

    private HBox buttons(Browser browser) {
        var page = new Button(TEXT.get("detail.page"));
        page.setId("detail-page");
        page.setOnAction(event -> browser.open(model.pageProperty().get()));
        page.visibleProperty().bind(model.pageProperty().isNotNull());
        page.managedProperty().bind(page.visibleProperty());
        var variants = new Button(TEXT.get("variant.start"));
        variants.setId("variant-start");
        variants.setOnAction(event -> Variants.add(model));
        var single = model.productProperty().map(p -> p.variants().size() == 1).orElse(false);
        variants.visibleProperty().bind(single);
        variants.managedProperty().bind(single);
        return new HBox(10, page, variants);
    }

    /** @param rows 0 for a single line */
    FieldEditor editor(Field field, int rows) {
        return editor(field, FIELDS.get("field." + field.key()), rows);
    }

    private FieldEditor editor(Field field, String name, int rows) {
        var id = "field-" + field.key();
        var editor = rows == 0 ? FieldEditor.line(id, name, model.field(field)) : FieldEditor.area(id, name, model.field(field), rows);
        editors.put(field, editor);
        return editor;
    }

    static HBox row(Node... nodes) {
        var row = new HBox(10, nodes);
        for (var node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
            if (node instanceof javafx.scene.layout.Region region) {
                region.setPrefWidth(100);
                region.setMaxWidth(Double.MAX_VALUE);
            }
        }
        return row;
    }

    static <T extends Node> T spaced(double above, T node) {
        VBox.setMargin(node, new Insets(above, 0, 0, 0));
        return node;
    }
}
