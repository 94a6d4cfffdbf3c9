package de.ladentheke.app.window;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.EmptyState;
import de.ladentheke.uikit.ErrorCode;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Theming;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** What the window shows where the shop's folder cannot be used: why, and the choice of another one. */
final class UnusableShop {
    private static final Messages TEXT = Messages.of(UnusableShop.class);

    private UnusableShop() {}

    static Scene scene(RuntimeException reason, FileDialogs dialogs, Consumer<Path> other) {
        var choose = new Button(TEXT.get("unusable.choose"));
        choose.getStyleClass().add("primary");
        choose.setOnAction(event -> dialogs.folder(TEXT.get("unusable.choose")).ifPresent(other));
        var quit = new Button(TEXT.get("unusable.quit"));
        quit.setOnAction(event -> Platform.exit());
        var sentence = KnownErrors.sentence(reason).orElseGet(() -> TEXT.get("unusable.unknown", ErrorCode.of(reason)));
        var scene = new Scene(new EmptyState(Feather.ALERT_TRIANGLE, TEXT.get("unusable.title"), sentence, quit, choose), 900, 600);
        new Theming().install(scene);
        return scene;
    }
}
