package de.ladentheke.catalogue.ui;

import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** Words in use, offered while one types in a field; the down key offers them without typing. */
final class Suggestions {
    private static final int MOST = 12;
    private static final double WIDTH = 300;

    private volatile List<String> words = List.of();
    private final AutoCompletionBinding<String> binding;

    /** @param chosen called when one of the words was taken */
    Suggestions(TextField field, ObservableList<String> inUse, Runnable chosen) {
        words = List.copyOf(inUse);
        inUse.addListener((ListChangeListener<String>) change -> words = List.copyOf(inUse));
        binding = TextFields.bindAutoCompletion(field, request -> fitting(words, request.getUserText()));
        binding.setDelay(0);
        binding.setVisibleRowCount(MOST);
        binding.setPrefWidth(WIDTH);
        binding.setOnAutoCompleted(event -> chosen.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !binding.getAutoCompletionPopup().isShowing()) {
                binding.setUserInput("");
                event.consume();
            }
        });
    }

    /** Those that hold what was typed, those that begin with it first; none where only what was typed is left. */
    static List<String> fitting(List<String> words, String typed) {
        var part = typed.strip().toLowerCase(Locale.ROOT);
        var found = words.stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).contains(part))
                .sorted((a, b) -> Boolean.compare(starts(b, part), starts(a, part)))
                .limit(MOST).toList();
        return found.equals(List.of(typed)) ? List.of() : found;
    }

    private static boolean starts(String word, String part) {
        return word.toLowerCase(Locale.ROOT).startsWith(part);
    }
}
