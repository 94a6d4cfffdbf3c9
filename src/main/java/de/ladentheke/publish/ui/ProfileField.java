package de.ladentheke.publish.ui;

import de.ladentheke.publish.ShopProfile.Field;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** One field: its name, its value, and what is wrong with it. A wrong value stays in the field and is not stored. */
final class ProfileField extends VBox {
    private static final Messages TEXT = Messages.of(ProfileField.class);

    private final ProfileViewModel model;
    private final Field field;
    private final TextInputControl input;
    private final Label problem = Form.text("", "bad-text");

    ProfileField(ProfileViewModel model, Field field, int lines) {
        this.model = model;
        this.field = field;
        input = lines == 1 ? new TextField() : area(lines);
        input.setId("profile-" + field.key());
        input.setPromptText(TEXT.get("profile.prompt." + field.key()));
        var name = new Label(TEXT.get("profile." + field.key()));
        name.getStyleClass().add("field-label");
        name.setLabelFor(input);
        input.setAccessibleText(name.getText());
        problem.setId("profile-problem-" + field.key());
        show("");
        setSpacing(4);
        getChildren().addAll(name, input, problem);
        model.profileProperty().subscribe(profile -> {
            if (!input.isFocused() && problem.getText().isEmpty()) {
                input.setText(profile.get(field));
            }
        });
        input.focusedProperty().subscribe(on -> {
            if (!on) {
                store();
            }
        });
        if (input instanceof TextField line) {
            line.setOnAction(event -> store());
        }
    }

    private void store() {
        show(model.change(field, input.getText() == null ? "" : input.getText()).orElse(""));
    }

    private void show(String sentence) {
        problem.setText(sentence);
        Form.visible(!sentence.isEmpty(), problem);
        input.getStyleClass().remove("invalid");
        if (!sentence.isEmpty()) {
            input.getStyleClass().add("invalid");
        }
        input.setAccessibleHelp(sentence);
    }

    /** Tab leaves a text of several lines, as it leaves every other field. */
    private static TextArea area(int lines) {
        var area = new TextArea();
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown()
                        ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
            }
        });
        return area;
    }
}
