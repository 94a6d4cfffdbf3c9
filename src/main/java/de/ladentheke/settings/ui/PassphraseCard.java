package de.ladentheke.settings.ui;

import de.ladentheke.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The passphrase in the settings: enter, change, begin anew. Not there where a key store keeps the secrets. */
final class PassphraseCard extends VBox {
    private static final Messages TEXT = Messages.of(PassphraseCard.class);

    PassphraseCard(PassphraseViewModel model) {
        setId("passphrase-card");
        getStyleClass().addAll("card", "settings-card");
        var title = new Label(TEXT.get("passphrase.title"));
        title.getStyleClass().add("section-title");
        var here = Bindings.isNotNull(model.stateProperty()).and(model.askedProperty().not());
        getChildren().addAll(title, new PassphraseForm(model, false, here));
        visibleProperty().bind(here);
        managedProperty().bind(visibleProperty());
    }
}
