package de.ladentheke.uikit;

import de.ladentheke.text.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows an error that nobody expected: a sentence, a stable code, and the details for those who ask for them. */
public final class ErrorNotice implements Consumer<Throwable> {
    private static final Logger LOG = Logger.getLogger(ErrorNotice.class.getName());
    private static final Messages TEXT = Messages.of(ErrorNotice.class);

    private final Notices notices;
    private final Function<Throwable, Optional<String>> sentences;

    /** @param sentences the words for errors that the rooms know (disk full, file in use …); empty for others */
    public ErrorNotice(Notices notices, Function<Throwable, Optional<String>> sentences) {
        this.notices = notices;
        this.sentences = sentences;
    }

    @Override
    public void accept(Throwable error) {
        sentences.apply(error).ifPresentOrElse(notices::warn, () -> unexpected(error));
    }

    private void unexpected(Throwable error) {
        var code = ErrorCode.of(error);
        LOG.log(Level.SEVERE, "unexpected error " + code, error);
        var sentence = TEXT.get("error.unexpected", code);
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(520);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var details = details(code, error);
        var box = new VBox(8, words, buttons(details), details);
        notices.keep(box, sentence);
    }

    private static HBox buttons(TextArea details) {
        var show = new ToggleButton(TEXT.get("error.show"));
        details.visibleProperty().bind(show.selectedProperty());
        details.managedProperty().bind(show.selectedProperty());
        var copy = new Button(TEXT.get("error.copy"));
        copy.setOnAction(event -> {
            var content = new ClipboardContent();
            content.putString(details.getText());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(TEXT.get("error.copied"));
        });
        return new HBox(8, copy, show);
    }

    private static TextArea details(String code, Throwable error) {
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace, true));
        var area = new TextArea("Ladentheke " + code + "\nJava " + Runtime.version() + ", " + System.getProperty("os.name")
                + "\n\n" + trace);
        area.setEditable(false);
        area.setPrefRowCount(8);
        area.setAccessibleText(TEXT.get("error.details"));
        return area;
    }
}
