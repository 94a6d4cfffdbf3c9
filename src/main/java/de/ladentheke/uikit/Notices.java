package de.ladentheke.uikit;

import de.ladentheke.text.Messages;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Short notices at the lower edge of the window, with at most one thing to do ("Rückgängig"). They go by themselves
 * after a while, not while the pointer or the keyboard is on them.
 */
public final class Notices {
    private static final Messages TEXT = Messages.of(Notices.class);
    private static final int AT_ONCE = 2;
    /** Letters that are read in passing. */
    private static final int SHORT = 80;
    private static final double WARN = 1.5;
    private static final double LONG = 2.5;
    private static final String WAY_BACK = "way-back";

    private final VBox pane = new VBox(8);
    private final Duration stay;

    public Notices() {
        this(Duration.seconds(8));
    }

    Notices(Duration stay) {
        this.stay = stay;
        pane.getStyleClass().add("notices");
        pane.setAlignment(Pos.BOTTOM_CENTER);
        pane.setPickOnBounds(false);
    }

    /** Lies over the window's content. */
    public Pane pane() {
        return pane;
    }

    public void show(String text) {
        add(text, Feather.CHECK_CIRCLE, "info", null, null, stay(text));
    }

    public void show(String text, String action, Runnable onAction) {
        add(text, Feather.CHECK_CIRCLE, "info", action, onAction, stay(text));
    }

    /** Something the user must know did not work: stays longer. */
    public void warn(String text) {
        add(text, Feather.ALERT_TRIANGLE, "warn", null, null, stay(text).multiply(WARN));
    }

    public void warn(String text, String action, Runnable onAction) {
        add(text, Feather.ALERT_TRIANGLE, "warn", action, onAction, stay(text).multiply(WARN));
    }

    /**
     * Something was done, taken back or brought back. Takes the place of earlier notices of that kind: what they
     * offered is no longer the next thing to take back or to bring back.
     */
    public void wayBack(String text) {
        dropWaysBack();
        markWayBack(add(text, Feather.CHECK_CIRCLE, "info", null, null, stay(text)));
    }

    /** As {@link #wayBack(String)}, with the way back or forth; {@code onAction} must do exactly what {@code text} speaks of. */
    public void wayBack(String text, String action, Runnable onAction) {
        dropWaysBack();
        markWayBack(add(text, Feather.CHECK_CIRCLE, "info", action, onAction, stay(text)));
    }

    /** As {@link #wayBack(String, String, Runnable)}, for much at once: stays longer. */
    public void longWayBack(String text, String action, Runnable onAction) {
        dropWaysBack();
        markWayBack(add(text, Feather.CHECK_CIRCLE, "info", action, onAction, stay.multiply(LONG)));
    }

    /** @param what is being done; @param stop what is run where somebody wants to stop it */
    public WorkNotice working(String what, Runnable stop) {
        return new WorkNotice(this, what, stop);
    }

    private void dropWaysBack() {
        pane.getChildren().removeIf(notice -> notice.getStyleClass().contains(WAY_BACK));
    }

    private static void markWayBack(Node notice) {
        notice.getStyleClass().add(WAY_BACK);
    }

    /** Stays until it is closed. */
    void keep(Node content, String accessibleText) {
        var notice = notice("bad", accessibleText, content);
        notice.getChildren().add(close(notice));
        push(notice);
    }

    /** Longer sentences need longer to be read. */
    private Duration stay(String text) {
        return stay.multiply(1 + Math.clamp((text.length() - SHORT) / (double) SHORT, 0, 1) / 2);
    }

    private Node add(String text, Feather icon, String tone, String action, Runnable onAction, Duration time) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMaxWidth(560);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var notice = notice(tone, text, new FontIcon(icon), words);
        if (action != null) {
            notice.getChildren().add(button(notice, action, onAction));
        }
        notice.getChildren().add(close(notice));
        push(notice);
        goAfterAWhile(notice, time);
        return notice;
    }

    static HBox notice(String tone, String accessibleText, Node... content) {
        var notice = new HBox(12, content);
        notice.getStyleClass().addAll("notice", tone);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.setMaxWidth(Region.USE_PREF_SIZE);
        notice.setAccessibleText(accessibleText);
        return notice;
    }

    private Button button(HBox notice, String action, Runnable onAction) {
        var button = new Button(action);
        button.setId("notice-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            pane.getChildren().remove(notice);
            onAction.run();
        });
        return button;
    }

    private Button close(HBox notice) {
        var button = new Button(null, new FontIcon(Feather.X));
        button.getStyleClass().add("quiet");
        button.setAccessibleText(TEXT.get("notice.close"));
        button.setOnAction(event -> pane.getChildren().remove(notice));
        notice.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                pane.getChildren().remove(notice);
                event.consume();
            }
        });
        return button;
    }

    void push(HBox notice) {
        while (pane.getChildren().size() >= AT_ONCE) {
            pane.getChildren().remove(oldest());
        }
        pane.getChildren().add(notice);
        notice.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** What stays until it is closed goes last. */
    private Node oldest() {
        var all = pane.getChildren();
        return all.stream().filter(notice -> !notice.getStyleClass().contains("bad")).findFirst().orElse(all.getFirst());
    }

    private void goAfterAWhile(HBox notice, Duration time) {
        var pause = new PauseTransition(time);
        pause.setOnFinished(event -> pane.getChildren().remove(notice));
        Runnable goOrStay = () -> {
            if (notice.isHover() || notice.isFocusWithin()) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        };
        notice.hoverProperty().subscribe(goOrStay);
        notice.focusWithinProperty().subscribe(goOrStay);
        goOrStay.run();
    }
}
