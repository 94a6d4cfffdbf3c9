package de.ladentheke.app.window;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Notices;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's content: frame, screen in front, notices; takes dropped files everywhere. */
public final class MainView extends StackPane {
    private static final Messages TEXT = Messages.of(MainView.class);

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Screens screens;
    private final ShellActions actions;
    private final Notices notices;
    private final Header header;
    private final Label veil = new Label(TEXT.get("drop.veil"));

    /** @param asking what the window may have to ask while somebody works, below its head */
    public MainView(Screens screens, ShellModel model, ShellActions actions, Notices notices, Practice practice, Node asking) {
        this.screens = screens;
        this.actions = actions;
        this.notices = notices;
        header = new Header(screens, model, actions);
        var frame = new BorderPane();
        frame.setTop(practice.here() ? new VBox(header, new PracticeBanner(practice), asking) : new VBox(header, asking));
        frame.setLeft(new Navigation(screens, practice.offered() && !practice.here() ? actions::sampleShop : null));
        frame.setBottom(new Footer(model));
        screens.currentProperty().subscribe(screen -> frame.setCenter(screen == null ? null : screen.view()));
        getChildren().addAll(frame, notices.pane(), veil());
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < 1360));
        setOnDragOver(this::over);
        setOnDragExited(event -> veil.setVisible(false));
        setOnDragDropped(this::dropped);
    }

    /** Sets the program's keys. */
    public void installKeys(Scene scene) {
        var keys = scene.getAccelerators();
        keys.put(ctrl(KeyCode.F), this::search);
        keys.put(ctrl(KeyCode.I), actions::chooseLists);
        keys.put(ctrl(KeyCode.N), actions::newProduct);
        keys.put(ctrl(KeyCode.ENTER), this::publish);
        keys.put(ctrl(KeyCode.Z), actions::undo);
        keys.put(ctrl(KeyCode.Y), actions::redo);
        keys.put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), actions::redo);
        var all = screens.all();
        for (int i = 0; i < Math.min(9, all.size()); i++) {
            var id = all.get(i).id();
            keys.put(ctrl(KeyCode.valueOf("DIGIT" + (i + 1))), () -> screens.show(id));
        }
    }

    /** On the import screen these keys mean the open list, never the market. */
    private void publish() {
        if (screens.current() == null || !screens.current().id().equals("import")) {
            actions.publish();
        }
    }

    private void search() {
        screens.show("catalogue");
        header.focusSearch();
    }

    private static KeyCodeCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    private StackPane veil() {
        var pane = new StackPane(veil);
        pane.getStyleClass().add("drop-veil");
        pane.visibleProperty().bind(veil.visibleProperty());
        pane.setMouseTransparent(true);
        veil.setVisible(false);
        return pane;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            veil.setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        veil.setVisible(false);
        var files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        take(files);
    }

    /** As if dropped on the window. */
    void take(List<Path> files) {
        if (files.isEmpty() || screens.current().take(files)) {
            return;
        }
        var drops = Drops.of(files);
        if (!drops.lists().isEmpty()) {
            actions.importLists(drops.lists(), drops.photos());
        } else if (!drops.photos().isEmpty()) {
            actions.takePhotos(drops.photos());
        }
        if (!drops.others().isEmpty()) {
            var names = drops.others().stream().map(f -> f.getFileName().toString()).limit(3).collect(Collectors.joining(", "));
            notices.warn(TEXT.get("drop.unknown", names));
        }
    }
}
