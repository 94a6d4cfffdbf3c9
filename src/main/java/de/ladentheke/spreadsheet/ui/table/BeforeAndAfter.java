package de.ladentheke.spreadsheet.ui.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/** The value that the shop has, crossed out, and the one that is to come. */
final class BeforeAndAfter extends HBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final int LONGEST = 16;

    private final Text before = new Text();
    private final Label after = new Label();

    BeforeAndAfter() {
        super(5);
        before.getStyleClass().add("old-value");
        before.setStrikethrough(true);
        after.getStyleClass().add("import-after");
        var arrow = new Label("→");
        arrow.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(before, arrow, after);
    }

    void show(String old, String now, boolean bad) {
        before.setText(old.length() > LONGEST ? old.substring(0, LONGEST - 1) + "…" : old);
        after.setText(now);
        after.pseudoClassStateChanged(BAD, bad);
    }
}
