package de.ladentheke.publish.ui;

import de.ladentheke.publish.Difference;
import de.ladentheke.publish.ReadBack;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the market shows, compared with what was sent: each difference with the way to mend it. */
final class ReadBackView extends VBox {
    private static final Messages TEXT = Messages.of(ReadBackView.class);
    private static final Set<Difference.Kind> FILES = Set.of(Difference.Kind.FILE_CHANGED, Difference.Kind.FILE_MISSING);
    /** More are counted, not named. */
    private static final int NAMED = 50;

    private final ReadBackViewModel model;
    private final Versioned versions;
    private final Label summary = Form.text("");
    private final VBox found = new VBox(12);
    private final Button again = new Button(TEXT.get("read.again"));

    ReadBackView(ReadBackViewModel model, Versioned versions) {
        super(12);
        this.versions = versions;
        this.model = model;
        setId("publish-read");
        summary.setId("publish-read-summary");
        again.setId("publish-read-again");
        again.setOnAction(event -> model.look());
        again.disableProperty().bind(model.lookingProperty());
        getChildren().addAll(summary, found, again);
        model.resultProperty().subscribe(this::show);
        model.lookingProperty().subscribe(on -> show(model.resultProperty().get()));
    }

    private void show(Optional<ReadBack.Result> seen) {
        found.getChildren().clear();
        if (model.lookingProperty().get()) {
            summary.setText(TEXT.get("read.looking"));
        } else if (seen.isEmpty()) {
            summary.setText(TEXT.get("read.never"));
        } else {
            summary.setText(TEXT.get(seen.get().differences().isEmpty() ? "read.right" : "read.differs",
                    Formats.when(seen.get().at()), seen.get().online(), Formats.integer(seen.get().online()), seen.get().differences().size()));
            list(seen.get().differences());
        }
    }

    private void list(List<Difference> differences) {
        var missing = differences.stream().filter(difference -> difference.kind() == Difference.Kind.MISSING).toList();
        differences.stream().limit(NAMED).map(this::line).forEach(found.getChildren()::add);
        if (differences.size() > NAMED) {
            found.getChildren().add(Form.text(TEXT.get("read.more", Formats.integer(differences.size() - NAMED))));
        }
        if (!missing.isEmpty()) {
            found.getChildren().add(button("send", missing.size(), model::sendAgain));
        }
        var files = differences.stream().filter(difference -> FILES.contains(difference.kind())).count();
        if (files > 0) {
            found.getChildren().add(button("restore", files, model::restoreFiles));
        }
    }

    private static Button button(String name, long count, Runnable action) {
        var button = new Button(TEXT.get("read." + name, count, Formats.integer(count)));
        button.setId("publish-read-" + name);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node line(Difference difference) {
        var name = Form.text(difference.name());
        name.getStyleClass().add("strong");
        var box = new VBox(2, name, Form.text(TEXT.get("read." + key(difference))));
        switch (difference.kind()) {
            case MISSING, FILE_CHANGED, FILE_MISSING -> { }
            case TAKEN_OFF -> box.getChildren().add(mend(difference, () -> model.showAgain(difference)));
            case OTHER_VERSION -> box.getChildren().add(mend(difference, () -> versions.show(difference.product(), difference.name())));
            case STILL_THERE -> box.getChildren().add(mend(difference, () -> model.replace(difference)));
            case UNKNOWN -> box.getChildren().add(mend(difference, () -> model.takeOff(difference)));
        }
        return box;
    }

    private static Hyperlink mend(Difference difference, Runnable action) {
        var link = new Hyperlink(TEXT.get("read.mend." + key(difference)));
        link.setAccessibleText(link.getText() + ": " + difference.name());
        link.setOnAction(event -> action.run());
        return link;
    }

    private static String key(Difference difference) {
        return difference.kind().name().toLowerCase(Locale.ROOT);
    }
}
