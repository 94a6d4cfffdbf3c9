package de.ladentheke.app.window;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.catalogue.ui.ListViewModel;
import de.ladentheke.spreadsheet.ui.export.ExportSource;
import java.util.stream.LongStream;

/** The products of the list in front, for the export. */
record ListedProducts(Catalogue catalogue, ListViewModel list) implements ExportSource {
    @Override
    public long[] all(boolean archived) {
        var sold = catalogue.find(Query.ALL);
        return archived ? LongStream.concat(LongStream.of(sold), LongStream.of(catalogue.find(Query.ALL.withFilter(Filter.ARCHIVED)))).toArray() : sold;
    }

    @Override
    public long[] found() {
        return list.found();
    }

    @Override
    public long[] marked() {
        return list.marked();
    }
}
