package de.ladentheke.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class WorkNoticeTest extends ApplicationTest {
    private final Notices notices = new Notices();

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(notices.pane(), 600, 300));
        stage.show();
    }

    @Test
    void longWorkIsSeenWithItsCountsAndCanBeStopped() throws Exception {
        var stopped = new AtomicBoolean();
        var work = new WorkNotice[1];
        interact(() -> work[0] = notices.working("Wird zurückgenommen …", () -> stopped.set(true)));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> lookup(".notice .hyperlink").tryQuery().isPresent());
        interact(() -> work[0].report(9, 14, ""));
        assertThat(lookup(".notice .muted").queryLabeled().getText()).startsWith("9 von 14");
        interact(() -> lookup(".notice .hyperlink").queryAs(Hyperlink.class).fire());
        assertThat(stopped).isTrue();
        interact(() -> work[0].end());
        assertThat(notices.pane().getChildren()).isEmpty();
    }

    @Test
    void shortWorkIsNotSeen() {
        interact(() -> notices.working("Wird zurückgenommen …", () -> {}).end());
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        assertThat(notices.pane().getChildren()).isEmpty();
    }
}
