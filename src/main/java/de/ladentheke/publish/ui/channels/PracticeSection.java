package de.ladentheke.publish.ui.channels;

import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The practice marketplace: whether it runs, and starting and stopping it. */
final class PracticeSection extends VBox {
    private static final Messages TEXT = Messages.of(PracticeSection.class);

    private final PracticeControl practice;
    private final Background background;
    private final Consumer<Throwable> unexpected;
    private final Tag state = new Tag();
    private final Label url = Form.text("", "muted");
    private final Button start = Form.button("practice-start", TEXT.get("practice.start"), this::start);
    private final Button stop = Form.button("practice-stop", TEXT.get("practice.stop"), this::stop);
    private final Button open;
    private Optional<URI> address = Optional.empty();

    PracticeSection(PracticeControl practice, Background background, Consumer<Throwable> unexpected, Browser browser) {
        super(10);
        this.practice = practice;
        this.background = background;
        this.unexpected = unexpected;
        open = Form.button("practice-open", TEXT.get("practice.open"), () -> address.ifPresent(browser::open));
        state.setId("practice-state");
        var auto = new CheckBox(TEXT.get("practice.autostart"));
        auto.setId("practice-autostart");
        auto.setSelected(practice.autostart());
        auto.setOnAction(event -> practice.autostart(auto.isSelected()));
        var line = new HBox(10, state, url, start, open, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Form.text(TEXT.get("practice.text"), "muted"), line, auto);
        show(Optional.empty());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                background.run(Lane.READ, p -> practice.address()).onSuccess(this::show).onError(unexpected);
            }
        });
    }

    private void start() {
        background.run(Lane.NETWORK, p -> practice.start()).onSuccess(at -> show(Optional.of(at))).onError(unexpected);
    }

    private void stop() {
        background.run(Lane.NETWORK, p -> {
            practice.stop();
            return true;
        }).onSuccess(done -> show(Optional.empty())).onError(unexpected);
    }

    private void show(Optional<URI> at) {
        address = at;
        state.show(TEXT.get(at.isPresent() ? "practice.running" : "practice.stopped"), at.isPresent() ? Tag.Tone.OK : Tag.Tone.MUTED);
        url.setText(at.map(URI::toString).orElse(""));
        Form.visible(at.isEmpty(), start);
        Form.visible(at.isPresent(), stop);
        Form.visible(at.isPresent(), open);
    }
}
