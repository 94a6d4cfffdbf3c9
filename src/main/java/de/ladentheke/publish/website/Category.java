package de.ladentheke.publish.website;

import de.ladentheke.publish.files.FileHash;
import de.ladentheke.text.Slug;
import java.util.Arrays;
import java.util.List;

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
        var start = Slug.of(whole, SLUG);
        var mark = FileHash.of(whole).toString().substring(0, 6);
        return start.isEmpty() ? mark : start + "-" + mark;
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
