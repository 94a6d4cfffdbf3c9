package de.ladentheke.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/**
 * What the owner chose, in one file {@code settings.json} beside no shop. Observable; every change is saved by writing
 * a temporary file and moving it. Safe for use from several threads.
 */
public final class Settings {
    public enum Theme { SYSTEM, LIGHT, DARK }

    public enum Language { SYSTEM, GERMAN, ENGLISH }

    /** Where the shop published with earlier versions. */
    public enum Market {
        /** The practice marketplace that runs inside the program. */
        PRACTICE,
        /** The marketplace at {@link Values#marketAddress()}. */
        OTHER
    }

    /** Told after each change, on the thread that made it. */
    @FunctionalInterface
    public interface Listener {
        void changed(Values before, Values now);
    }

    private final SettingsFile file;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Object saving = new Object();
    private Executor saver = Runnable::run;
    private Values values;
    private Values saved;

    private Settings(SettingsFile file, Values values) {
        this.file = file;
        this.values = values;
        this.saved = values;
    }

    /** Reads {@code file}; defaults where there is none or it is damaged (the damaged one is kept beside it). */
    public static Settings load(Path file) {
        var store = new SettingsFile(file);
        return new Settings(store, store.read());
    }

    /** {@code ~/.config/ladentheke}, {@code %APPDATA%\Ladentheke}, {@code ~/Library/Application Support/Ladentheke}. */
    public static Path defaultFolder() {
        return SettingsFolder.of(System.getProperty("os.name"), System.getProperty("user.home"), System::getenv);
    }

    /** The file in {@link #defaultFolder()}. */
    public static Path defaultFile() {
        return defaultFolder().resolve("settings.json");
    }

    public synchronized Values get() {
        return values;
    }

    /** Where the settings lie; other small files of the program (log, key) lie beside it. */
    public Path folder() {
        return file.path().toAbsolutePath().getParent();
    }

    /** From now on changes are written by {@code executor}; without this call on the thread that makes the change. */
    public synchronized void saveOn(Executor executor) {
        saver = executor;
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    public void update(UnaryOperator<Values> change) {
        Values before;
        Values now;
        Executor writer;
        synchronized (this) {
            before = values;
            now = change.apply(before);
            values = now;
            writer = saver;
        }
        if (!now.equals(before)) {
            writer.execute(this::save);
            listeners.forEach(l -> l.changed(before, now));
        }
    }

    /**
     * Writes the newest values where they are not written yet.
     *
     * @throws UncheckedIOException where the folder cannot be written
     */
    public void save() {
        synchronized (saving) {
            var newest = get();
            if (newest.equals(saved)) {
                return;
            }
            try {
                file.write(newest);
                saved = newest;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
