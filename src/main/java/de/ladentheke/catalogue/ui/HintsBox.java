package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.text.Messages;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the product still lacks, each with the way to mend it. */
final class HintsBox extends VBox {
    private static final Messages TEXT = Messages.of(HintsBox.class);

    HintsBox(ObservableList<Hints.Hint> hints, Consumer<Field> mend) {
        getStyleClass().add("hint");
        setId("hints");
        hints.subscribe(() -> fill(hints, mend));
        fill(hints, mend);
    }

    private void fill(ObservableList<Hints.Hint> hints, Consumer<Field> mend) {
        getChildren().clear();
        setVisible(!hints.isEmpty());
        setManaged(!hints.isEmpty());
        if (hints.isEmpty()) {
            return;
        }
        var heading = new Label(TEXT.get("hints.heading"));
        heading.getStyleClass().add("strong");
        getChildren().add(heading);
        for (var hint : hints) {
            var words = new Label(hint.sentence());
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            getChildren().add(words);
            if (hint.field() != null) {
                getChildren().add(link(hint, mend));
            }
        }
    }

    private static Hyperlink link(Hints.Hint hint, Consumer<Field> mend) {
        var link = new Hyperlink(hint.mend());
        link.setAccessibleText(link.getText() + ": " + hint.sentence());
        link.setOnAction(event -> {
            link.setVisited(false);
            mend.accept(hint.field());
        });
        return link;
    }
}
