package de.ladentheke.spreadsheet.file.open;

import de.ladentheke.spreadsheet.file.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the files that belong to one delivery of DATANORM. */
final class DatanormFiles {
    private DatanormFiles() {}

    /** Beside {@code DATPREIS.001} its {@code DATANORM.001}, and beside both {@code DATANORM.WRG}, whatever stands around these names. */
    static List<Path> beside(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var articles = name.replaceFirst("(?i)datpreis", "DATANORM");
        var groups = articles.replaceFirst("\\.[^.]*$", ".WRG");
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !name.toLowerCase(Locale.ROOT).matches(".*dat(anorm|preis).*\\.\\d{3}")) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(other -> matches(other, groups) || !articles.equals(name) && matches(other, articles)).filter(DatanormFiles::datanorm)
                    .sorted(Comparator.comparing((Path other) -> !matches(other, groups))).toList();
        }
    }

    private static boolean matches(Path other, String name) {
        return String.valueOf(other.getFileName()).equalsIgnoreCase(name);
    }

    private static boolean datanorm(Path other) {
        try {
            return Files.isRegularFile(other) && Files.size(other) <= Limits.FILE_BYTES && FileKind.of(other) == FileKind.DATANORM;
        } catch (IOException e) {
            return false;
        }
    }
}
