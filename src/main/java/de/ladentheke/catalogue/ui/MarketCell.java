package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Row;
import de.ladentheke.catalogue.Status;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Tag;
import de.ladentheke.uikit.Tag.Tone;

/** How the product stands in the market, in a word. */
final class MarketCell extends RowCell {
    private static final Messages TEXT = Messages.of(MarketCell.class);

    private final Tag tag = new Tag();

    @Override
    void show(Row row) {
        tell(tag, row);
        setAccessibleText(tag.getText());
        setGraphic(tag);
    }

    private static void tell(Tag tag, Row row) {
        if (row.status() == Status.DRAFT) {
            tag.show(TEXT.get("market.draft"), Tone.MUTED);
        } else if (row.status() == Status.ARCHIVED) {
            tag.show(TEXT.get("market.archived"), Tone.MUTED);
        } else if (row.marketState() == MarketState.BLOCKED) {
            tag.show(TEXT.get("market.hints", Math.max(1, row.hints())), Tone.BAD);
        } else if (row.marketState() == MarketState.ONLINE && row.stock().filter(stock -> stock <= 0).isPresent()) {
            tag.show(TEXT.get("market.soldOut"), Tone.MUTED);
        } else {
            ready(tag, row.marketState());
        }
    }

    private static void ready(Tag tag, MarketState state) {
        switch (state) {
            case ONLINE -> tag.show(TEXT.get("market.online"), Tone.OK);
            case CHANGED -> tag.show(TEXT.get("market.changed"), Tone.WARN);
            case WAITING -> tag.show(TEXT.get("market.waiting"), Tone.WARN);
            default -> tag.show(TEXT.get("market.offline"), Tone.MUTED);
        }
    }
}
