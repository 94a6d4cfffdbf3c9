package de.ladentheke.uikit;

import de.ladentheke.task.Progress;
import javafx.animation.PauseTransition;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Work that goes on while the window is used: how far it is, and a way to stop it. Seen only where it takes a while. */
public final class WorkNotice implements Progress {
    /** Shorter work is over before anybody has read about it. */
    private static final Duration LONG = Duration.millis(500);
    private static final double WIDTH = 420;

    private final Notices notices;
    private final ProgressStrip strip = new ProgressStrip();
    private final HBox notice;
    private final PauseTransition patience = new PauseTransition(LONG);

    WorkNotice(Notices notices, String what, Runnable stop) {
        this.notices = notices;
        strip.setPrefWidth(WIDTH);
        strip.start(what, stop);
        notice = Notices.notice("info", what, strip);
        patience.setOnFinished(event -> notices.push(notice));
        patience.play();
    }

    @Override
    public void report(long done, long total, String detail) {
        strip.report(done, total, detail);
    }

    /** It is over, however it ended. */
    public void end() {
        patience.stop();
        notices.pane().getChildren().remove(notice);
    }
}
