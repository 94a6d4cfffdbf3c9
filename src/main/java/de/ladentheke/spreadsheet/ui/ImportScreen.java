package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import de.ladentheke.spreadsheet.ui.model.ImportDesk;
import de.ladentheke.spreadsheet.ui.model.ImportOutcome;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.task.Background;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;

/** The import of supplier lists as one screen of the window. */
public final class ImportScreen implements Screen {
    private static final Messages TEXT = Messages.of(ImportScreen.class);

    private final ImportViewModel model;
    private final ImportView view;

    public ImportScreen(ImportDesk desk, Background background, FileDialogs dialogs, ImportOutcome outcome) {
        model = new ImportViewModel(desk, background, outcome);
        view = new ImportView(model, dialogs);
    }

    @Override
    public String id() {
        return "import";
    }

    @Override
    public String title() {
        return TEXT.get("screen.title");
    }

    @Override
    public Parent view() {
        return view;
    }

    /** Puts a way to the workbook to fill in on the empty screen. */
    public void offerTemplate(Runnable save) {
        view.offerTemplate(save);
    }

    /** Takes these lists one after another. */
    public void open(List<Path> lists) {
        model.open(lists);
    }

    /** The same with folders, archives and pictures that may show their articles. */
    public void open(List<Path> lists, List<Path> pictures) {
        model.photos().dropped(pictures);
        model.open(lists);
    }

    /** Asks for a list, as the button of the empty screen does. */
    public void choose() {
        view.choose();
    }

    @Override
    public boolean take(List<Path> files) {
        if (!files.stream().allMatch(ImportScreen::isList)) {
            return false;
        }
        model.open(files);
        return true;
    }

    /** Whether a file is called like a list; what it really holds is seen when it is opened. */
    public static boolean isList(Path file) {
        return Spreadsheets.namedLikeList(file);
    }
}
