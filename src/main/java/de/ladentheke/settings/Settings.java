package de.ladentheke.settings;

import java.nio.file.Path;

/** What the owner chose, in one file {@code settings.json} beside no shop: written to a temporary file and moved. */
public final class Settings {
    private static final UnsupportedOperationException TODO = new UnsupportedOperationException("being built");

    public enum Theme { SYSTEM, LIGHT, DARK }

    /** Reads {@code file}; defaults where there is none or it is damaged. */
    public static Settings load(Path file) {
        throw TODO;
    }

    /** {@code ~/.config/ladentheke}, {@code %APPDATA%\Ladentheke}, {@code ~/Library/Application Support/Ladentheke}. */
    public static Path defaultFolder() {
        throw TODO;
    }
}
