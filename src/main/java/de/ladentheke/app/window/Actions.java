package de.ladentheke.app.window;

import de.ladentheke.app.SampleShop;
import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.ui.CatalogueScreen;
import de.ladentheke.catalogue.ui.ListViewModel;
import de.ladentheke.history.ui.HistoryViewModel;
import de.ladentheke.photos.ui.PhotosViewModel;
import de.ladentheke.publish.ui.channels.ChannelsViewModel;
import de.ladentheke.spreadsheet.ui.ImportScreen;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Notices;
import java.nio.file.Path;
import java.util.List;

/** What the frame of the window sets going, handed on to the screens. */
final class Actions implements ShellActions {
    private static final Messages TEXT = Messages.of(Actions.class);

    private final Shop shop;
    private final Background background;
    private final Notices notices;
    private final Screens screens;
    private final ShellModel shell;
    private final ImportScreen imports;
    private final PhotosViewModel photos;
    private final ChannelsViewModel publish;
    private final HistoryViewModel history;
    private final ListViewModel list;
    private final Practice practice;
    private CatalogueScreen catalogue;

    Actions(Shop shop, Background background, Notices notices, Screens screens, ShellModel shell, ImportScreen imports, PhotosViewModel photos,
            ChannelsViewModel publish, HistoryViewModel history, ListViewModel list, Practice practice) {
        this.shop = shop;
        this.background = background;
        this.notices = notices;
        this.screens = screens;
        this.shell = shell;
        this.imports = imports;
        this.photos = photos;
        this.publish = publish;
        this.history = history;
        this.list = list;
        this.practice = practice;
    }

    /** Set once, after the screen was built with these actions. */
    void catalogue(CatalogueScreen screen) {
        catalogue = screen;
    }

    @Override
    public void chooseLists() {
        screens.show("import");
        imports.choose();
    }

    @Override
    public void importLists(List<Path> files, List<Path> pictures) {
        screens.show("import");
        imports.open(files, pictures);
    }

    @Override
    public void takePhotos(List<Path> files) {
        screens.show("photos");
        photos.add(files);
    }

    @Override
    public void publish() {
        screens.show("publish");
        publish.publishAll();
    }

    @Override
    public void undo() {
        history.undo();
    }

    @Override
    public void redo() {
        history.redo();
    }

    @Override
    public void search(String words) {
        list.search(words);
    }

    @Override
    public void focusList() {
        catalogue.focusList();
    }

    @Override
    public void newProduct() {
        screens.show("catalogue");
        catalogue.newProduct();
    }

    /** Opens the sample shop; where that one is in front and empty, fills it again. */
    @Override
    public void sampleShop() {
        if (!shell.activityProperty().get().isEmpty()) {
            return;
        }
        shell.activityProperty().set(TEXT.get("sample.filling"));
        if (practice.here()) {
            fillAgain();
        } else {
            practice.begin(this::sampleProgress, () -> shell.activityProperty().set(""));
        }
    }

    private void sampleProgress(long done, long total, String detail) {
        shell.activityProperty().set(
                total > 0 ? TEXT.get("sample.progress", Formats.integer(done), Formats.integer(total)) : TEXT.get("sample.filling"));
    }

    private void fillAgain() {
        background.run(Lane.WRITE, progress -> SampleShop.fill(shop, progress))
                .onProgress(this::sampleProgress)
                .onSuccess(filled -> {
                    notices.show(TEXT.get("sample.done"));
                    readShopName();
                    list.refresh();
                })
                .onEnd(() -> shell.activityProperty().set(""));
    }

    void readShopName() {
        background.run(Lane.READ, progress -> shop.name()).onSuccess(shell.shopNameProperty()::set);
    }
}
