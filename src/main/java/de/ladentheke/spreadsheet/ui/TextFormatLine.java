package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.SupplierList;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.spreadsheet.file.text.TextFormats;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.model.OpenList;
import de.ladentheke.text.Messages;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;

/** How a text file is read, with its own umlauts to judge by; each part can be chosen otherwise. */
final class TextFormatLine extends HBox {
    private static final Messages TEXT = Messages.of(TextFormatLine.class);
    private static final Pattern SPECIAL_WORD = Pattern.compile("[\\p{L}\\p{N}€&.-]*[^\\x00-\\x7F][^;,|\\t\"\\s]*");
    /** Where a line was cut, and what is left of the word there. */
    private static final Pattern CUT = Pattern.compile("^…|[^;,|\\t\"\\s]*…$");
    private static final int WORDS = 4;

    private final ImportViewModel model;
    private final MenuButton separator = pill("import-separator");
    private final MenuButton charset = pill("import-charset");
    private final MenuButton quote = pill("import-quote");
    private final Label sample = new Label();
    private SupplierList shown;

    TextFormatLine(ImportViewModel model) {
        super(6);
        this.model = model;
        setId("import-text-format");
        getStyleClass().add("import-text-format");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        sample.setId("import-text-sample");
        sample.getStyleClass().add("muted");
        sample.setMinWidth(0);
        getChildren().addAll(label("text.separator"), separator, label("text.charset"), charset, label("text.quote"), quote, sample);
        setVisible(false);
    }

    /** @param list null, or no text file: there is nothing to choose */
    void show(OpenList list) {
        var format = list == null ? null : list.source().textFormat().orElse(null);
        if (format == null) {
            shown = null;
            setVisible(false);
        } else if (shown != list.list()) {
            shown = list.list();
            fill(format, List.of());
            askForOffers(list.list(), format);
        }
    }

    /** For a file that could not be read: seen only where it is a text file. */
    void showFailed() {
        var list = model.status().listProperty().get();
        var found = list == null ? null : list.source().textFormat().orElse(null);
        shown = null;
        setVisible(false);
        askForOffers(null, model.text().tried() == null ? found : model.text().tried());
    }

    private void askForOffers(SupplierList list, TextFormat now) {
        model.text().offers(model.look(), offers -> {
            if (shown == list && !offers.isEmpty()) {
                fill(now == null ? offers.getFirst().format() : now, offers);
            }
        });
    }

    private void fill(TextFormat format, List<TextFormats.Offer> offers) {
        setVisible(true);
        fill(separator, "text.separator", separatorName(format.separator()), separators(format));
        fill(quote, "text.quote", quoteName(format.quote()), quotes(format));
        fill(charset, "text.charset", charsetName(format.charset()), charsets(format, offers));
        sample.setText(offers.stream().filter(offer -> offer.format().charset().equals(format.charset())).findFirst()
                .map(offer -> TEXT.get("text.sample", words(offer))).orElse(""));
    }

    private List<MenuItem> separators(TextFormat now) {
        var all = new ArrayList<>(TextFormats.SEPARATORS);
        if (!all.contains(now.separator())) {
            all.add(now.separator());
        }
        return all.stream().map(s -> item("separator-" + (int) s, TEXT.get("text.separator.item", separatorName(s)), s == now.separator(), now.separator(s))).toList();
    }

    private List<MenuItem> quotes(TextFormat now) {
        return TextFormats.QUOTES.stream().map(q -> item("quote-" + (int) q, quoteName(q), q == now.quote(), now.quote(q))).toList();
    }

    private List<MenuItem> charsets(TextFormat now, List<TextFormats.Offer> offers) {
        return offers.stream().map(offer -> {
            var words = TEXT.get("text.charset.item", charsetName(offer.format().charset()), words(offer));
            return item("charset-" + offer.format().charset().name(), words, offer.format().charset().equals(now.charset()), now.charset(offer.format().charset()));
        }).toList();
    }

    private MenuItem item(String id, String words, boolean chosen, TextFormat format) {
        var item = new RadioMenuItem(words);
        item.setId("import-" + id);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> {
            if (!chosen) {
                model.text().readAs(format);
            }
        });
        return item;
    }

    private static void fill(MenuButton button, String key, String value, List<MenuItem> items) {
        button.setText(value);
        button.setAccessibleText(TEXT.get(key) + " " + value);
        button.getItems().setAll(items);
    }

    /** The words that tell one encoding from another; the first words where all are plain. */
    private static String words(TextFormats.Offer offer) {
        var special = offer.lines().stream().map(line -> CUT.matcher(line).replaceAll("")).flatMap(line -> SPECIAL_WORD.matcher(line).results()).map(found -> found.group())
                .distinct().limit(WORDS).collect(Collectors.joining(", "));
        return special.isEmpty() ? TEXT.get("text.plain") : special;
    }

    private static String separatorName(char separator) {
        return separator == '\t' ? TEXT.get("text.tab") : separator == ' ' ? TEXT.get("text.blank") : String.valueOf(separator);
    }

    private static String quoteName(char quote) {
        return quote == TextFormat.NO_QUOTE ? TEXT.get("text.quote.none") : String.valueOf(quote);
    }

    private static String charsetName(Charset charset) {
        var key = "charset." + charset.name();
        return TEXT.has(key) ? TEXT.get(key) : charset.displayName();
    }

    private static Label label(String key) {
        var label = new Label(TEXT.get(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static MenuButton pill(String id) {
        var pill = new MenuButton();
        pill.setId(id);
        pill.setMnemonicParsing(false);
        pill.getStyleClass().addAll("import-pill", "unused");
        pill.setMinWidth(USE_PREF_SIZE);
        return pill;
    }
}
