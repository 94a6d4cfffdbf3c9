package de.ladentheke.spreadsheet.plan;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;

/** Comments at cells of a sheet, up to a number; several at one cell become one. */
final class CellComments {
    private final Drawing<?> drawing;
    private final CreationHelper helper;
    private int left;
    private Cell lastCell;
    private Comment lastComment;

    CellComments(Sheet sheet, int most) {
        drawing = sheet.createDrawingPatriarch();
        helper = sheet.getWorkbook().getCreationHelper();
        left = most;
    }

    void add(Cell cell, String sentence) {
        if (cell == lastCell) {
            set(lastComment, lastComment.getString().getString() + "\n" + sentence);
        } else if (left-- > 0) {
            var anchor = helper.createClientAnchor();
            anchor.setCol1(cell.getColumnIndex() + 1);
            anchor.setCol2(cell.getColumnIndex() + 5);
            anchor.setRow1(cell.getRowIndex());
            anchor.setRow2(cell.getRowIndex() + 5);
            lastComment = drawing.createCellComment(anchor);
            lastComment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
            lastCell = cell;
            set(lastComment, sentence);
        }
    }

    private void set(Comment comment, String sentence) {
        comment.setString(helper.createRichTextString(sentence));
    }
}
