package de.ladentheke.screens;

import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** The selected pictures of the board dropped on a node: the robot of the headless platform cannot drag. */
final class PhotoDrop {
    private PhotoDrop() {}

    /** On the FX thread. */
    static void on(Node node) {
        var board = board(DataFormat.lookupMimeType("application/x-ladentheke-photos"));
        Event.fireEvent(node, event(DragEvent.DRAG_OVER, board));
        Event.fireEvent(node, event(DragEvent.DRAG_DROPPED, board));
    }

    private static DragEvent event(javafx.event.EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, null);
    }

    private static Dragboard board(DataFormat photos) {
        var peer = Proxy.newProxyInstance(PhotoDrop.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (proxy, method, arguments) ->
                switch (method.getName()) {
                    case "getContent" -> photos.equals(arguments[0]) ? 1 : null;
                    case "hasContent" -> photos.equals(arguments[0]);
                    case "getContentTypes" -> Set.of(photos);
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    case "toString" -> "dropped photos";
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
