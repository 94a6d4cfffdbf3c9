package de.ladentheke.catalogue.ui;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A labelled field that stores itself when it is left or Enter is pressed; Esc brings the stored value back. */
final class FieldEditor extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final FieldModel model;
    private final TextInputControl input;
    private final StackPane holder;

    private FieldEditor(String name, FieldModel model, TextInputControl input) {
        super(4);
        this.model = model;
        this.input = input;
        holder = new StackPane(input);
        getStyleClass().add("field");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        var error = new Label();
        error.getStyleClass().add("bad-text");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.textProperty().bind(model.errorProperty());
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        error.visibleProperty().bind(error.managedProperty());
        getChildren().addAll(label, holder, error);
        input.setAccessibleText(name);
        input.textProperty().bindBidirectional(model.textProperty());
        input.accessibleHelpProperty().bind(model.errorProperty());
        model.errorProperty().subscribe(e -> {
            input.getStyleClass().remove("invalid");
            if (!e.isEmpty()) {
                input.getStyleClass().add("invalid");
            }
            input.pseudoClassStateChanged(INVALID, !e.isEmpty());
        });
        input.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                model.commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    static FieldEditor line(String id, String name, FieldModel model) {
        var field = new TextField();
        field.setId(id);
        return new FieldEditor(name, model, field);
    }

    static FieldEditor area(String id, String name, FieldModel model, int rows) {
        var area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return new FieldEditor(name, model, area);
    }

    TextInputControl input() {
        return input;
    }

    /** A small word at the right end of the field. */
    FieldEditor mark(ObservableValue<String> text) {
        var mark = new Label();
        mark.textProperty().bind(text);
        mark.setStyle("-fx-text-fill: -lt-acc; -fx-padding: 0 9 0 0");
        mark.setMouseTransparent(true);
        StackPane.setAlignment(mark, Pos.CENTER_RIGHT);
        holder.getChildren().add(mark);
        return this;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (input instanceof TextField || event.isShortcutDown())) {
            if (!event.isShortcutDown()) {
                model.commit();
                input.end();
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ESCAPE && (model.dirty() || !model.errorProperty().get().isEmpty())) {
            model.revert();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && input instanceof TextArea && !event.isShortcutDown()) {
            leave(event);
        }
    }

    /** Tab leaves an area instead of being typed into it. */
    private void leave(KeyEvent event) {
        event.consume();
        input.requestFocusTraversal(event.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
    }
}
