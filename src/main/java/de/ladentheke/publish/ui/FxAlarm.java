package de.ladentheke.publish.ui;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** An alarm on the clock of the window. */
public final class FxAlarm implements Alarm {
    private PauseTransition pause;

    @Override
    public void in(Duration time, Runnable action) {
        cancel();
        pause = new PauseTransition(javafx.util.Duration.millis(Math.max(1, time.toMillis())));
        pause.setOnFinished(event -> action.run());
        pause.play();
    }

    @Override
    public void cancel() {
        if (pause != null) {
            pause.stop();
        }
    }
}
