package de.ladentheke.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameCodesTest {
    private final FileNameCodes codes = new FileNameCodes(List.of(
            new PhotoStore.Code("LT-001", 1, false), new PhotoStore.Code("4006381333931", 1, false),
            new PhotoStore.Code("Tee", 2, false), new PhotoStore.Code("Tee-1", 3, false), new PhotoStore.Code("Tee2", 4, false),
            new PhotoStore.Code("9783161484100", 5, false), new PhotoStore.Code("00096385074", 6, false), new PhotoStore.Code("Grün/12", 7, false),
            new PhotoStore.Code("A-B", 8, false), new PhotoStore.Code("AB", 9, false), new PhotoStore.Code("0815", 10, false),
            new PhotoStore.Code("MK-77/B", 11, true), new PhotoStore.Code("0815", 12, true), new PhotoStore.Code("2", 13, false)));

    @ParameterizedTest
    @CsvSource({
        "LT-001.jpg, 1, 1", "lt-001_1.JPG, 1, 1", "LT-001_2.png, 1, 2", "LT-001-3.webp, 1, 3", "LT-001 (4).jpg, 1, 4",
        "LT-001(5).jpg, 1, 5", "LT-001_06.jpg, 1, 6", "4006381333931_2.jpg, 1, 2", "04006381333931.jpg, 1, 1",
        "Tee.jpg, 2, 1", "TEE_3.jpg, 2, 3", "Tee-1.jpg, 3, 1", "Tee-1_2.jpg, 3, 2", "Tee_1.jpg, 2, 1", "Tee-2.jpg, 2, 2", "tee2.jpg, 4, 1",
        "978-3-16-148410-0.jpg, 5, 1", "978-3-16-148410-0_2.jpg, 5, 2", "3-16-148410-X.jpg, 5, 1", "316148410X_2.jpg, 5, 2",
        "Grün_12.jpg, 7, 1", "gru\u0308n-12_3.jpg, 7, 3", "A-B.jpg, 8, 1", "ab.jpg, 9, 1", "0815.jpeg, 10, 1"
    })
    void a_file_name_finds_its_product(String fileName, long product, int position) {
        assertThat(codes.find(fileName)).contains(new FileNameCodes.Found(product, position));
    }

    @ParameterizedTest
    @CsvSource({"IMG_2034.jpg", "815.jpg", "Teekanne.jpg", "LT-0012.jpg", "A_B.jpg", ".jpg"})
    void what_fits_none_or_two_finds_nothing(String fileName) {
        assertThat(codes.find(fileName)).isEmpty();
    }

    @Test
    void a_gtin_with_filling_zeros_is_the_same_gtin() {
        assertThat(codes.find("96385074_1.jpg")).contains(new FileNameCodes.Found(6, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Bilder/LT-001/vorne.jpg, 1, 50", "LT-001/Detail 2.jpg, 1, 2", "lt-001/3.jpg, 1, 3", "LT-001/2.jpg, 1, 2", "andere/2.jpg, 13, 1",
        "LT-001/Tee_2.jpg, 2, 2", "LT-001_vorne.jpg, 1, 50", "4006381333931 Kanne blau.jpg, 1, 50", "mk-77/b.jpg, 0, 0", "MK-77 B_2.jpg, 0, 0",
        "MK-77_B.jpg, 0, 0", "0815_2.jpg, 10, 2", "Tee kaufen.jpg, 0, 0"
    })
    void folders_and_words_behind_a_number_are_understood_too(String path, long product, int position) {
        var found = codes.find(java.nio.file.Path.of(path));
        assertThat(found).isEqualTo(product == 0 ? java.util.Optional.empty() : java.util.Optional.of(new FileNameCodes.Found(product, position)));
    }

    @Test
    void the_manufacturers_number_counts_where_no_article_number_does() {
        var makers = new FileNameCodes(List.of(new PhotoStore.Code("A-1", 1, false), new PhotoStore.Code("M-1", 1, true),
                new PhotoStore.Code("X-9", 2, true), new PhotoStore.Code("X-9", 3, true), new PhotoStore.Code("A-1", 4, true)));
        assertThat(makers.find("M-1_2.jpg")).contains(new FileNameCodes.Found(1, 2));
        assertThat(makers.find("A-1.jpg")).contains(new FileNameCodes.Found(1, 1));
        assertThat(makers.find("X-9.jpg")).as("two articles have it").isEmpty();
    }
}
