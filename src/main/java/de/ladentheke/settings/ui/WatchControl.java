package de.ladentheke.settings.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** What the watched folder of lists has brought. On the FX thread. */
public interface WatchControl {
    /** One list that was seen there. @param report file with the details, null where there is none */
    record Line(Instant at, String sentence, boolean good, Path report) {}

    /** The newest first. */
    ObservableValue<List<Line>> lines();

    /** Why the folder cannot be watched, null where it can or none is chosen. */
    ObservableValue<String> problem();
}
