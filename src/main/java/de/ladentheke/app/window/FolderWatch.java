package de.ladentheke.app.window;

import de.ladentheke.app.Shop;
import de.ladentheke.publish.ui.Alarm;
import de.ladentheke.settings.ui.WatchControl;
import de.ladentheke.spreadsheet.FileReport;
import de.ladentheke.spreadsheet.watch.Taken;
import de.ladentheke.spreadsheet.watch.WatchFolder;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Notices;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** Looks into the watched folder every few seconds and has its lists taken over one after another. On the FX thread. */
final class FolderWatch implements WatchControl {
    private static final Messages TEXT = Messages.of(FolderWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int KEPT = 8;

    private final Shop shop;
    private final Background background;
    private final Alarm alarm;
    private final Notices notices;
    private final Consumer<Path> open;
    private final LongConsumer undo;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper();
    private WatchFolder watched;
    private String wanted = "";

    /** @param open shows a list that has to be looked at by hand; @param undo takes an import back */
    FolderWatch(Shop shop, Background background, Alarm alarm, Notices notices, Consumer<Path> open, LongConsumer undo) {
        this.shop = shop;
        this.background = background;
        this.alarm = alarm;
        this.notices = notices;
        this.open = open;
        this.undo = undo;
    }

    /** Watches this folder from now on; none where it is empty. */
    void watch(String folder) {
        alarm.cancel();
        problem.set(null);
        watched = null;
        wanted = folder;
        if (!folder.isEmpty()) {
            background.run(Lane.READ, progress -> new WatchFolder(Path.of(folder), shop.database(), shop.imports(), shop.listPhotos(), Clock.systemDefaultZone()))
                    .onSuccess(found -> begin(folder, found))
                    .onError(error -> {
                        if (folder.equals(wanted)) {
                            problem.set(TEXT.get("watch.failed"));
                        }
                    });
        }
    }

    /** Unless another one was chosen since. */
    private void begin(String folder, WatchFolder found) {
        if (folder.equals(wanted)) {
            watched = found;
            look(found);
        }
    }

    void stop() {
        wanted = "";
        watched = null;
        alarm.cancel();
    }

    @Override
    public ObservableValue<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> problem() {
        return problem.getReadOnlyProperty();
    }

    private void look(WatchFolder asked) {
        background.run(Lane.READ, progress -> asked.ready())
                .onSuccess(ready -> {
                    problem.set(null);
                    take(asked, ready, 0);
                })
                .onError(error -> {
                    problem.set(error instanceof IOException ? TEXT.get("watch.unreachable", asked.folder()) : TEXT.get("watch.failed"));
                    again(asked);
                });
    }

    private void take(WatchFolder asked, List<Path> ready, int next) {
        if (asked != watched) {
            return;
        }
        if (next == ready.size()) {
            again(asked);
            return;
        }
        background.run(Lane.WRITE, progress -> asked.take(ready.get(next), progress))
                .onSuccess(this::tell)
                .onEnd(() -> take(asked, ready, next + 1));
    }

    private void again(WatchFolder asked) {
        if (asked == watched) {
            alarm.in(PAUSE, () -> look(asked));
        }
    }

    private void tell(Taken taken) {
        if (taken.outcome() == Taken.Outcome.STILL_FAILED) {
            return;
        }
        var sentence = sentence(taken);
        var kept = new ArrayList<>(List.of(new Line(Instant.now(), sentence, taken.outcome() == Taken.Outcome.DONE && taken.note() == null, taken.reportFile())));
        kept.addAll(lines.get().subList(0, Math.min(KEPT - 1, lines.get().size())));
        lines.set(List.copyOf(kept));
        switch (taken.outcome()) {
            case UNKNOWN -> notices.warn(sentence, TEXT.get("watch.open"), () -> open.accept(taken.file()));
            case FAILED, STILL_FAILED -> notices.warn(sentence);
            case DONE, LEFT -> {
                var told = taken.reportFile() == null || taken.outcome() == Taken.Outcome.DONE ? sentence : sentence + " " + TEXT.get("watch.where");
                if (taken.report().group() == 0) {
                    notices.show(told);
                } else {
                    notices.longWayBack(told, TEXT.get("watch.undo"), () -> undo.accept(taken.report().group()));
                }
            }
        }
    }

    private static String sentence(Taken taken) {
        var photos = taken.report() == null ? 0 : taken.report().photos();
        return Stream.of(outcome(taken), photos == 0 ? null : TEXT.get("watch.photos", photos, Formats.integer(photos)), taken.note())
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String outcome(Taken taken) {
        var name = taken.file().getFileName();
        return switch (taken.outcome()) {
            case UNKNOWN -> TEXT.get("watch.unknown", name);
            case FAILED, STILL_FAILED -> taken.report().error();
            case DONE -> TEXT.get("watch.done", name, taken.report().changed(), Formats.integer(taken.report().changed()));
            case LEFT -> left(name, taken.report());
        };
    }

    /** Where no row has to be looked at, the first of the other things that were left says why. */
    private static String left(Path name, FileReport report) {
        int rows = report.toClarify() + report.alarms().size();
        var sentence = TEXT.get("watch.left", name, report.changed(), Formats.integer(report.changed()), rows, Formats.integer(rows));
        return rows > 0 || report.notes().isEmpty() ? sentence : sentence + " " + report.notes().getFirst();
    }
}
