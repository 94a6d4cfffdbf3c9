package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.model.Question;
import de.ladentheke.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is to be asked about the open list, a few bars at a time, those that block first. */
final class QuestionBars extends VBox {
    private static final Messages TEXT = Messages.of(QuestionBars.class);
    private static final int AT_ONCE = 2;

    private final ImportViewModel model;
    private final QuestionBar bars;
    private List<Question> shown = List.of();

    QuestionBars(ImportViewModel model) {
        this.model = model;
        bars = new QuestionBar(model);
        setId("import-questions");
        getStyleClass().add("import-bars");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.questions().all().subscribe(this::show);
    }

    private void show(List<Question> open) {
        if (open.equals(shown)) {
            return;
        }
        shown = open;
        var hadKeyboard = isFocusWithin();
        getChildren().setAll(open.stream().limit(AT_ONCE).map(bars::of).toList());
        if (open.size() > AT_ONCE) {
            var more = new Label(TEXT.get("question.more", open.size() - AT_ONCE));
            more.getStyleClass().addAll("muted", "small");
            getChildren().add(more);
        }
        setVisible(!open.isEmpty());
        if (hadKeyboard && !open.isEmpty()) {
            getChildren().getFirst().lookupAll(".button").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
        }
    }
}
