package de.ladentheke.publish.ui;

import de.ladentheke.publish.Publisher;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import java.util.function.Consumer;

/** Tells in the window's notices how a publication went. */
public final class PublishNotices implements PublishOutcome {
    private static final Messages TEXT = Messages.of(PublishNotices.class);

    private final Telling notices;
    private final Consumer<Throwable> unexpected;
    private final Runnable viewMarket;
    private final Runnable showSettings;
    private final Runnable showDifferences;

    /**
     * @param viewMarket      opens the shop's page for customers
     * @param showSettings    where the marketplace is chosen
     * @param showDifferences what the market shows otherwise than was sent
     */
    public PublishNotices(Telling notices, Consumer<Throwable> unexpected, Runnable viewMarket, Runnable showSettings, Runnable showDifferences) {
        this.notices = notices;
        this.unexpected = unexpected;
        this.viewMarket = viewMarket;
        this.showSettings = showSettings;
        this.showDifferences = showDifferences;
    }

    @Override
    public void published(Publisher.Report report) {
        var sent = report.published() + report.takenOff();
        if (!report.refused().isEmpty()) {
            notices.warn(TEXT.get("done.refused", sent, Formats.integer(sent), report.refused().size()));
        } else if (sent == 0) {
            notices.idle(TEXT.get("done.nothing"));
        } else {
            notices.show(words(report, sent), TEXT.get("market.view"), viewMarket);
        }
    }

    @Override
    public void waits(String sentence) {
        notices.warn(sentence);
    }

    @Override
    public void refused(String sentence) {
        notices.warn(sentence, TEXT.get("done.settings"), showSettings);
    }

    @Override
    public void stopped() {
        notices.show(TEXT.get("done.stopped"));
    }

    @Override
    public void rolledBack(Publisher.Report report) {
        var products = report.published() + report.takenOff();
        notices.show(TEXT.get("done.rolled_back", products, Formats.integer(products)));
    }

    @Override
    public void notDone(String sentence) {
        notices.warn(sentence);
    }

    @Override
    public void hidden(int count, Runnable back) {
        notices.show(TEXT.get("done.hidden", count, Formats.integer(count)), TEXT.get("done.hidden.undo"), back);
    }

    @Override
    public void differs(int count) {
        notices.warn(TEXT.get("done.differs", count, Formats.integer(count)), TEXT.get("done.differs.show"), showDifferences);
    }

    @Override
    public void unexpected(Throwable error) {
        unexpected.accept(error);
    }

    private static String words(Publisher.Report report, int sent) {
        if (report.published() == 0) {
            return TEXT.get("done.taken_off", sent, Formats.integer(sent));
        }
        var photos = report.photosSent() == 0 ? "" : TEXT.get("done.photos", report.photosSent(), Formats.integer(report.photosSent()));
        return TEXT.get("done.published", sent, Formats.integer(sent), photos, Formats.duration(report.time()));
    }
}
