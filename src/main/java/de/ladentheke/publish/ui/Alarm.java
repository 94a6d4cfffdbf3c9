package de.ladentheke.publish.ui;

import java.time.Duration;

/** Calls once, later, on the FX thread; setting it again forgets what was set before. */
public interface Alarm {
    void in(Duration time, Runnable action);

    void cancel();
}
