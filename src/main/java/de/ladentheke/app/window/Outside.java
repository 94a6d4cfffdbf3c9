package de.ladentheke.app.window;

import de.ladentheke.settings.Secrets;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.FileDialogs;

/** What the window needs of the world around it; replaced in tests. */
public record Outside(FileDialogs dialogs, Browser browser, Secrets secrets) {}
