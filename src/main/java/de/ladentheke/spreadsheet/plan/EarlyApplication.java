package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.db.Transaction;
import de.ladentheke.history.History;
import de.ladentheke.spreadsheet.file.Pipeline;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.Creation.Certain;
import de.ladentheke.task.Progress;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Carries a plan out while it is being made, in one transaction: one thread reads and checks, this one stores what is
 * certain. Only for a list that fills an empty shop. Where anything turns out otherwise, all of it is taken back.
 */
final class EarlyApplication {
    private static final int ROWS = 256;
    /** Mostly none waits; while the search index writes out what it has gathered, a fifth of a second, planning goes on. */
    private static final int WAITING = 32;

    /** Nothing is stored; the plan is complete and can be carried out in order. */
    static final class Withdrawn extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Carries what SQL work may not throw. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(SpreadsheetException cause) {
            super(cause);
        }

        @Override
        public synchronized SpreadsheetException getCause() {
            return (SpreadsheetException) super.getCause();
        }
    }

    private final Transaction tx;
    private final PlanData data;
    private final History history;
    private final Progress progress;

    EarlyApplication(Transaction tx, PlanData data, History history, Progress progress) {
        this.tx = tx;
        this.data = data;
        this.history = history;
        this.progress = progress;
    }

    static boolean possible(PlanData data) {
        return data.state().products() == 0 && data.options().mode() == Mode.CREATE_AND_UPDATE && !data.columns().hasNet()
                && data.options().duplicates() != Duplicates.LAST && !data.columns().has(Field.VARIANT_GROUP);
    }

    Importer.Result run(RowSource source, PlanBuilder builder, String title, BooleanSupplier agreed) throws SQLException {
        try (var application = new PlanApplication(tx, data, history, progress)) {
            application.begin(title);
            application.creation().withoutIndexes();
            store(source, builder, application);
            return finish(application, agreed);
        }
    }

    private void store(RowSource source, PlanBuilder builder, PlanApplication application) throws SQLException {
        try {
            Pipeline.<Certain>run(WAITING, into -> read(source, builder, application.creation(), into), rows -> create(application, rows));
        } catch (SpreadsheetException e) {
            throw new Unreadable(e);
        } catch (Failed e) {
            throw e.getCause();
        }
    }

    private Importer.Result finish(PlanApplication application, BooleanSupplier agreed) throws SQLException {
        new Comparison(data).run(tx, progress);
        if (data.carriedOut().broken() || application.creation().rows() == 0 || !agreed.getAsBoolean()) {
            throw new Withdrawn();
        }
        return application.finish();
    }

    private void read(RowSource source, PlanBuilder builder, Creation creation, Predicate<Certain> into) throws SpreadsheetException {
        var told = new int[1];
        Pipeline.read(source, data.layout().sheet(), row -> {
            boolean more = builder.row(row);
            int rows = data.rows().size();
            if (rows - told[0] < ROWS) {
                return more;
            }
            data.carriedOut().upTo(rows);
            var certain = creation.certain(told[0], rows);
            told[0] = rows;
            return into.test(certain) && more;
        });
    }

    private static boolean create(PlanApplication application, Certain rows) {
        try {
            application.creation().ahead(rows);
            return true;
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(SQLException cause) {
            super(cause);
        }

        @Override
        public synchronized SQLException getCause() {
            return (SQLException) super.getCause();
        }
    }
}
