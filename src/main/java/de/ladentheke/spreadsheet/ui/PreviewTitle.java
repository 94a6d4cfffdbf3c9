package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The file's name and how it was understood, with the way to correct it. */
final class PreviewTitle extends VBox {
    private static final Messages TEXT = Messages.of(PreviewTitle.class);

    private final ImportViewModel model;
    private final TextFlow line = new TextFlow();
    private final Hyperlink constant = new Hyperlink(TEXT.get("constant.open"));
    private final Hyperlink change = new Hyperlink(TEXT.get("layout.change"));

    /** @param forAllRows opens the choice of a value for all rows */
    PreviewTitle(ImportViewModel model, Runnable forAllRows) {
        this.model = model;
        getStyleClass().add("import-title");
        var name = new Label();
        name.setId("import-file");
        name.getStyleClass().add("page-title");
        name.textProperty().bind(model.status().fileNameProperty());
        change.setId("import-change-layout");
        change.setAccessibleText(TEXT.get("layout.change.accessible"));
        change.setOnAction(event -> model.layout().begin());
        constant.setId("import-add-constant");
        constant.setAccessibleText(TEXT.get("constant.open.accessible"));
        constant.setOnAction(event -> {
            constant.setVisited(false);
            forAllRows.run();
        });
        line.setId("import-understood");
        getChildren().addAll(name, line, new QueueLine(model));
        model.status().planProperty().subscribe(this::show);
    }

    private void show(ImportPlan plan) {
        if (plan == null) {
            return;
        }
        var list = model.status().listProperty().get();
        var layout = list.layout();
        line.getChildren().clear();
        var headings = layout.headerRow() == 0 ? TEXT.get("title.no_headings") : TEXT.get("title.headings", String.valueOf(layout.headerRow()));
        if (layout.sheetName() != null && !layout.sheetName().equals(model.status().fileNameProperty().get())) {
            add(TEXT.get("title.sheet", layout.sheetName()) + " · " + headings, "import-muted");
        } else {
            add(headings.substring(0, 1).toUpperCase(Messages.language()) + headings.substring(1), "import-muted");
        }
        var total = plan.counts().total();
        add(" · " + (model.status().countingProperty().get() ? TEXT.get("chip.counting") : TEXT.get("title.rows", total, Formats.integer(total))), "import-muted");
        if (list.lastUse().isPresent()) {
            var last = list.lastUse().get();
            known(TEXT.get("title.like"), last.file());
            add(" " + TEXT.get("title.last_used", Formats.when(last.at())), "import-muted");
        } else if (layout.system() != null) {
            known(TEXT.get("title.recognised"), layout.system());
        }
        var fresh = list.list().newColumns().size();
        if (fresh > 0) {
            add(" · " + TEXT.get("title.new_columns", fresh), "import-muted");
        }
        add("  ", "import-muted");
        line.getChildren().add(change);
        add("   ", "import-muted");
        line.getChildren().add(constant);
    }

    private void known(String words, String name) {
        add(" · " + words + " ", "import-muted");
        add(name, "import-known");
    }

    private void add(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        line.getChildren().add(text);
    }
}
