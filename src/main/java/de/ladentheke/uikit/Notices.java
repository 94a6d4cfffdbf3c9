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
    private static final int AT_ONCE = 3;

    private final VBox pane = new VBox(8);
    private final Duration stay;

    public Notices() {
        this(Duration.seconds(9));
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
        add(text, Feather.CHECK_CIRCLE, "info", null, null, true);
    }

    public void show(String text, String action, Runnable onAction) {
        add(text, Feather.CHECK_CIRCLE, "info", action, onAction, true);
    }

    /** Something the user must know did not work: stays longer. */
    public void warn(String text) {
        add(text, Feather.ALERT_TRIANGLE, "warn", null, null, true);
    }

    public void warn(String text, String action, Runnable onAction) {
        add(text, Feather.ALERT_TRIANGLE, "warn", action, onAction, true);
    }

    /** Takes all notices away: what they offered is no longer right. */
    public void clear() {
        pane.getChildren().clear();
    }

    /** Stays until it is closed. */
    void keep(Node content, String accessibleText) {
        var notice = notice("bad", accessibleText, content);
        notice.getChildren().add(close(notice));
        push(notice);
    }

    private void add(String text, Feather icon, String tone, String action, Runnable onAction, boolean goes) {
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
        if (goes) {
            goAfterAWhile(notice, "warn".equals(tone) ? stay.multiply(2) : stay);
        }
    }

    private static HBox notice(String tone, String accessibleText, Node... content) {
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

    private void push(HBox notice) {
        while (pane.getChildren().size() >= AT_ONCE) {
            pane.getChildren().removeFirst();
        }
        pane.getChildren().add(notice);
        notice.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void goAfterAWhile(HBox notice, Duration time) {
        var pause = new PauseTransition(time);
        pause.setOnFinished(event -> pane.getChildren().remove(notice));
        var busy = notice.hoverProperty().or(notice.focusWithinProperty());
        busy.subscribe(on -> {
            if (on) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        });
    }
}
