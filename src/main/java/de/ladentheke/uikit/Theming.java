package de.ladentheke.uikit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark, by choice or as the system has it; changes at once. On the FX thread. */
public final class Theming {
    public enum Mode { SYSTEM, LIGHT, DARK }

    private static final List<String> FONTS = List.of(
            "Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold", "InterTabular-Regular", "InterTabular-SemiBold");

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
    /** Held weakly by the platform, which outlives every window. */
    private final InvalidationListener follow = change -> apply();
    private Scene scene;

    public Theming() {
        for (var font : FONTS) {
            Font.loadFont(Theming.class.getResourceAsStream("fonts/" + font + ".otf"), 14);
        }
        mode.addListener(follow);
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(follow));
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** From now on, and as long as it is there, {@code styled} follows the theme. */
    public void install(Scene styled) {
        scene = styled;
        styled.getProperties().put(Theming.class, this);
        apply();
    }

    public boolean dark() {
        return switch (mode.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply() {
        var base = dark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        if (scene != null) {
            scene.getStylesheets().setAll(sheet("ladentheke.css"), sheet(dark() ? "dark.css" : "light.css"));
        }
    }

    private static String sheet(String name) {
        return Theming.class.getResource(name).toExternalForm();
    }
}
