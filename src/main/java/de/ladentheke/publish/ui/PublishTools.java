package de.ladentheke.publish.ui;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What can be looked at beside the lists. */
final class PublishTools extends HBox {
    private static final Messages TEXT = Messages.of(PublishTools.class);

    private final PublishViewModel model;
    private final SidePane side;
    private final Label seen = new Label();

    PublishTools(PublishViewModel model, SidePane side) {
        super(8);
        this.model = model;
        this.side = side;
        setAlignment(Pos.CENTER_LEFT);
        seen.setId("publish-read-state");
        seen.getStyleClass().addAll("muted", "small");
        var read = button("tools.read", "publish-look");
        read.setOnAction(event -> look(read));
        var past = button("tools.past", "publish-history");
        past.setOnAction(event -> past(past));
        getChildren().addAll(read, past, seen);
        model.readBack().resultProperty().subscribe(result -> seen.setText(result
                .map(r -> r.differences().isEmpty() ? TEXT.get("read.state.right", Formats.when(r.at())) : TEXT.get("read.state.differs", r.differences().size()))
                .orElse("")));
    }

    /** Shows what the market shows, and looks again. */
    void look(Node from) {
        side.show(TEXT.get("read.title"), new ReadBackView(model.readBack()), from);
        model.readBack().look();
    }

    /** Shows what was seen last. */
    void seen() {
        side.show(TEXT.get("read.title"), new ReadBackView(model.readBack()), this);
    }

    private void past(Node from) {
        model.loadPast();
        side.show(TEXT.get("past.title"), new PastView(model), from);
    }

    private static Button button(String key, String id) {
        var button = new Button(TEXT.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
