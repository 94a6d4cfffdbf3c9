package de.ladentheke.app.window;

import de.ladentheke.catalogue.ui.CatalogueScreen;
import de.ladentheke.catalogue.ui.ListViewModel;
import de.ladentheke.spreadsheet.ui.ImportScreen;
import de.ladentheke.spreadsheet.ui.export.ExportPane;
import de.ladentheke.spreadsheet.ui.export.ExportViewModel;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.FileDialogs;
import javafx.scene.control.ToggleButton;

/** Puts the export above the product list, and the workbook to fill in on the import's empty screen. */
final class ExportOffer {
    private ToggleButton button;

    private ExportOffer() {}

    static void put(ExportViewModel model, CatalogueScreen catalogue, ListViewModel list, ImportScreen imports, FileDialogs dialogs) {
        new ExportOffer().show(model, catalogue, list, imports, dialogs);
    }

    private void show(ExportViewModel model, CatalogueScreen catalogue, ListViewModel list, ImportScreen imports, FileDialogs dialogs) {
        var pane = new ExportPane(model, dialogs, () -> button.setSelected(false));
        button = catalogue.offer(Messages.of(ExportOffer.class).get("export.button"), "export-open", pane);
        button.selectedProperty().subscribe(open -> {
            if (open) {
                pane.shown();
            }
        });
        list.rowsProperty().subscribe(rows -> pane.refresh());
        list.marks().countProperty().subscribe(count -> pane.refresh());
        imports.offerTemplate(pane::saveTemplate);
    }
}
