package de.ladentheke.uikit;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A state in a word on a coloured ground. */
public final class Tag extends Label {
    public enum Tone { OK, WARN, BAD, MUTED }

    public Tag() {
        getStyleClass().setAll("tag");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public Tag(String text, Tone tone) {
        this();
        show(text, tone);
    }

    public void show(String text, Tone tone) {
        setText(text);
        getStyleClass().setAll("tag", tone.name().toLowerCase(Locale.ROOT));
    }
}
