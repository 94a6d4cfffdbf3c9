package de.ladentheke.publish.website;

import de.ladentheke.publish.files.FileHash;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A category with those above it, {@code Lebensmittel > Säfte}. */
record Category(List<String> names) implements Comparable<Category> {
    private static final int SLUG = 60;

    static Category of(String text) {
        var names = Arrays.stream(text.split(">")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        return new Category(names.isEmpty() ? List.of(Words.t("category.none")) : names);
    }

    String name() {
        return names.getLast();
    }

    /** Null at the top. */
    Category parent() {
        return names.size() == 1 ? null : new Category(names.subList(0, names.size() - 1));
    }

    boolean isChildOf(Category other) {
        return other.equals(parent());
    }

    /** @param number of the page, from 1 */
    String path(int number) {
        return "sortiment/" + slug() + (number == 1 ? "" : "-" + number) + ".html";
    }

    /** Readable, and of its own for each category, whatever letters it is written with. */
    private String slug() {
        var whole = String.join(" > ", names);
        var plain = whole.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        var ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var mark = FileHash.of(whole).toString().substring(0, 6);
        return ascii.isEmpty() ? mark : ascii.substring(0, Math.min(SLUG, ascii.length())) + "-" + mark;
    }

    @Override
    public int compareTo(Category other) {
        for (int i = 0; i < Math.min(names.size(), other.names.size()); i++) {
            var order = names.get(i).compareTo(other.names.get(i));
            if (order != 0) {
                return order;
            }
        }
        return names.size() - other.names.size();
    }
}
