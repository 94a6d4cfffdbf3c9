package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.spreadsheet.file.text.TextFormats;
import de.ladentheke.spreadsheet.ui.model.ImportStatus.State;
import de.ladentheke.task.Background.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** How the text of the open file is read; a person can choose otherwise, also where it could not be read as found. */
public final class TextReading {
    private final ImportStatus status;
    private final ImportQueue queue;
    private final ImportDesk desk;
    private final LatestQuestion question;
    private final Consumer<OpenList> opened;
    private final ImportOutcome outcome;
    private TextFormat tried;

    /** @param opened gets the list that is read otherwise; @param outcome is told where that cannot be */
    TextReading(ImportStatus status, ImportQueue queue, ImportDesk desk, LatestQuestion question, Consumer<OpenList> opened,
            ImportOutcome outcome) {
        this.status = status;
        this.queue = queue;
        this.desk = desk;
        this.question = question;
        this.opened = opened;
        this.outcome = outcome;
    }

    /** The text of the file is written otherwise than was found. Where it cannot be read so, everything stays. */
    public void readAs(TextFormat format) {
        var before = status.list.get();
        tried = format;
        var failed = status.state.get() == State.FAILED;
        if (failed) {
            status.state.set(State.READING);
        }
        status.planning.set(true);
        question.ask(Lane.READ, p -> desk.open(queue.open(), format, p), other -> {
            if (before != null) {
                before.list().close();
            }
            opened.accept(other);
        }, error -> {
            if (error instanceof SpreadsheetException unreadable) {
                outcome.refused(unreadable.sentence());
            } else {
                outcome.unexpected(error);
            }
            if (failed) {
                status.state.set(State.FAILED);
            }
        });
    }

    /** How a file that could not be read was to be read last; null: as found. */
    public TextFormat tried() {
        return tried;
    }

    /** Another file comes. */
    void forget() {
        tried = null;
    }

    /** The ways in which the text of the open file could be written; none where it is no text. */
    public void offers(PlanLook look, Consumer<List<TextFormats.Offer>> ready) {
        Path file = queue.open();
        look.ask(p -> desk.textOffers(file), List.<TextFormats.Offer>of(), ready);
    }
}
