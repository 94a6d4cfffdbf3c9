package de.ladentheke.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ThemingTest extends ApplicationTest {
    @Override
    public void start(Stage stage) {
        // only the toolkit is needed
    }

    private WeakReference<Scene> styled() {
        var scene = new AtomicReference<WeakReference<Scene>>();
        interact(() -> {
            var one = new Scene(new Region());
            new Theming().install(one);
            assertThat(one.getStylesheets()).hasSize(2);
            scene.set(new WeakReference<>(one));
        });
        return scene.get();
    }

    @Test
    void aWindowThatIsGoneIsLetGo() throws InterruptedException {
        var scene = styled();
        for (int i = 0; i < 50 && scene.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(scene.get()).isNull();
    }
}
