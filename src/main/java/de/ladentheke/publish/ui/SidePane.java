package de.ladentheke.publish.ui;

import de.ladentheke.text.Messages;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One thing looked at closely, beside the lists; Escape closes it. */
final class SidePane extends VBox {
    private static final Messages TEXT = Messages.of(SidePane.class);

    private final Label title = new Label();
    private final ScrollPane body = new ScrollPane();
    private final VBox foot = new VBox();
    private final Button close = new Button(null, new FontIcon(Feather.X));
    private Node returnTo;

    SidePane() {
        setId("publish-side");
        getStyleClass().addAll("detail", "publish-side");
        title.getStyleClass().add("detail-title");
        title.setId("publish-side-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        close.setId("publish-side-close");
        close.getStyleClass().add("quiet");
        close.setAccessibleText(TEXT.get("side.close"));
        close.setOnAction(event -> close());
        var head = new HBox(8, title, close);
        head.setAlignment(Pos.TOP_LEFT);
        head.setPadding(new Insets(0, 12, 0, 0));
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(body, Priority.ALWAYS);
        foot.setPadding(new Insets(0, 16, 16, 0));
        getChildren().addAll(head, body, foot);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        close();
    }

    /** The keyboard goes back to where it is now when the pane is closed. */
    void show(String heading, Region content) {
        show(heading, content, new VBox());
    }

    /** @param end always in sight below the content */
    void show(String heading, Region content, Node end) {
        if (!isFocusWithin()) {
            returnTo = getScene().getFocusOwner();
        }
        title.setText(heading);
        content.setPadding(new Insets(0, 16, 16, 0));
        body.setContent(content);
        body.setVvalue(0);
        foot.getChildren().setAll(end);
        foot.visibleProperty().bind(end.visibleProperty());
        foot.managedProperty().bind(end.visibleProperty());
        setVisible(true);
        setManaged(true);
        close.requestFocus();
    }

    void close() {
        var hadFocus = isFocusWithin();
        setVisible(false);
        setManaged(false);
        body.setContent(null);
        foot.getChildren().clear();
        if (hadFocus && returnTo != null) {
            returnTo.requestFocus();
        }
    }
}
