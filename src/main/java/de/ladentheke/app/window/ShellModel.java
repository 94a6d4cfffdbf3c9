package de.ladentheke.app.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the frame of the window says, whichever screen is in front. */
public final class ShellModel {
    /** How the marketplace can be reached. */
    public enum Line { UNKNOWN, CONNECTED, OFFLINE }

    private final StringProperty shopName = new SimpleStringProperty("");
    private final StringProperty marketName = new SimpleStringProperty("");
    private final StringProperty activity = new SimpleStringProperty("");
    private final LongProperty waiting = new SimpleLongProperty();
    private final LongProperty online = new SimpleLongProperty();
    private final LongProperty blocked = new SimpleLongProperty();
    private final ObjectProperty<Line> line = new SimpleObjectProperty<>(Line.UNKNOWN);
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final IntegerProperty refused = new SimpleIntegerProperty();
    private final BooleanProperty publishing = new SimpleBooleanProperty();

    public StringProperty shopNameProperty() {
        return shopName;
    }

    public StringProperty marketNameProperty() {
        return marketName;
    }

    /** Products that the market has. */
    public LongProperty onlineProperty() {
        return online;
    }

    /** Products that cannot go to the market until something is mended. */
    public LongProperty blockedProperty() {
        return blocked;
    }

    /** What is under way just now, in words; empty where nothing is. */
    public StringProperty activityProperty() {
        return activity;
    }

    /** Products that the next click on "Veröffentlichen" sends. */
    public LongProperty waitingProperty() {
        return waiting;
    }

    public ObjectProperty<Line> lineProperty() {
        return line;
    }

    /** Whether something is being written this moment. */
    public BooleanProperty savingProperty() {
        return saving;
    }

    /** How many fields hold something that could not be stored. */
    public IntegerProperty refusedProperty() {
        return refused;
    }

    public BooleanProperty publishingProperty() {
        return publishing;
    }
}
