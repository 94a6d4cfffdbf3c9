package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.PhotoSources;
import de.ladentheke.spreadsheet.ui.model.ListPhotosModel;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;

/** "Fotos: 287 im Ordner „Bilder“, 12 in der Datei" and "40 aus dem Internet laden", each to be ticked; unseen where there are none. */
final class PhotoOptions extends HBox {
    private static final Messages TEXT = Messages.of(PhotoOptions.class);

    private final CheckBox files = option("import-photos");
    private final CheckBox addresses = option("import-photo-addresses");

    PhotoOptions(ListPhotosModel model) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        files.selectedProperty().bindBidirectional(model.filesProperty());
        addresses.selectedProperty().bindBidirectional(model.addressesProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(files, addresses);
        model.sourcesProperty().subscribe(this::show);
    }

    private void show(PhotoSources found) {
        files.setVisible(found.files() > 0);
        addresses.setVisible(found.addresses() > 0);
        setVisible(files.isVisible() || addresses.isVisible());
        files.setText(TEXT.get("option.photos", words(found)));
        addresses.setText(TEXT.get("option.addresses", found.addresses(), Formats.integer(found.addresses())));
    }

    private static String words(PhotoSources found) {
        var parts = new ArrayList<String>();
        if (found.inFolders() > 0) {
            var place = found.folders().isEmpty() ? "" : String.valueOf(found.folders().getFirst().getFileName());
            parts.add(TEXT.get(place.isEmpty() ? "option.in_drop" : "option.in_folder", Formats.integer(found.inFolders()), place));
        }
        if (found.inArchives() > 0) {
            parts.add(TEXT.get("option.in_archive", Formats.integer(found.inArchives()), found.archives().getFirst().getFileName()));
        }
        if (found.inFile() > 0) {
            parts.add(TEXT.get("option.in_file", Formats.integer(found.inFile())));
        }
        return String.join(", ", parts);
    }

    private static CheckBox option(String id) {
        var box = new CheckBox();
        box.setId(id);
        box.getStyleClass().add("chip-option");
        box.setMinWidth(USE_PREF_SIZE);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
