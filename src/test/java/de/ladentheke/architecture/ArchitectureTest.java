package de.ladentheke.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls between the rooms, and the proof that each of them would be noticed if it fell. */
class ArchitectureTest {
    private static final Rooms HOUSE = new Rooms("de.ladentheke");
    private static final Rooms BROKEN = new Rooms("de.ladentheke.architecture.broken");
    private static JavaClasses house;
    private static JavaClasses broken;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("de.ladentheke");
        broken = new ClassFileImporter().importPackages("de.ladentheke.architecture.broken");
    }

    @Test
    void roomsImportOnlyWhatTheTableAllows() {
        assertThat(HOUSE.forbiddenImports(house)).isEmpty();
    }

    @Test
    void librariesKeepToTheirRooms() {
        assertThat(HOUSE.misplacedLibraries(house)).isEmpty();
    }

    @Test
    void roomsHaveNoCycles() {
        HOUSE.checkCycles(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "photos", "publish", "rules", "settings", "spreadsheet", "market"})
    void innerRoomsHaveNoCycles(String room) {
        HOUSE.checkInnerCycles(house, room);
    }

    @Test
    void adaptersKnowOnlyThePort() {
        assertThat(HOUSE.adaptersThatReachOut(house)).isEmpty();
    }

    @Nested
    class EachWallCanFall {
        @Test
        void imports() {
            assertThat(String.join("\n", BROKEN.forbiddenImports(broken)))
                    .contains("catalogue imports market", "catalogue imports catalogue.ui", "history imports app",
                            "catalogue.ui imports history.ui", "task imports catalogue", "market imports task");
        }

        @Test
        void libraries() {
            assertThat(String.join("\n", BROKEN.misplacedLibraries(broken)))
                    .contains("UsesFx uses javafx.", "HoldsControl uses javafx.scene.control.Button", "UsesSql uses java.sql.Connection", "UsesPoi uses org.apache.poi.",
                            "UsesHttp uses java.net.http.", "UsesSocket uses java.net.Socket", "UsesJavalin uses io.javalin.", "UsesPicocli uses picocli.");
        }

        @Test
        void cycles() {
            assertThatThrownBy(() -> BROKEN.checkCycles(broken)).isInstanceOf(AssertionError.class).hasMessageContaining("Cycle");
        }

        @Test
        void innerCycles() {
            assertThatThrownBy(() -> BROKEN.checkInnerCycles(broken, "spreadsheet")).isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Cycle").hasMessageContaining("spreadsheet.file");
        }

        @Test
        void adapters() {
            assertThat(String.join("\n", BROKEN.adaptersThatReachOut(broken))).contains("Adapter -> catalogue", "Adapter -> publish.ledger");
        }
    }
}
