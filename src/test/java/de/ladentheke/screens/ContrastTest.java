package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.SampleShop;
import de.ladentheke.task.Progress;
import de.ladentheke.uikit.Theming.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything can be read in both themes, also what is not to be pressed at the moment. */
class ContrastTest extends ScreenTest {
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theScreensOfAnEmptyShop(Mode mode) throws Exception {
        interact(() -> window.wiring.theming().modeProperty().set(mode));
        for (var screen : List.of("catalogue", "import", "photos", "publish", "profile", "history", "settings")) {
            show(screen);
            read(screen);
        }
        take(Files.writeString(folder.resolve("Brief.csv"), "Sehr geehrte Damen und Herren\n"), "#import-failed");
        read("no list");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theImportWithItsQuestions(Mode mode) throws Exception {
        interact(() -> window.wiring.theming().modeProperty().set(mode));
        OddList.stock(window.shop.catalogue());
        TeaList.stock(window.shop.catalogue());
        take(OddList.slips(folder.resolve("Kaffee.xlsx")), "#import-preview");
        until(() -> shows("#import-chip-alarm") && find("#import-apply").isDisabled());
        read("blocked");
        for (var chip : List.of("alarm", "missing", "left_out")) {
            interact(() -> this.<ToggleButton>node("#import-chip-" + chip).fire());
            read(chip);
        }
        take(TeaList.write(folder.resolve("Tee.xlsx")), "#import-preview");
        interact(() -> this.<javafx.scene.control.Button>node("#import-cancel").fire());
        until(() -> shows("#import-chip-to_clarify") && text("#import-chip-to_clarify").startsWith("2"));
        read("list");
        interact(() -> this.<ToggleButton>node("#import-chip-to_clarify").fire());
        read("to clarify");
        thumb();
        clickOn("#import-change-layout");
        until(() -> shows("#import-layout"));
        read("layout");
        clickOn("#import-keep-layout");
        press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.ENTER).release(javafx.scene.input.KeyCode.ENTER, javafx.scene.input.KeyCode.CONTROL);
        until(() -> window.screens.current().id().equals("catalogue"));
        read("done");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theListAndItsExport(Mode mode) throws Exception {
        interact(() -> window.wiring.theming().modeProperty().set(mode));
        SampleShop.fill(window.shop, Progress.NONE);
        interact(() -> window.wiring.list().refresh());
        show("catalogue");
        until(() -> window.wiring.list().found().length > 0);
        clickOn("#export-open");
        until(() -> shows("#export-save"));
        read("export");
    }

    /** Where a table is wider than the window, its scroll bar can be told from what is behind it. */
    private void thumb() throws Exception {
        until(() -> lookup("#import-table .scroll-bar:horizontal > .thumb").tryQuery().isPresent());
        var thumb = this.<Region>node("#import-table .scroll-bar:horizontal > .thumb");
        var page = (Color) this.<Region>node("#import-table").getBackground().getFills().getFirst().getFill();
        var colour = Contrast.over((Color) thumb.getBackground().getFills().getFirst().getFill(), thumb.getParent().getOpacity(), page);
        assertThat(Contrast.ratio(colour, page)).isGreaterThan(3);
    }

    private void take(Path list, String then) throws Exception {
        show("import");
        interact(() -> window.imports.take(List.of(list)));
        until(() -> shows(then));
    }

    private void read(String what) throws Exception {
        var root = node(".header").getScene().getRoot();
        until(() -> {
            root.applyCss();
            root.layout();
            return true;
        });
        assertThat(Contrast.tooLow(root)).as(what).isEmpty();
    }

    private <T extends javafx.scene.Node> T node(String selector) {
        return lookup(selector).query();
    }
}
