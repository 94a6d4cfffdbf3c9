package de.ladentheke.publish.website;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.publish.channel.Offer.Availability;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesTest {
    private static final int LONG_LIST = 100_000;

    @TempDir
    Path folder;

    @Test
    void shortListsAreSortedAndLongOnesReadWhenTheyAreAskedFor() throws IOException {
        try (var shelves = new Shelves(folder.resolve("cards"))) {
            var few = Category.of("Tee");
            var many = Category.of("Schrauben");
            shelves.add(few, card("2", "Minze"));
            shelves.add(few, card("1", "Äpfel"));
            for (int i = 0; i < LONG_LIST; i++) {
                shelves.add(many, card(String.valueOf(i), "Schraube " + i));
            }
            assertThat(shelves.cards(few)).extracting(Card::name).containsExactly("Äpfel", "Minze");
            var cards = shelves.cards(many);
            assertThat(cards).hasSize(LONG_LIST);
            assertThat(cards.subList(99_990, 99_992)).extracting(Card::name).containsExactly("Schraube 99990", "Schraube 99991");
            assertThat(cards.get(7)).as("not kept").isEqualTo(cards.get(7)).isNotSameAs(cards.get(7));
        }
    }

    private static Card card(String id, String name) {
        return new Card(id, name, "1,00 €", "", "", "", name, Availability.IN_STOCK);
    }
}
