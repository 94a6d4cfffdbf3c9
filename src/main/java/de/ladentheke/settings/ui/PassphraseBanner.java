package de.ladentheke.settings.ui;

import javafx.scene.layout.VBox;

/** Asks for the passphrase at the top of the window while something waits for it; everything else can be used meanwhile. */
public final class PassphraseBanner extends VBox {
    public PassphraseBanner(PassphraseViewModel model) {
        setId("passphrase-banner");
        getStyleClass().add("passphrase-banner");
        getStylesheets().add(PassphraseBanner.class.getResource("settings.css").toExternalForm());
        visibleProperty().bind(model.askedProperty());
        managedProperty().bind(visibleProperty());
        getChildren().add(new PassphraseForm(model, true, model.askedProperty()));
    }
}
