package de.ladentheke.photos;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The codes of the shop as they may stand in names of files and folders: any case, hyphens of an ISBN, characters that
 * no file name takes. SKU and GTIN win over the manufacturer's number.
 */
final class FileNameCodes {
    /** {@code _1}, {@code -2}, {@code (3)}, {@code .4}, or a blank and a number at the end. */
    private static final Pattern POSITION = Pattern.compile("^(.+?)(?:[ ]?[_\\-. ]0*(\\d{1,2})|[ ]?\\(0*(\\d{1,2})\\))$");
    private static final Pattern LAST_NUMBER = Pattern.compile("(?:^|\\D)0*(\\d{1,2})\\)?$");
    private static final Pattern ONLY_POSITION = Pattern.compile("\\d{1,2}");
    private static final Pattern NOT_CODE = Pattern.compile("[^\\p{L}\\p{N}]");
    /** A code in front of words must be this long, and hold a digit: "Tasse blau" is not the article "Tasse". */
    private static final int LEAST_BEFORE_WORDS = 4;
    /** Behind the numbered ones. */
    private static final int UNNUMBERED = 50;
    private static final long AMBIGUOUS = -1;

    private final Map<String, Long> exact = new HashMap<>();
    private final Map<String, Long> bare = new HashMap<>();
    private final Map<String, Long> makers = new HashMap<>();

    FileNameCodes(List<PhotoStore.Code> codes) {
        for (var code : codes) {
            if (code.maker()) {
                makers.merge(fold(code.code()), code.product(), FileNameCodes::same);
            } else {
                exact.putIfAbsent(fold(code.code()), code.product());
                bare.merge(bare(code.code()), code.product(), FileNameCodes::same);
            }
        }
    }

    /** @param position 1-based */
    record Found(long product, int position) {}

    /** By the file's name, else by the name of its folder ({@code 4711/vorne.jpg}); "2.jpg" asks its folder first. */
    Optional<Found> find(Path file) {
        var name = file.getFileName().toString();
        var byFolder = ofFolder(file, fold(stem(name)));
        return ONLY_POSITION.matcher(stem(name)).matches() && byFolder.isPresent() ? byFolder : find(name).or(() -> byFolder);
    }

    /**
     * A code as it is written wins over one with other hyphens, and a whole name over a code with a position: "TEE-1" is
     * SKU "TEE-1", else the first picture of SKU "TEE", else SKU "TEE1". Last comes a code with words behind it.
     */
    Optional<Found> find(String fileName) {
        var name = fold(stem(fileName));
        return find(name, exact, UnaryOperator.identity())
                .or(() -> find(name, bare, FileNameCodes::bare))
                .or(() -> find(name, makers, UnaryOperator.identity()))
                .or(() -> beforeWords(name));
    }

    private Optional<Found> ofFolder(Path file, String stem) {
        var folder = file.getParent() == null ? null : file.getParent().getFileName();
        if (folder == null) {
            return Optional.empty();
        }
        var number = LAST_NUMBER.matcher(stem);
        var position = number.find() ? Math.max(1, Integer.parseInt(number.group(1))) : UNNUMBERED;
        return whole(fold(folder.toString())).map(product -> new Found(product, position));
    }

    private Optional<Found> beforeWords(String name) {
        for (int end = name.length() - 1; end >= LEAST_BEFORE_WORDS; end--) {
            var code = name.substring(0, end);
            if ((name.charAt(end) == '_' || name.charAt(end) == ' ') && code.chars().anyMatch(Character::isDigit)) {
                var product = whole(code.strip());
                if (product.isPresent()) {
                    return product.map(found -> new Found(found, UNNUMBERED));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Long> whole(String name) {
        var product = exact.getOrDefault(name, bare.getOrDefault(bare(name), makers.getOrDefault(name, AMBIGUOUS)));
        return product == AMBIGUOUS ? Optional.empty() : Optional.of(product);
    }

    private static Optional<Found> find(String name, Map<String, Long> codes, UnaryOperator<String> form) {
        var whole = codes.get(form.apply(name));
        if (whole != null) {
            return found(whole, 1);
        }
        var parts = POSITION.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var position = Integer.parseInt(parts.group(2) != null ? parts.group(2) : parts.group(3));
        return found(codes.getOrDefault(form.apply(parts.group(1)), AMBIGUOUS), Math.max(1, position));
    }

    private static Optional<Found> found(long product, int position) {
        return product == AMBIGUOUS ? Optional.empty() : Optional.of(new Found(product, position));
    }

    private static long same(long one, long other) {
        return one == other ? one : AMBIGUOUS;
    }

    private static String stem(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Letters and digits only; a GTIN without the zeros that fill it up, an ISBN-10 as the GTIN it became. */
    private static String bare(String code) {
        var bare = NOT_CODE.matcher(fold(code)).replaceAll("");
        if (bare.matches("\\d{9}[\\dx]") && isbn10(bare)) {
            return isbn13(bare);
        }
        return bare.matches("0+\\d{8,13}") ? bare.replaceFirst("^0+", "") : bare;
    }

    private static boolean isbn10(String code) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (10 - i) * (code.charAt(i) == 'x' ? 10 : code.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static String isbn13(String isbn10) {
        var digits = "978" + isbn10.substring(0, 9);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
