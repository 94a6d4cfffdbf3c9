package de.ladentheke.app.window;

import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files dropped on a node, as the system would report it: the headless platform has no file manager to drag from. */
final class FileDrop {
    private FileDrop() {}

    /** On the FX thread. */
    static void on(Node node, Path... files) {
        var board = board(List.of(files).stream().map(Path::toFile).toList());
        Event.fireEvent(node, event(DragEvent.DRAG_OVER, board));
        Event.fireEvent(node, event(DragEvent.DRAG_DROPPED, board));
    }

    private static DragEvent event(javafx.event.EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, null);
    }

    private static Dragboard board(List<File> files) {
        var peer = Proxy.newProxyInstance(FileDrop.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (proxy, method, arguments) ->
                switch (method.getName()) {
                    case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
                    case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    case "toString" -> "dropped " + files;
                    default -> null;
                });
        try {
            var constructor = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            constructor.setAccessible(true);
            return constructor.newInstance(peer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
