package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.ChannelKind;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.text.Messages;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where the place is and how the shop gets in, tried on the spot. */
final class AccessSection extends VBox {
    private static final Messages TEXT = Messages.of(AccessSection.class);

    private final SetupViewModel model;
    private final String kind;
    private final PasswordField secret = new PasswordField();
    private final Label kept = Form.text("", "muted");
    private final Label answer = Form.text("");

    AccessSection(SetupViewModel model, ChannelKind kind) {
        super(10);
        this.model = model;
        this.kind = kind.name().toLowerCase(Locale.ROOT);
        for (var field : FormField.of(kind)) {
            getChildren().add(field.type() == FormField.Type.TICK ? tick(field) : text(field));
        }
        secret();
        var check = Form.button("setup-check", TEXT.get("access.check"), model::check);
        check.disableProperty().bind(model.checkingProperty());
        model.checkingProperty().subscribe(on -> check.setText(TEXT.get(on ? "access.checking" : "access.check")));
        answer.setId("setup-answer");
        model.answerProperty().subscribe(this::show);
        getChildren().addAll(Form.row(words("secret"), secret), kept, new HBox(check), answer);
    }

    private Node text(FormField field) {
        var input = new TextField(model.options().getOrDefault(field.key(), ""));
        input.setId("setup-" + field.key());
        input.setPromptText(words(field.key() + ".prompt"));
        HBox.setHgrow(input, Priority.ALWAYS);
        input.textProperty().subscribe(now -> model.option(field.key(), now));
        return Form.row(words(field.key()), input);
    }

    private Node tick(FormField field) {
        var box = new CheckBox(words(field.key()));
        box.setId("setup-" + field.key());
        box.setWrapText(true);
        box.setSelected(Boolean.parseBoolean(model.options().get(field.key())));
        box.setOnAction(event -> model.option(field.key(), Boolean.toString(box.isSelected())));
        return box;
    }

    private void secret() {
        secret.setId("setup-secret");
        HBox.setHgrow(secret, Priority.ALWAYS);
        secret.textProperty().bindBidirectional(model.secretProperty());
        kept.setId("setup-kept");
        model.storedProperty().subscribe(stored -> {
            Form.visible(kept, stored != null);
            if (stored != null) {
                kept.setText(stored.kept());
            }
            secret.setPromptText(stored != null && stored.stored() ? TEXT.get("access.stored") : words("secret.prompt"));
        });
    }

    private void show(Connection found) {
        Form.visible(answer, found != null);
        if (found != null) {
            answer.setText((found.ok() ? "✓ " : "") + found.sentence());
            answer.getStyleClass().setAll("label", found.ok() ? "setup-good" : "setup-bad");
        }
    }

    private String words(String key) {
        return TEXT.get(kind + "." + key);
    }
}
