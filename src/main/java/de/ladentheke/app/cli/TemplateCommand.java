package de.ladentheke.app.cli;

import de.ladentheke.app.ExitCode;
import de.ladentheke.app.Shop;
import de.ladentheke.settings.Settings;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code template}: saves the workbook to fill in; with the shop's categories, where there is a shop. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private ShopOption shop;

    @Parameters(paramLabel = "FILE", descriptionKey = "template.file")
    private Path file;

    TemplateCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (var folder = TryFolder.of(shop.folder(settings), true); var open = Shop.open(folder.path())) {
            open.exporter().template(file);
            console.say("template.done", file);
            return ExitCode.OK;
        } catch (SpreadsheetException e) {
            console.line(e.sentence());
            return ExitCode.FILE;
        }
    }
}
