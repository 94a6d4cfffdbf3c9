package de.ladentheke.publish.ui;

import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.publish.content.Versions;
import de.ladentheke.publish.ui.VersionsViewModel.State;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Thumbnails;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Two versions of a product side by side: for each thing that differs the owner says which one customers are to see. */
final class VersionsView extends VBox {
    private static final Messages TEXT = Messages.of(VersionsView.class);

    private final VersionsViewModel model;
    private final Thumbnails thumbnails;
    private final Runnable close;

    /** @param close leaves it as it is */
    VersionsView(VersionsViewModel model, Thumbnails thumbnails, Runnable close) {
        super(14);
        this.model = model;
        this.thumbnails = thumbnails;
        this.close = close;
        setId("publish-versions");
        getStyleClass().add("versions");
        model.stateProperty().subscribe(this::show);
    }

    private void show(State state) {
        getChildren().setAll(switch (state) {
            case State.Asking asking -> List.of(Form.text(TEXT.get("versions.asking", model.marketName()), "muted"));
            case State.Failed failed -> failed(failed.sentence());
            case State.Untold untold -> untold(untold.meant() ? "" : "_off");
            case State.Shown shown -> shown.versions().parts().isEmpty() ? alike() : choice(shown.versions());
            case State.Done done -> List.<Node>of();
        });
        if (state instanceof State.Done) {
            close.run();
        }
    }

    private List<Node> failed(String sentence) {
        return List.of(Form.text(TEXT.get("versions.failed", sentence).strip()), Form.button("versions-again", TEXT.get("versions.again"), model::look));
    }

    /** @param off appended to the words where replacing takes the product off */
    private List<Node> untold(String off) {
        return List.of(Form.text(TEXT.get("versions.untold" + off, model.marketName())), overwrite(TEXT.get("versions.overwrite" + off)),
                Form.button("versions-leave", TEXT.get("versions.leave"), close));
    }

    private List<Node> alike() {
        return List.of(Form.text(TEXT.get("versions.alike")), Form.button("versions-settle", TEXT.get("versions.settle"), model::publish));
    }

    private Node overwrite(String words) {
        var button = Form.button("versions-overwrite", words, model::overwrite);
        button.disableProperty().bind(model.busyProperty());
        return button;
    }

    private List<Node> choice(Versions versions) {
        var rows = versions.parts().stream().map(part -> new VersionRow(part, model, thumbnails)).toList();
        var content = new ArrayList<Node>(List.of(Form.text(TEXT.get("versions.intro")), sides(versions), everything(rows)));
        content.addAll(rows);
        return content;
    }

    private Node sides(Versions versions) {
        var pair = new Pair();
        pair.add(side("versions.here", "", versions.here()), side("versions.there", model.marketName(), versions.market()));
        return pair;
    }

    private static Node side(String key, String market, Versions.Side side) {
        var when = side.at() == null ? TEXT.get("versions.when.unknown") : Formats.when(side.at());
        var who = side.computer().isEmpty() ? when : TEXT.get("versions.by", side.computer(), when);
        return new VBox(2, Form.text(TEXT.get(key, market), "strong"), Form.text(who, "muted", "small"));
    }

    private Node everything(List<VersionRow> rows) {
        return new FlowPane(8, 8, all("versions-all-here", "versions.all.here", Pick.HERE, rows), all("versions-all-market", "versions.all.market", Pick.MARKET, rows));
    }

    private Node all(String id, String key, Pick pick, List<VersionRow> rows) {
        return Form.button(id, TEXT.get(key), () -> {
            model.pickAll(pick);
            rows.forEach(VersionRow::refresh);
        });
    }

    /** What is still to be chosen, and the way on; to be kept in sight. */
    Node end() {
        var open = Form.text("", "muted");
        open.setId("versions-open");
        open.textProperty().bind(Bindings.createStringBinding(() -> open(model.openProperty().get()), model.openProperty()));
        var publish = Form.button("versions-publish", TEXT.get("versions.publish"), model::publish);
        publish.disableProperty().bind(model.openProperty().greaterThan(0).or(model.busyProperty()));
        var keep = new CheckBox(TEXT.get("versions.keep"));
        keep.setId("versions-keep");
        keep.setWrapText(true);
        keep.setMinHeight(USE_PREF_SIZE);
        keep.selectedProperty().bindBidirectional(model.keepOtherProperty());
        var end = new VBox(8, keep, open, publish);
        end.visibleProperty().bind(model.stateProperty().map(state -> state instanceof State.Shown shown && !shown.versions().parts().isEmpty()));
        return end;
    }

    private static String open(int count) {
        return count == 0 ? TEXT.get("versions.ready") : TEXT.get("versions.open", count, Formats.integer(count));
    }

    /** Two things beside each other, of equal width. */
    static final class Pair extends GridPane {
        Pair() {
            getStyleClass().add("comparison");
            for (int side = 0; side < 2; side++) {
                var half = new ColumnConstraints();
                half.setPercentWidth(50);
                getColumnConstraints().add(half);
            }
        }

        void add(Node left, Node right) {
            addRow(0, left, right);
        }
    }

    static Label label(String words) {
        return Form.text(words, "field-label");
    }
}
