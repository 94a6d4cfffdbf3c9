package de.ladentheke.app.window;

import de.ladentheke.uikit.Screen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The screens that exist, in the order of the navigation, and the one in front. */
public final class Screens {
    /** The blocks of the navigation. */
    public enum Section { WORK, SHOP, SYSTEM }

    private final Map<Section, List<Screen>> screens = new EnumMap<>(Section.class);
    private final ReadOnlyObjectWrapper<Screen> current = new ReadOnlyObjectWrapper<>();

    public Screens() {
        for (var section : Section.values()) {
            screens.put(section, new ArrayList<>());
        }
    }

    public void add(Section section, Screen screen) {
        screens.get(section).add(screen);
    }

    public List<Screen> of(Section section) {
        return List.copyOf(screens.get(section));
    }

    public List<Screen> all() {
        return screens.values().stream().flatMap(List::stream).toList();
    }

    public Optional<Screen> get(String id) {
        return all().stream().filter(screen -> screen.id().equals(id)).findFirst();
    }

    public ReadOnlyObjectProperty<Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Screen current() {
        return current.get();
    }

    /** Brings the screen to the front; nothing happens where there is none of that name. */
    public void show(String id) {
        get(id).ifPresent(this::show);
    }

    private void show(Screen screen) {
        var before = current.get();
        if (before == screen) {
            return;
        }
        if (before != null) {
            before.hidden();
        }
        current.set(screen);
        screen.shown();
    }
}
