package de.ladentheke.app.window;

import java.nio.file.Path;
import java.util.List;

/** What the frame of the window can set going. Called on the FX thread. */
public interface ShellActions {
    /** Asks for lists and opens them in the import. */
    void chooseLists();

    /** @param pictures folders, archives and pictures that may show the articles of the lists */
    void importLists(List<Path> files, List<Path> pictures);

    /** Pictures and folders of pictures. */
    void takePhotos(List<Path> files);

    void publish();

    void undo();

    void redo();

    /** Shows what of the catalogue holds these words. */
    void search(String words);

    /** Brings the keyboard from the search to the list. */
    void focusList();

    void newProduct();

    /** Shows the sample shop. */
    void sampleShop();
}
