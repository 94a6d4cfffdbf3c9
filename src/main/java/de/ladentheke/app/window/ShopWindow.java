package de.ladentheke.app.window;

import de.ladentheke.app.SampleShop;
import de.ladentheke.app.Shop;
import de.ladentheke.settings.Settings;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import de.ladentheke.uikit.FxBackground;
import java.nio.file.Path;
import javafx.stage.Stage;

/**
 * The window with a shop in it: the owner's own, or the sample shop in a folder beside that one. Each has its own
 * files; which one was in front last is not remembered, so that the program always starts with the owner's. On the FX
 * thread.
 */
public final class ShopWindow implements Practice, AutoCloseable {
    private final Stage stage;
    private final Settings settings;
    private final Outside outside;
    private final Path home;
    private final FxBackground background = new FxBackground(this::failed);
    private Shop shop;
    private Wiring wiring;
    private boolean here;
    private boolean changing;

    /** Takes the open shop over and closes it in the end. */
    public ShopWindow(Stage stage, Settings settings, Outside outside, Shop shop) {
        this.stage = stage;
        this.settings = settings;
        this.outside = outside;
        this.home = shop.folder().toAbsolutePath();
        this.shop = shop;
    }

    /** At first, and after every change of the shop. */
    public void show(double width, double height) {
        wiring = new Wiring(shop, settings, outside, this);
        stage.setScene(wiring.scene(width, height));
        wiring.startPractice();
        wiring.startWatching();
    }

    /** Of the shop that is in front. */
    public Wiring wiring() {
        return wiring;
    }

    /** The one in front. */
    public Shop shop() {
        return shop;
    }

    /** Where the sample shop of the owner's shop lies. */
    public static Path sampleFolder(Path home) {
        return home.resolveSibling(home.getFileName() + "-Musterladen");
    }

    @Override
    public boolean offered() {
        return true;
    }

    @Override
    public boolean here() {
        return here;
    }

    @Override
    public void begin(Progress progress, Runnable end) {
        if (changing || here) {
            return;
        }
        changing = true;
        background.run(Lane.WRITE, work -> SampleShop.open(sampleFolder(home), work))
                .onProgress(progress::report)
                .onSuccess(sample -> change(sample, true))
                .onError(this::failed)
                .onEnd(end);
    }

    @Override
    public void leave() {
        if (changing || !here) {
            return;
        }
        changing = true;
        background.run(Lane.WRITE, work -> Shop.open(home)).onSuccess(own -> change(own, false)).onError(this::failed);
    }

    /** The shop in front is stored and closed, then the other one takes its place. */
    private void change(Shop next, boolean sample) {
        var before = wiring;
        var closing = shop;
        before.leave();
        stage.getScene().getRoot().setDisable(true);
        background.run(Lane.WRITE, work -> {
            before.release();
            closing.close();
            return true;
        }).onSuccess(done -> put(next, sample)).onError(error -> {
            put(next, sample);
            failed(error);
        });
    }

    private void put(Shop next, boolean sample) {
        shop = next;
        here = sample;
        changing = false;
        show(stage.getScene().getWidth(), stage.getScene().getHeight());
    }

    private void failed(Throwable error) {
        changing = false;
        wiring.errors().accept(error);
    }

    @Override
    public void close() {
        background.close();
        wiring.close();
        shop.close();
    }
}
