package de.ladentheke.app.window;

import de.ladentheke.app.OwnChannels;
import de.ladentheke.app.PracticeSwitch;
import de.ladentheke.app.SampleShop;
import de.ladentheke.app.Shop;
import de.ladentheke.app.ShopChannels;
import de.ladentheke.app.window.Screens.Section;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.ui.CatalogueScreen;
import de.ladentheke.catalogue.ui.DetailViewModel;
import de.ladentheke.catalogue.ui.ListViewModel;
import de.ladentheke.catalogue.ui.PhotosModel;
import de.ladentheke.catalogue.ui.ProductActions;
import de.ladentheke.catalogue.ui.ScreenTools;
import de.ladentheke.history.ui.HistoryScreen;
import de.ladentheke.history.ui.HistoryViewModel;
import de.ladentheke.history.ui.UndoNotices;
import de.ladentheke.photos.ui.PhotoNotices;
import de.ladentheke.photos.ui.PhotosScreen;
import de.ladentheke.photos.ui.PhotosViewModel;
import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.ui.FxAlarm;
import de.ladentheke.publish.ui.ProfileScreen;
import de.ladentheke.publish.ui.ProfileViewModel;
import de.ladentheke.publish.ui.PublishNotices;
import de.ladentheke.publish.ui.PublishPage;
import de.ladentheke.publish.ui.ScheduleNotices;
import de.ladentheke.publish.ui.ScheduleViewModel;
import de.ladentheke.publish.ui.Telling;
import de.ladentheke.publish.ui.channels.ChannelDesk;
import de.ladentheke.publish.ui.channels.ChannelEntry;
import de.ladentheke.publish.ui.channels.ChannelsPage;
import de.ladentheke.publish.ui.channels.ChannelsScreen;
import de.ladentheke.publish.ui.channels.ChannelsViewModel;
import de.ladentheke.publish.ui.channels.SetUpPages;
import de.ladentheke.settings.Settings;
import de.ladentheke.settings.Values;
import de.ladentheke.settings.ui.PassphraseBanner;
import de.ladentheke.settings.ui.PassphraseViewModel;
import de.ladentheke.settings.ui.SettingsScreen;
import de.ladentheke.settings.ui.SettingsViewModel;
import de.ladentheke.spreadsheet.ListPhotos;
import de.ladentheke.spreadsheet.ui.ImportNotices;
import de.ladentheke.spreadsheet.ui.ImportScreen;
import de.ladentheke.spreadsheet.ui.export.ExportViewModel;
import de.ladentheke.spreadsheet.ui.model.ImportDesk;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.uikit.ErrorNotice;
import de.ladentheke.uikit.FxBackground;
import de.ladentheke.uikit.Notices;
import de.ladentheke.uikit.Theming;
import de.ladentheke.uikit.Thumbnails;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Builds the window's content for one shop: every constructor is called here, by hand. On the FX thread. */
public final class Wiring implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());

    private final Shop shop;
    private final Settings settings;
    private final Outside outside;
    private final Practice practice;
    private final Settings.Listener settingsListener = (before, now) -> Platform.runLater(() -> follow(before, now));
    private final ShopChannels channels;
    private final Notices notices = new Notices();
    private final ErrorNotice errors = new ErrorNotice(notices, KnownErrors::sentence);
    private final FxBackground background = new FxBackground(errors);
    private final Screens screens = new Screens();
    private final ShellModel shell = new ShellModel();
    private final Theming theming = new Theming();
    private final Thumbnails thumbnails;
    private final ListViewModel list;
    private final DetailViewModel detail;
    private final HistoryViewModel history;
    private final PhotosViewModel photos;
    private final ChannelsViewModel publish;
    private final ChannelsPage publishPage;
    private final ScheduleViewModel schedule;
    private final PassphraseViewModel passphrase;
    private final CatalogueScreen catalogue;
    private final ImportNotices importNotices;
    private final ImportScreen imports;
    private final FolderWatch watch;
    private final Actions actions;
    private MainView frame;

    /** A window that stays with its shop. */
    public Wiring(Shop shop, Settings settings, Outside outside) {
        this(shop, settings, outside, Practice.NONE);
    }

    /** @param practice the way to the sample shop and back */
    Wiring(Shop shop, Settings settings, Outside outside, Practice practice) {
        this.practice = practice;
        this.shop = shop;
        this.settings = settings;
        this.outside = outside;
        settings.saveOn(save -> background.run(Lane.WRITE, progress -> {
            save.run();
            return true;
        }));
        channels = practice.here() ? ShopChannels.practice(shop) : new ShopChannels(shop, settings, outside.secrets());
        thumbnails = new Thumbnails(background, shop.photos()::thumbnail);
        list = new ListViewModel(shop.catalogue(), background, Platform::runLater);
        var sources = new DetailSources(shop, channels);
        detail = new DetailViewModel(shop.catalogue(), background, Platform::runLater, sources::hints, sources::page, sources::prices);
        history = history();
        var desk = new OwnChannels(shop, channels, outside.secrets());
        publish = newPublish(desk);
        schedule = new ScheduleViewModel(shop.schedule(), shop.catalogue(), background, new ScheduleNotices(notices, errors), publish::changed, new FxAlarm());
        publishPage = newPublishPage(desk);
        passphrase = new PassphraseViewModel(outside.secrets(), background, errors, this::unlocked);
        var photoNotices = new PhotoNotices(notices);
        photos = new PhotosViewModel(shop.photos(), shop.photoIntake(), shop.tray(), shop.placedPhotos(), shop.downloads(), shop.catalogue(), background, photoNotices, errors);
        photoNotices.undoBy(photos);
        importNotices = new ImportNotices(notices, shop.catalogue(), background, errors, outside.browser(), () -> screens.show("catalogue"),
                this::showPhotos);
        imports = new ImportScreen(new ImportDesk(shop.imports(), shop.listPhotos()), background, outside.dialogs(), importNotices);
        watch = new FolderWatch(shop, background, new FxAlarm(), notices, this::openList, importNotices::undo);
        actions = new Actions(shop, background, notices, screens, shell, imports, photos, publish, history, list, practice);
        catalogue = catalogue();
        actions.catalogue(catalogue);
        offerExport();
        addScreens();
        new ShellBinding(shell, shop, background, publish, detail).bind();
        shop.catalogue().addListener(changed -> Platform.runLater(this::shopChanged));
    }

    /** The window's content with its keys, in the chosen theme, the products in front. */
    public Scene scene(double width, double height) {
        var view = new MainView(screens, shell, actions, notices, practice, new PassphraseBanner(passphrase));
        frame = view;
        var scene = new Scene(view, width, height);
        view.installKeys(scene);
        theming.modeProperty().set(mode());
        theming.install(scene);
        settings.addListener(settingsListener);
        screens.show("catalogue");
        publish.begin();
        schedule.look();
        Platform.runLater(catalogue::focusList);
        return scene;
    }

    /** Starts the practice marketplace where the settings want it to start with the program. */
    public void startPractice() {
        if (settings.get().practiceAutostart()) {
            background.run(Lane.NETWORK, progress -> {
                if (channels.practising()) {
                    shop.practice().start();
                }
                return true;
            });
        }
    }

    /** Loads what the first list of a supplier needs, so that it is shown as fast as all others. */
    public void rehearse() {
        background.run(Lane.READ, progress -> {
            SampleShop.rehearse(shop.imports());
            return true;
        }).onError(error -> LOG.log(Level.FINE, "the first list takes a moment longer", error));
    }

    /** Watches the folder of the settings; the sample shop takes nothing over by itself. */
    public void startWatching() {
        if (!practice.here()) {
            watch.watch(settings.get().watchFolder());
        }
    }

    public Screens screens() {
        return screens;
    }

    public Theming theming() {
        return theming;
    }

    public ShellActions actions() {
        return actions;
    }

    /** Shows errors that nobody expected. */
    public ErrorNotice errors() {
        return errors;
    }

    public ListViewModel list() {
        return list;
    }

    public ChannelsViewModel publish() {
        return publish;
    }

    /** Stores what is being typed, lets running writes end, closes the marketplace's line; the shop stays open. */
    @Override
    public void close() {
        leave();
        release();
    }

    /** The first half of {@link #close}: what was typed last is handed on to be stored. */
    void leave() {
        if (frame != null) {
            // fields store what was typed when the keyboard leaves them
            frame.requestFocus();
        }
        detail.commitAll();
        watch.stop();
        publish.close();
        schedule.close();
        settings.removeListener(settingsListener);
    }

    /** The second half of {@link #close}, which may take its time: not on the FX thread where somebody waits. */
    void release() {
        background.close();
        channels.close();
    }

    private HistoryViewModel history() {
        var model = new HistoryViewModel[1];
        model[0] = new HistoryViewModel(shop.history(), new CatalogueUndo(shop.catalogue(), shop.placedPhotos()), background,
                new UndoNotices(notices, () -> model[0]), new FieldWords());
        return model[0];
    }

    private ChannelsViewModel newPublish(ChannelDesk desk) {
        return new ChannelsViewModel(desk, background, this::outcome, FxAlarm::new, notices, errors);
    }

    private PublishNotices outcome(ChannelEntry entry, Telling telling) {
        Runnable look = () -> publish.of(entry).ifPresent(channel -> channel.publish().viewShop(outside.browser()::open));
        return new PublishNotices(telling, errors, look, () -> setUp(entry), () -> showDifferences(entry));
    }

    private ChannelsPage newPublishPage(ChannelDesk desk) {
        var setUps = new SetUpPages(desk, new PracticeSwitch(shop.practice(), settings), publish, background, outside.browser(), outside.dialogs(), notices, errors);
        return new ChannelsPage(publish, outside.browser(),
                channel -> new PublishPage(channel.publish(), channel.entry().setup().channel(), schedule, thumbnails, outside.browser(), this::open), setUps);
    }

    private void setUp(ChannelEntry entry) {
        screens.show("publish");
        publish.of(entry).ifPresent(publishPage::setUp);
    }

    private void showDifferences(ChannelEntry entry) {
        screens.show("publish");
        publish.of(entry).ifPresent(publish.currentProperty()::set);
        publishPage.current().showReadBack();
    }

    private CatalogueScreen catalogue() {
        var products = new ProductActions(shop.catalogue(), background, list, detail, notices, history::undo);
        var photoStrip = new PhotosModel(detail, background, new LibraryPhotos(shop.photos()), notices::warn);
        var first = new FirstSteps(actions::chooseLists, actions::newProduct, practice.offered() ? actions::sampleShop : null);
        return new CatalogueScreen(list, detail, products, photoStrip, thumbnails, new ScreenTools(outside.dialogs(), outside.browser()), first);
    }

    private void offerExport() {
        var model = new ExportViewModel(shop.exporter(), new ListedProducts(shop.catalogue(), list), background, notices, outside.browser(), errors);
        ExportOffer.put(model, catalogue, list, imports, outside.dialogs());
    }

    private void addScreens() {
        screens.add(Section.WORK, catalogue);
        screens.add(Section.WORK, new PhotosScreen(photos, background, thumbnails, outside.dialogs()));
        screens.add(Section.WORK, imports);
        screens.add(Section.WORK, new ChannelsScreen(publish, publishPage));
        screens.add(Section.SHOP, new ProfileScreen(new ProfileViewModel(shop.profiles(), background, errors, this::profileChanged)));
        screens.add(Section.SYSTEM, new HistoryScreen(history));
        screens.add(Section.SYSTEM, settingsScreen());
    }

    private SettingsScreen settingsScreen() {
        var model = new SettingsViewModel(settings);
        return new SettingsScreen(model, passphrase, watch, outside.browser(), outside.dialogs(), shop.folder(), () -> screens.show("publish"));
    }

    /** What waited for the passphrase goes now. */
    private void unlocked() {
        background.run(Lane.WRITE, progress -> {
            channels.unlocked();
            return true;
        }).onSuccess(done -> publish.shown());
    }

    private void openList(Path file) {
        screens.show("import");
        imports.open(List.of(file));
    }

    private void follow(Values before, Values now) {
        showTheme();
        if (!before.watchFolder().equals(now.watchFolder())) {
            startWatching();
        }
    }

    private void open(long product, Field field) {
        screens.show("catalogue");
        catalogue.open(product, field);
    }

    private void shopChanged() {
        publish.changed();
        photos.shown();
        if (screens.current() != null && screens.current().id().equals("history")) {
            history.refresh();
        }
    }

    private void profileChanged() {
        publish.changed();
        actions.readShopName();
    }

    private void showPhotos(ListPhotos.Attached attached) {
        photos.tell(attached.failed());
        screens.show("photos");
    }

    private void showTheme() {
        theming.modeProperty().set(mode());
    }

    private Theming.Mode mode() {
        return Theming.Mode.valueOf(settings.get().theme().name());
    }
}
