package de.ladentheke.uikit;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A rounded filter with a count: {@code Ausverkauft 96}. In a group, one is always chosen. */
public final class Chip extends ToggleButton {
    private final String name;
    private long count;
    private String counted;
    private boolean brief;

    public Chip(String name) {
        super(name);
        this.name = name;
        this.counted = name;
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
        this.count = count;
        counted = name + " " + Formats.integer(count);
        setAccessibleText(counted);
        show();
    }

    public long count() {
        return count;
    }

    /** Leaves the count to the tooltip, where there is no room for it. */
    public void brief(boolean on) {
        brief = on;
        show();
    }

    private void show() {
        setText(brief ? name : counted);
        setTooltip(brief ? new Tooltip(counted) : null);
    }

    /** Red, for what must be looked at. */
    public Chip bad() {
        getStyleClass().add("bad");
        return this;
    }
}
