package de.ladentheke.app;

import de.ladentheke.publish.ui.channels.PracticeControl;
import de.ladentheke.settings.Settings;
import java.net.URI;
import java.util.Optional;

/** Starts and stops the practice marketplace for the window. */
public record PracticeSwitch(PracticeMarket practice, Settings settings) implements PracticeControl {
    @Override
    public Optional<URI> address() {
        return practice.address();
    }

    @Override
    public URI start() {
        return practice.start();
    }

    @Override
    public void stop() {
        practice.stop();
    }

    @Override
    public boolean autostart() {
        return settings.get().practiceAutostart();
    }

    @Override
    public void autostart(boolean on) {
        settings.update(values -> values.withPracticeAutostart(on));
    }
}
