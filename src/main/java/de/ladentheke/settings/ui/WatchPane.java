package de.ladentheke.settings.ui;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The folder from which lists of another program are taken over by themselves, and what came of them. */
final class WatchPane extends VBox {
    private static final Messages TEXT = Messages.of(WatchPane.class);

    private final SettingsViewModel model;
    private final WatchControl watch;
    private final Browser browser;
    private final FileDialogs dialogs;
    private final TextField path = new TextField();
    private final Button off = new Button(TEXT.get("watch.off"));
    private final Label problem = new Label();
    private final VBox lines = new VBox(4);

    WatchPane(SettingsViewModel model, WatchControl watch, Browser browser, FileDialogs dialogs) {
        this.model = model;
        this.watch = watch;
        this.browser = browser;
        this.dialogs = dialogs;
        getStyleClass().addAll("card", "settings-card");
        var title = new Label(TEXT.get("watch.title"));
        title.getStyleClass().add("section-title");
        var text = new Label(TEXT.get("watch.text"));
        text.getStyleClass().add("muted");
        problem.setId("settings-watch-problem");
        problem.getStyleClass().add("settings-bad");
        for (var label : List.of(text, problem)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        lines.setId("settings-watch-lines");
        getChildren().addAll(title, text, folderLine(), problem, lines);
        model.valuesProperty().subscribe(values -> show(values.watchFolder()));
        watch.problem().subscribe(this::problem);
        watch.lines().subscribe(this::show);
    }

    private Node folderLine() {
        path.setId("settings-watch-folder");
        path.setEditable(false);
        path.setPromptText(TEXT.get("watch.none"));
        path.setAccessibleText(TEXT.get("watch.title"));
        HBox.setHgrow(path, Priority.ALWAYS);
        var choose = new Button(TEXT.get("watch.choose"));
        choose.setId("settings-watch-choose");
        choose.setOnAction(event -> dialogs.folder(TEXT.get("watch.title")).map(Path::toString).ifPresent(model::setWatchFolder));
        off.setId("settings-watch-off");
        off.setOnAction(event -> model.setWatchFolder(""));
        for (var button : List.of(choose, off)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        return new HBox(10, path, choose, off);
    }

    private void show(String folder) {
        path.setText(folder);
        Form.visible(!folder.isEmpty(), off);
    }

    private void problem(String sentence) {
        problem.setText(sentence);
        Form.visible(sentence != null, problem);
    }

    private void show(List<WatchControl.Line> newest) {
        lines.getChildren().setAll(newest.stream().map(this::line).toList());
        Form.visible(!newest.isEmpty(), lines);
    }

    private Node line(WatchControl.Line line) {
        var when = new Label(Formats.when(line.at()));
        when.getStyleClass().add("muted");
        when.setMinWidth(USE_PREF_SIZE);
        var words = new Label(line.sentence());
        words.getStyleClass().add(line.good() ? "settings-good" : "settings-note-plain");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var row = new HBox(10, when, words);
        row.setAlignment(Pos.BASELINE_LEFT);
        if (line.report() != null) {
            var report = new Hyperlink(TEXT.get("watch.report"));
            report.setMinWidth(USE_PREF_SIZE);
            report.setAccessibleText(TEXT.get("watch.report.accessible", line.sentence()));
            report.setOnAction(event -> browser.open(line.report().toUri()));
            row.getChildren().add(report);
        }
        return row;
    }
}
