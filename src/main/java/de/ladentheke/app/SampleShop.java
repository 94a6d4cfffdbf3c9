package de.ladentheke.app;

import de.ladentheke.photos.PhotoMatcher.Attached;
import de.ladentheke.publish.ShopProfile;
import de.ladentheke.publish.ShopProfile.Field;
import de.ladentheke.spreadsheet.FileReport;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.task.Progress;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A small invented shop to practise with: its list and its photos come with the program, and take the usual way in. */
public final class SampleShop {
    private static final String WORKBOOK = "Sortiment.xlsx";
    private static final String PHOTOS = "Bilder";
    private static final Map<Field, String> PROFILE = new EnumMap<>(Map.of(
            Field.NAME, "Harzkontor",
            Field.LEGAL_NAME, "Harzkontor (erfundener Beispielladen)",
            Field.STREET, "Beispielgasse 5",
            Field.ZIP, "38855",
            Field.CITY, "Wernigerode",
            Field.EMAIL, "laden@harzkontor.example",
            Field.OPENING_HOURS, "Mo–Fr 10–18 Uhr\nSa 10–14 Uhr",
            Field.STORY, "Tee, Honig, Bücher, Wolle, Spielzeug und Töpferware aus dem Harz. Dieser Laden ist erfunden und zum Üben da."));

    private SampleShop() {}

    /** @param unmatched pictures that fit no product */
    public record Filled(FileReport list, Duration listTime, Attached photos, int unmatched, Duration photoTime) {}

    /** Puts the list and the folder of photos into {@code folder}, as a supplier would send them. */
    public static void unpack(Path folder) throws IOException {
        for (var name : files()) {
            var target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            try (var in = resource(name)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    public static Path workbook(Path folder) {
        return folder.resolve(WORKBOOK);
    }

    public static Path photos(Path folder) {
        return folder.resolve(PHOTOS);
    }

    /** The sample in a folder of its own: as it was left, or new where the folder is not there yet. */
    public static Shop open(Path folder, Progress progress) throws IOException {
        if (!Files.exists(folder)) {
            make(folder, progress);
        }
        return Shop.open(folder);
    }

    /** Beside the folder first: it is there only when it is complete. */
    private static void make(Path folder, Progress progress) throws IOException {
        var making = folder.resolveSibling(folder.getFileName() + ".neu");
        if (Files.exists(making)) {
            Folders.delete(making);
        }
        try (var shop = Shop.open(making)) {
            fill(shop, progress);
        }
        Files.move(making, folder);
    }

    /** Goes through the list of the sample shop without taking anything over; see {@link Imports#rehearse}. */
    public static void rehearse(Imports imports) throws IOException {
        var list = Files.createTempFile("ladentheke-", ".xlsx");
        try (var in = resource(WORKBOOK)) {
            Files.copy(in, list, StandardCopyOption.REPLACE_EXISTING);
            imports.rehearse(list);
        } finally {
            Files.delete(list);
        }
    }

    /** Takes the list and the photos over into an open shop, and introduces the shop where it has no profile yet. */
    public static Filled fill(Shop shop, Progress progress) throws IOException {
        var folder = Files.createTempDirectory("ladentheke-sample");
        try {
            unpack(folder);
            return fill(shop, folder, progress);
        } finally {
            Folders.delete(folder);
        }
    }

    /** The same from a folder that {@link #unpack} filled. */
    public static Filled fill(Shop shop, Path folder, Progress progress) {
        introduce(shop);
        var start = System.nanoTime();
        var list = shop.imports().run(workbook(folder), false, progress);
        var listed = System.nanoTime();
        var matches = shop.matcher().match(photos(folder));
        var photos = shop.matcher().attach(matches.matched(), progress);
        return new Filled(list, Duration.ofNanos(listed - start), photos, matches.unmatched().size(), Duration.ofNanos(System.nanoTime() - listed));
    }

    private static void introduce(Shop shop) {
        var profiles = shop.profiles();
        if (profiles.get().values().isEmpty()) {
            profiles.save(new ShopProfile(PROFILE));
        }
    }

    private static List<String> files() throws IOException {
        try (var in = resource("index.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
        }
    }

    private static java.io.InputStream resource(String name) throws IOException {
        var in = SampleShop.class.getResourceAsStream("sample/" + name);
        if (in == null) {
            throw new FileNotFoundException("sample/" + name);
        }
        return in;
    }
}
