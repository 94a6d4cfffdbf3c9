package de.ladentheke.publish.ui;

import de.ladentheke.publish.content.Comparison;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Thumbnail;
import de.ladentheke.uikit.Thumbnails;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Two versions of a product side by side, where they differ. */
final class ComparisonView extends VBox {
    private static final Messages TEXT = Messages.of(ComparisonView.class);
    private static final double PHOTO = 56;

    private final GridPane grid = new GridPane();
    private final Thumbnails thumbnails;
    private int row;

    /** @param before heading of the left side, @param after of the right */
    ComparisonView(Comparison comparison, String before, String after, Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        setId("publish-comparison");
        grid.getStyleClass().add("comparison");
        grid.getColumnConstraints().addAll(half(), half());
        grid.addRow(row++, head(before), head(after));
        comparison.lines().forEach(line -> pair(line.label(), text(line.before()), text(line.after())));
        if (comparison.photosDiffer()) {
            pair(TEXT.get("compare.photos"), photos(comparison.photosBefore()), photos(comparison.photosAfter()));
        }
        getChildren().add(grid);
    }

    private void pair(String label, Node before, Node after) {
        var words = new Label(label);
        words.getStyleClass().add("field-label");
        words.setWrapText(true);
        grid.add(words, 0, row++, 2, 1);
        grid.addRow(row++, before, after);
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private static Node head(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static Node text(String words) {
        var label = new Label(words.isEmpty() ? "–" : words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node photos(List<String> sha256) {
        if (sha256.isEmpty()) {
            return text("");
        }
        var pane = new FlowPane(6, 6);
        for (var photo : sha256) {
            var picture = new Thumbnail(thumbnails, PHOTO, 6);
            picture.show(Optional.of(photo));
            pane.getChildren().add(picture);
        }
        return pane;
    }
}
