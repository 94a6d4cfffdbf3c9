package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.layout.Layout.Constant;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.model.ListEditing;
import de.ladentheke.spreadsheet.ui.model.OpenList;
import de.ladentheke.spreadsheet.ui.table.FieldNames;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was chosen for all rows, each with the way back: constants, net prices, hidden rows, sale prices, which row counts, content out of the name. */
final class ChosenChips extends FlowPane {
    private static final Messages TEXT = Messages.of(ChosenChips.class);

    private final ListEditing editing;

    ChosenChips(ImportViewModel model) {
        super(8, 6);
        editing = model.editing();
        setId("import-chosen");
        getStyleClass().add("import-chosen");
        managedProperty().bind(visibleProperty());
        model.status().listProperty().subscribe(this::show);
    }

    private void show(OpenList list) {
        getChildren().setAll(list == null ? List.of() : chips(list));
        setVisible(!getChildren().isEmpty());
    }

    private List<Button> chips(OpenList list) {
        var chips = new ArrayList<Button>();
        for (Constant constant : list.layout().constants()) {
            var words = TEXT.get("chosen.constant", FieldNames.of(constant.field()), constant.text());
            chips.add(chip("constant-" + constant.field().key(), words, () -> editing.constant(constant.field(), null)));
        }
        var options = list.options();
        if (options.netPrices()) {
            chips.add(chip("net", TEXT.get("chosen.net"), () -> editing.options(o -> o.netPrices(false))));
        }
        if (options.hiddenRows()) {
            chips.add(chip("hidden", TEXT.get("chosen.hidden"), () -> editing.options(o -> o.hiddenRows(false))));
        }
        if (options.salePrices()) {
            chips.add(chip("sale", TEXT.get("chosen.sale"), () -> editing.options(o -> o.salePrices(false))));
        }
        if (options.duplicates() != Duplicates.TO_CLARIFY) {
            var words = TEXT.get(options.duplicates() == Duplicates.FIRST ? "chosen.first" : "chosen.last");
            chips.add(chip("duplicates", words, () -> editing.options(o -> o.duplicates(Duplicates.TO_CLARIFY))));
        }
        if (options.contentFromName()) {
            chips.add(chip("content", TEXT.get("chosen.content"), () -> editing.options(o -> o.contentFromName(false))));
        }
        return chips;
    }

    private static Button chip(String id, String words, Runnable remove) {
        var chip = new Button(words, new FontIcon(Feather.X));
        chip.setId("import-chosen-" + id);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("chosen-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setAccessibleText(TEXT.get("chosen.remove", words));
        chip.setOnAction(event -> remove.run());
        return chip;
    }
}
