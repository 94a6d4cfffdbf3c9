package de.ladentheke.spreadsheet.ui.table;

import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** The text of a cell as it stands in the file, being mended: Enter and Tab take it over, Escape leaves it. */
final class CellEditor extends TextField {
    /** Where a person wants to go after the cell. */
    enum Then {
        /** To the next one where this one was to be mended, else nowhere. */
        ON,
        NEXT, PREVIOUS
    }

    private final BiConsumer<String, Then> taken;
    private final Runnable left;
    private final String start;

    CellEditor(String text, BiConsumer<String, Then> taken, Runnable left) {
        super(text);
        this.taken = taken;
        this.left = left;
        start = text;
        setId("import-cell-editor");
        getStyleClass().add("import-cell-editor");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        selectAll();
    }

    boolean typed() {
        return !getText().equals(start);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> taken.accept(getText(), Then.ON);
            case TAB -> taken.accept(getText(), event.isShiftDown() ? Then.PREVIOUS : Then.NEXT);
            case ESCAPE -> left.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
