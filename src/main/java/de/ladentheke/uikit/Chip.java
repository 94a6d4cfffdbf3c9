package de.ladentheke.uikit;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/** A rounded filter with a count: {@code Ausverkauft 96}. In a group, one is always chosen. */
public final class Chip extends ToggleButton {
    private final String name;

    public Chip(String name) {
        super(name);
        this.name = name;
        getStyleClass().setAll("chip");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** One that belongs to {@code group} and cannot be switched off by pressing it again. */
    public Chip(String name, ToggleGroup group) {
        this(name);
        setToggleGroup(group);
    }

    @Override
    public void fire() {
        if (getToggleGroup() == null || !isSelected()) {
            super.fire();
        }
    }

    public void count(long count) {
        setText(name + " " + Formats.integer(count));
    }

    /** Red, for what must be looked at. */
    public Chip bad() {
        getStyleClass().add("bad");
        return this;
    }
}
