package de.ladentheke.app.window;

import java.nio.file.Path;
import javafx.application.Application;

/** Opens the program's window. Kept apart from the entry point, which must run where there is no JavaFX and no display. */
public final class WindowLauncher {
    private WindowLauncher() {}

    /** Shows the window of the shop in {@code shopFolder}; comes back when it is closed. */
    public static void launch(Path settingsFile, Path shopFolder) {
        Application.launch(LadenthekeApp.class, "--settings=" + settingsFile, "--shop=" + shopFolder);
    }
}
