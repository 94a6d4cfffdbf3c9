package de.ladentheke.uikit;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** One entry of the navigation and what the window shows for it. Made once, shown many times; called on the FX thread. */
public interface Screen {
    /** Stable name: {@code catalogue}, {@code import}, {@code publish} … */
    String id();

    /** As the navigation names it. */
    String title();

    /** The same node each time. */
    Parent view();

    /** The small figure beside the title; empty text for none. */
    default ObservableValue<String> badge() {
        return new ReadOnlyStringWrapper("");
    }

    /** Called each time the screen comes to the front. */
    default void shown() {}

    /** Called when another screen takes its place. */
    default void hidden() {}

    /** Whether files dropped on the window while this screen is in front are its own; then it has taken them. */
    default boolean take(List<Path> files) {
        return false;
    }
}
