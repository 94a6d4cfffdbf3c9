package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/** A window with the real screens over a real shop. */
abstract class ScreenTest extends ApplicationTest {
    @TempDir
    static Path temp;

    Path folder;
    ScreensWindow window;
    private Stage stage;

    @Override
    public void start(Stage first) throws Exception {
        stage = first;
        folder = Files.createTempDirectory(temp, "screens");
        window = new ScreensWindow(folder);
        stage.setScene(window.scene(1280, 800));
        stage.show();
    }

    @BeforeEach
    void channelsAreRead() throws TimeoutException {
        until(() -> window.publish != null);
    }

    @AfterEach
    void close() {
        var unexpected = lookup(".notice.bad").tryQuery().isPresent();
        interact(() -> {
            window.wiring.close();
            stage.setScene(null);
        });
        window.shop.close();
        assertThat(unexpected).as("an unexpected error was shown").isFalse();
    }

    /** As if the program were closed and started again. */
    void restart() throws TimeoutException {
        interact(() -> {
            window.close();
            window = new ScreensWindow(folder);
            stage.setScene(window.scene(1280, 800));
        });
        channelsAreRead();
    }

    void show(String screen) {
        interact(() -> window.screens.show(screen));
    }

    void until(Callable<Boolean> condition) throws TimeoutException {
        until(10, condition);
    }

    void until(int seconds, Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> holds(condition)).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What is looked for may not be there yet. */
    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (EmptyNodeQueryException e) {
            return false;
        }
    }

    boolean shows(String selector) {
        return lookup(selector).tryQuery().filter(ScreenTest::visible).isPresent();
    }

    Node find(String selector) {
        return lookup(selector).query();
    }

    String text(String selector) {
        return lookup(selector).<Labeled>query().getText().replace('\u202f', ' ');
    }

    String flow(String selector) {
        return lookup(selector).<TextFlow>query().getChildren().stream()
                .filter(Text.class::isInstance).map(node -> ((Text) node).getText()).collect(Collectors.joining());
    }

    /** Everything that can be read inside the node. */
    String allText(String selector) {
        return read(find(selector));
    }

    String notice() {
        return read(find(".notices"));
    }

    MenuItem menu(String button, String item) {
        return lookup(button).<MenuButton>query().getItems().stream().filter(i -> item.equals(i.getId())).findFirst().orElseThrow();
    }

    private static String read(Node node) {
        if (node instanceof Text text) {
            return text.getText();
        }
        return node instanceof Parent parent && node.isVisible()
                ? parent.getChildrenUnmodifiable().stream().map(ScreenTest::read).collect(Collectors.joining(" ")) : "";
    }

    private static boolean visible(Node node) {
        return node == null || node.isVisible() && visible(node.getParent());
    }
}
