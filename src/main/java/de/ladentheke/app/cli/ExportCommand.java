package de.ladentheke.app.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import de.ladentheke.app.ExitCode;
import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.settings.Settings;
import de.ladentheke.spreadsheet.export.ExportFormat;
import de.ladentheke.spreadsheet.export.ExportReport;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: writes the shop's products into a file, with their photos beside it where that is asked for. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "export.format")
    private ExportFormat format;

    @Option(names = "--photos", paramLabel = "ZIP", descriptionKey = "export.photos")
    private Path photos;

    @Option(names = "--archived", descriptionKey = "export.archived")
    private boolean archived;

    @Option(names = "--json", descriptionKey = "export.json")
    private boolean json;

    @Mixin
    private ShopOption shop;

    @Parameters(paramLabel = "FILE", descriptionKey = "export.file")
    private Path file;

    /** @param error the sentence where a file cannot be written, else null */
    @JsonPropertyOrder({"file", "format", "products", "rows", "photoFile", "photos", "missingPhotos", "error", "millis"})
    record Result(String file, String format, int products, int rows, String photoFile, int photos, int missingPhotos, String error, long millis) {}

    ExportCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        var folder = shop.folder(settings);
        if (!Files.exists(folder.resolve("ladentheke.db"))) {
            console.say("export.no_shop", folder);
            return ExitCode.SHOP;
        }
        try (var open = Shop.open(folder); var progress = console.progress("export.writing", file.getFileName())) {
            return done(open.exporter().export(products(open), chosen(), file, photos, progress));
        } catch (SpreadsheetException e) {
            return failed(e.sentence());
        }
    }

    /** Without the option, what the file's name says. */
    private ExportFormat chosen() {
        if (format != null) {
            return format;
        }
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? ExportFormat.CSV : ExportFormat.XLSX;
    }

    private long[] products(Shop open) {
        var active = open.catalogue().find(Query.ALL);
        return archived ? LongStream.concat(LongStream.of(active), LongStream.of(open.catalogue().find(Query.ALL.withFilter(Filter.ARCHIVED)))).toArray() : active;
    }

    private int done(ExportReport report) {
        if (json) {
            console.json(new Result(report.file().toString(), name(report.format()), report.products(), report.rows(),
                    report.photoFile() == null ? null : report.photoFile().toString(), report.photos(), report.missingPhotos(), null, report.millis()));
        }
        console.say("export.done", report.file(), report.products(), report.rows(), report.millis() / 1000.0);
        if (report.photoFile() != null) {
            console.say("export.photos_done", report.photoFile(), report.photos(), report.missingPhotos());
        }
        return report.missingPhotos() > 0 ? ExitCode.LEFT : ExitCode.OK;
    }

    private int failed(String sentence) {
        if (json) {
            console.json(new Result(file.toString(), name(chosen()), 0, 0, null, 0, 0, sentence, 0));
        }
        console.line(sentence);
        return ExitCode.FILE;
    }

    private static String name(ExportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
