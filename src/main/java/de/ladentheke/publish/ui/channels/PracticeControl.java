package de.ladentheke.publish.ui.channels;

import java.net.URI;
import java.util.Optional;

/** The practice marketplace inside the program. Called in the background. */
public interface PracticeControl {
    /** Its address while it runs. */
    Optional<URI> address();

    /** Starts it where it does not run. */
    URI start();

    void stop();

    /** Whether it starts with the program. */
    boolean autostart();

    void autostart(boolean on);
}
