package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which lists come after the open one, with the way to look at the next one now. */
final class QueueLine extends HBox {
    private static final Messages TEXT = Messages.of(QueueLine.class);

    private final ObservableList<Path> files;
    private final Label words = new Label();
    private final Hyperlink now = new Hyperlink();

    QueueLine(ImportViewModel model) {
        super(4);
        files = model.queue().files();
        words.setId("import-queue");
        words.getStyleClass().add("muted");
        words.setMinWidth(0);
        now.setId("import-queue-now");
        now.setMinWidth(USE_PREF_SIZE);
        now.setOnAction(event -> model.switchToNext());
        now.disableProperty().bind(model.status().planningProperty());
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(words, now);
        files.addListener((ListChangeListener<Path>) change -> show());
        show();
    }

    private void show() {
        setVisible(!files.isEmpty());
        if (files.isEmpty()) {
            return;
        }
        var names = files.stream().map(file -> String.valueOf(file.getFileName())).toList();
        words.setText(names.size() == 1 ? TEXT.get("queue.one", names.getFirst()) : TEXT.get("queue.many", Formats.integer(names.size()), listed(names)));
        now.setText(TEXT.get(names.size() == 1 ? "queue.now" : "queue.now.first", names.getFirst()));
        now.setAccessibleText(TEXT.get("queue.now.accessible", names.getFirst()));
        now.setVisited(false);
    }

    private static String listed(List<String> names) {
        var shown = String.join(", ", names.subList(0, Math.min(3, names.size())));
        return names.size() > 3 ? shown + " …" : shown;
    }
}
