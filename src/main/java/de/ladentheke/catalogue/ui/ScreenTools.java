package de.ladentheke.catalogue.ui;

import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.FileDialogs;

/** What the screen needs of the world outside the window. */
public record ScreenTools(FileDialogs dialogs, Browser browser) {}
