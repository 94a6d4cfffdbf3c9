package de.ladentheke.catalogue.ui;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What can be done with the ticked lines; there only while some are ticked. */
final class BulkBar extends HBox {
    private static final Messages TEXT = Messages.of(BulkBar.class);

    BulkBar(ListViewModel model, Runnable archive, Runnable restore) {
        getStyleClass().add("bottom-bar");
        var words = new Label();
        words.getStyleClass().add("strong");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var back = button("bulk.restore", restore);
        var away = button("bulk.archive", archive);
        var archived = model.queryProperty().map(query -> query.filter() == de.ladentheke.catalogue.Query.Filter.ARCHIVED);
        back.visibleProperty().bind(archived);
        back.managedProperty().bind(archived);
        away.visibleProperty().bind(archived.map(a -> !a));
        away.managedProperty().bind(archived.map(a -> !a));
        getChildren().addAll(words, space, button("bulk.clear", model.marks()::clear), back, away);
        var count = model.marks().countProperty();
        words.textProperty().bind(count.map(n -> TEXT.get("bulk.count", n.intValue(), Formats.integer(n.intValue()))));
        visibleProperty().bind(count.greaterThan(0));
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(TEXT.get(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
