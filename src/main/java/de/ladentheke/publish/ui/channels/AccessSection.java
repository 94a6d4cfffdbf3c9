package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.FileDialogs.Kind;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Form;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Where the place is and how the shop gets in, tried on the spot. */
final class AccessSection extends VBox {
    private static final Messages TEXT = Messages.of(AccessSection.class);
    private static final Set<ChannelKind> FILES = Set.of(ChannelKind.FEED, ChannelKind.WEBSITE);
    private static final List<String> WITH_LOG_IN = List.of("sftp", "webdav");

    private final SetupViewModel model;
    private final FileDialogs dialogs;
    private final ChannelKind kind;
    private final List<FormField> fields;
    private final Map<FormField, Node> asked = new LinkedHashMap<>();
    private final PasswordField secret = new PasswordField();
    private final Label kept = Form.text("", "muted");
    private final VBox more = new VBox(10);
    private final VBox secretBox = new VBox(6);
    private final Label answer = Form.text("");
    private final Button trust = Form.button("setup-trust", TEXT.get("access.trust"), this::trust);

    AccessSection(SetupViewModel model, ChannelKind kind, FileDialogs dialogs) {
        super(10);
        this.model = model;
        this.kind = kind;
        this.dialogs = dialogs;
        fields = FormField.of(kind);
        fields.stream().filter(field -> field.type() == FormField.Type.CHOICE && !field.rare())
                .forEach(field -> model.options().putIfAbsent(field.key(), field.values().getFirst()));
        secret();
        var check = Form.button("setup-check", TEXT.get("access.check"), model::check);
        check.disableProperty().bind(model.checkingProperty());
        model.checkingProperty().subscribe(on -> check.setText(TEXT.get(on ? "access.checking" : "access.check")));
        answer.setId("setup-answer");
        model.answerProperty().subscribe(this::show);
        fields.forEach(field -> asked.put(field, field(field)));
        var wishes = new VBox(10);
        asked.forEach((field, node) -> (field.rare() ? more : isWish(field) ? wishes : this).getChildren().add(node));
        Form.visible(!wishes.getChildren().isEmpty(), wishes);
        getChildren().addAll(secretBox, wishes, moreLink(), more, new HBox(10, check, trust), answer);
        model.options().addListener((MapChangeListener<String, String>) change -> {
            if (change.getKey().equals(ChannelOption.TARGET)) {
                ask();
            }
        });
        ask();
    }

    /** Comes after user name and key, which belong together. */
    private boolean isWish(FormField field) {
        return field.type() == FormField.Type.TICK && !FILES.contains(kind);
    }

    /** Other targets need other fields. */
    private void ask() {
        var target = model.options().getOrDefault(ChannelOption.TARGET, "");
        asked.forEach((field, node) -> Form.visible(field.with(target), node));
        Form.visible(!FILES.contains(kind) || WITH_LOG_IN.contains(target), secretBox);
    }

    /** What hardly anybody needs is shown on demand, or where something was said. */
    private Node moreLink() {
        var link = new Hyperlink(TEXT.get("access.more"));
        link.setId("setup-more");
        link.setOnAction(event -> showMore(true, link));
        var said = fields.stream().filter(FormField::rare)
                .anyMatch(field -> !model.options().getOrDefault(field.key(), "").isEmpty());
        showMore(said, link);
        return link;
    }

    private void showMore(boolean on, Node link) {
        Form.visible(on, more);
        Form.visible(!on && !more.getChildren().isEmpty(), link);
    }

    private Node field(FormField field) {
        return switch (field.type()) {
            case TEXT -> Form.row(words(field.key()), input(field));
            case TICK -> tick(field);
            case CHOICE -> Form.row(words(field.key()), choice(field));
            case LINES -> Form.row(words(field.key()), lines(field));
            case FOLDER, FILE, ZIP -> Form.row(words(field.key()), chosen(field));
        };
    }

    private TextField input(FormField field) {
        var input = new TextField(model.options().getOrDefault(field.key(), ""));
        input.setId("setup-" + field.key());
        input.setPromptText(words(field.key() + ".prompt"));
        HBox.setHgrow(input, Priority.ALWAYS);
        input.textProperty().subscribe(now -> model.option(field.key(), now));
        return input;
    }

    private Node lines(FormField field) {
        var area = new TextArea(model.options().getOrDefault(field.key(), ""));
        area.setId("setup-" + field.key());
        area.setPromptText(words(field.key() + ".prompt"));
        area.setPrefRowCount(3);
        area.setWrapText(true);
        HBox.setHgrow(area, Priority.ALWAYS);
        area.textProperty().subscribe(now -> model.option(field.key(), now));
        return area;
    }

    private Node tick(FormField field) {
        var box = new CheckBox(words(field.key()));
        box.setId("setup-" + field.key());
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setSelected(Boolean.parseBoolean(model.options().get(field.key())));
        box.setOnAction(event -> model.option(field.key(), Boolean.toString(box.isSelected())));
        return box;
    }

    private Node choice(FormField field) {
        var box = new ComboBox<String>();
        box.setId("setup-" + field.key());
        box.getItems().setAll(field.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : words(field.key() + "." + value);
            }

            @Override
            public String fromString(String text) {
                return null;
            }
        });
        box.setValue(model.options().getOrDefault(field.key(), field.values().getFirst()));
        box.setOnAction(event -> model.option(field.key(), box.getValue()));
        return box;
    }

    private Node chosen(FormField field) {
        var input = input(field);
        var choose = Form.button("setup-choose-" + field.key(), TEXT.get("access.choose"), () -> path(field).ifPresent(path -> input.setText(path.toString())));
        var both = new HBox(8, input, choose);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private Optional<Path> path(FormField field) {
        var title = words(field.key());
        return switch (field.type()) {
            case FOLDER -> dialogs.folder(title);
            case ZIP -> dialogs.save(title, words(field.key() + ".prompt"), new Kind(title, List.of("*.zip"))).map(AccessSection::zip);
            default -> dialogs.open(title, new Kind(title, List.of("*"))).stream().findFirst();
        };
    }

    /** Some systems leave the ending away. */
    private static Path zip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? file : file.resolveSibling(file.getFileName() + ".zip");
    }

    private void secret() {
        secret.setId("setup-secret");
        HBox.setHgrow(secret, Priority.ALWAYS);
        secret.textProperty().bindBidirectional(model.secretProperty());
        kept.setId("setup-kept");
        model.storedProperty().subscribe(stored -> {
            Form.visible(stored != null, kept);
            if (stored != null) {
                kept.setText(stored.kept());
            }
            secret.setPromptText(stored != null && stored.stored() ? TEXT.get("access.stored") : words("secret.prompt"));
        });
        secretBox.getChildren().addAll(Form.row(words("secret"), secret), kept);
    }

    private void show(Connection found) {
        Form.visible(found != null, answer);
        Form.visible(found != null && (found.outcome() == Outcome.HOST_KEY_UNKNOWN || found.outcome() == Outcome.HOST_KEY_CHANGED), trust);
        if (found != null) {
            answer.setText((found.ok() ? "✓ " : "") + found.sentence());
            answer.getStyleClass().setAll("label", found.ok() ? "setup-good" : "setup-bad");
        }
    }

    /** The owner has compared the server's fingerprint. */
    private void trust() {
        model.option(ChannelOption.HOST_KEY, model.answerProperty().get().place());
        model.check();
    }

    private String words(String key) {
        return TEXT.get((FILES.contains(kind) ? "files" : kind.name().toLowerCase(Locale.ROOT)) + "." + key);
    }
}
