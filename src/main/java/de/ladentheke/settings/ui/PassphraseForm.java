package de.ladentheke.settings.ui;

import de.ladentheke.settings.Vault;
import de.ladentheke.settings.Vault.State;
import de.ladentheke.text.Messages;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is asked about the passphrase, as the file of the secrets stands: one sentence, one or two fields, what to press. */
final class PassphraseForm extends VBox {
    private static final Messages TEXT = Messages.of(PassphraseForm.class);

    private enum Page { STATE, FORGOTTEN, CHANGE }

    private final PassphraseViewModel model;
    private final boolean canWait;
    private final ObservableBooleanValue here;
    private final PasswordField first = field("passphrase");
    private final PasswordField second = field("passphrase-again");
    private final Label answer = words("");

    /** @param canWait whether it can be put off; @param here whether this form is the one to be used: empty else */
    PassphraseForm(PassphraseViewModel model, boolean canWait, ObservableBooleanValue here) {
        super(8);
        this.model = model;
        this.canWait = canWait;
        this.here = here;
        answer.setId("passphrase-answer");
        answer.textProperty().bind(model.answerProperty());
        answer.visibleProperty().bind(answer.textProperty().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
        second.setPromptText(TEXT.get("passphrase.field.again"));
        second.setAccessibleText(TEXT.get("passphrase.field.again"));
        model.stateProperty().subscribe(state -> show(Page.STATE));
        here.subscribe(on -> show(Page.STATE));
        model.answerProperty().subscribe(sentence -> {
            if (!sentence.isEmpty()) {
                first.requestFocus();
            }
        });
    }

    private void show(Page page) {
        var state = model.stateProperty().get();
        first.clear();
        second.clear();
        if (state == null || !here.get()) {
            getChildren().clear();
        } else if (page == Page.FORGOTTEN) {
            getChildren().setAll(words("passphrase.forgotten.text"), row(anew(), cancel()));
        } else if (page == Page.CHANGE) {
            choose(words("passphrase.new.forget"), "passphrase.change.set", () -> model.change(typed(first), typed(second)), cancel());
        } else {
            show(state);
        }
    }

    private void show(State state) {
        switch (state) {
            case NEW -> {
                var text = new VBox(4, words(canWait ? "passphrase.new.held" : "passphrase.new"), words("passphrase.new.forget"));
                choose(text, "passphrase.set", this::enter, later());
            }
            case LOCKED -> {
                name(first, TEXT.get("passphrase.field"));
                var unlock = busy(button("passphrase-enter", "passphrase.unlock", this::enter));
                first.setOnAction(event -> unlock.fire());
                var forgotten = button("passphrase-forgotten", "passphrase.forgotten", () -> show(Page.FORGOTTEN));
                getChildren().setAll(words("passphrase.locked"), row(first, unlock, later(), forgotten), answer);
            }
            case UNREADABLE -> getChildren().setAll(words("passphrase.unreadable"), row(anew(), later()), answer);
            case OPEN -> getChildren().setAll(words("passphrase.open"), answer,
                    row(button("passphrase-change", "passphrase.change", () -> show(Page.CHANGE))));
        }
    }

    /** A new passphrase, typed twice. */
    private void choose(Node text, String buttonKey, Runnable action, Node other) {
        model.forgetAnswer();
        name(first, TEXT.get("passphrase.field.new", Vault.SHORTEST_PASSPHRASE));
        var set = busy(button("passphrase-enter", buttonKey, action));
        first.setOnAction(event -> second.requestFocus());
        second.setOnAction(event -> set.fire());
        getChildren().setAll(text, row(first, second, set, other), answer);
    }

    private void enter() {
        model.enter(typed(first), typed(second));
    }

    /** Without a String that would stay in memory. */
    private static char[] typed(PasswordField field) {
        var characters = field.getCharacters();
        var typed = new char[characters.length()];
        for (int i = 0; i < typed.length; i++) {
            typed[i] = characters.charAt(i);
        }
        field.clear();
        return typed;
    }

    private Node later() {
        var later = button("passphrase-later", "passphrase.later", model::later);
        later.setVisible(canWait);
        later.setManaged(canWait);
        return later;
    }

    private Node cancel() {
        return button("passphrase-cancel", "passphrase.cancel", () -> show(Page.STATE));
    }

    private Node anew() {
        return busy(button("passphrase-anew", "passphrase.anew", model::startAnew));
    }

    private Button busy(Button button) {
        button.disableProperty().bind(model.workingProperty());
        return button;
    }

    private static FlowPane row(Node... content) {
        var row = new FlowPane(8, 6, content);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static void name(PasswordField field, String name) {
        field.setPromptText(name);
        field.setAccessibleText(name);
    }

    private static PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        field.setPrefColumnCount(24);
        return field;
    }

    private static Label words(String key) {
        var words = new Label(key.isEmpty() ? "" : TEXT.get(key));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private static Button button(String id, String textKey, Runnable action) {
        var button = new Button(TEXT.get(textKey));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
