package de.ladentheke.publish.ui;

import de.ladentheke.catalogue.Photo;
import de.ladentheke.publish.content.Versions.Part;
import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Thumbnail;
import de.ladentheke.uikit.Thumbnails;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One thing that differs, and whose version of it is to be shown; arrow keys go from one to the other. */
final class VersionRow extends VBox {
    private static final Messages TEXT = Messages.of(VersionRow.class);
    private static final double PHOTO = 56;

    private final Part part;
    private final VersionsViewModel model;
    private final RadioButton here;
    private final RadioButton market;
    /** Null where only one of them is possible. */
    private final RadioButton both;

    VersionRow(Part part, VersionsViewModel model, Thumbnails thumbnails) {
        super(4);
        this.part = part;
        this.model = model;
        getStyleClass().add("version-row");
        var group = new ToggleGroup();
        here = button(group, part.here(), TEXT.get("versions.accessible.here", part.label()), Pick.HERE);
        market = button(group, part.market(), TEXT.get("versions.accessible.market", part.label(), model.marketName()), Pick.MARKET);
        market.setDisable(part.obstacle() != null);
        both = part.photos() == null || part.obstacle() != null || !part.photos().mixed() ? null : both(group);
        var pair = new VersionsView.Pair();
        pair.add(side(here, part.photos() == null ? List.of() : part.photos().here(), thumbnails),
                side(market, part.photos() == null ? List.of() : part.photos().market(), thumbnails));
        getChildren().addAll(VersionsView.label(part.label()), pair);
        if (both != null) {
            getChildren().add(both);
        }
        if (part.changedAt() != null) {
            getChildren().add(Form.text(TEXT.get("versions.changed", Formats.when(part.changedAt())), "muted", "small"));
        }
        if (part.obstacle() != null) {
            getChildren().add(Form.text(part.obstacle(), "warn-text", "small"));
        }
        refresh();
    }

    /** Shows what is chosen now. */
    void refresh() {
        here.setSelected(model.pick(part) == Pick.HERE);
        market.setSelected(model.pick(part) == Pick.MARKET);
        if (both != null) {
            both.setSelected(model.pick(part) == Pick.BOTH);
        }
    }

    private RadioButton both(ToggleGroup group) {
        var count = part.photos().both().size();
        return button(group, TEXT.get("versions.both", count), TEXT.get("versions.accessible.both", part.label()), Pick.BOTH);
    }

    private RadioButton button(ToggleGroup group, String words, String accessible, Pick pick) {
        var shown = words.isEmpty() ? TEXT.get("versions.nothing") : words;
        var button = new RadioButton(shown);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAccessibleText(accessible + " " + shown);
        button.selectedProperty().subscribe(on -> {
            if (on) {
                model.pick(part, pick);
            }
        });
        return button;
    }

    private static Node side(RadioButton button, List<Photo> photos, Thumbnails thumbnails) {
        var box = new VBox(6, button);
        if (!photos.isEmpty()) {
            var album = new FlowPane(6, 6);
            photos.forEach(photo -> album.getChildren().add(picture(photo, thumbnails)));
            box.getChildren().add(album);
        }
        return box;
    }

    private static Node picture(Photo photo, Thumbnails thumbnails) {
        var picture = new Thumbnail(thumbnails, PHOTO, 6);
        picture.show(Optional.of(photo.sha256()));
        if (!photo.alt().isEmpty()) {
            Tooltip.install(picture, new Tooltip(photo.alt()));
        }
        return picture;
    }
}
