package de.ladentheke.history.ui;

import de.ladentheke.history.Edit;
import java.util.List;

/** The fields that a group changed, in words: {@code Preis 6,90 € → 6,50 €}. */
@FunctionalInterface
public interface ChangeWords {
    String of(List<Edit> edits);
}
