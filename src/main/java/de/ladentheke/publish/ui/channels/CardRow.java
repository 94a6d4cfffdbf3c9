package de.ladentheke.publish.ui.channels;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Cards of the same width, as many beside each other as there is room for. */
final class CardRow extends GridPane {
    private static final double NARROWEST = 300;
    private static final int MOST = 4;
    /** A few cards do not grow over the whole window. */
    private static final int LEAST = 3;
    private List<? extends Node> cards = List.of();
    private int columns;

    CardRow() {
        setHgap(14);
        setVgap(14);
        widthProperty().subscribe(width -> arrange());
    }

    void show(List<? extends Node> now) {
        cards = now;
        columns = 0;
        arrange();
    }

    private void arrange() {
        var room = (int) Math.clamp((getWidth() + getHgap()) / (NARROWEST + getHgap()), 1, MOST);
        var wanted = Math.min(room, Math.max(LEAST, cards.size()));
        if (wanted != columns) {
            columns = wanted;
            place();
        }
    }

    private void place() {
        getChildren().setAll(cards);
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.size(); i++) {
            setConstraints(cards.get(i), i % columns, i / columns);
        }
    }
}
