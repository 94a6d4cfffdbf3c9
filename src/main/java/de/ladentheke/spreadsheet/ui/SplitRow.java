package de.ladentheke.spreadsheet.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** One thing at the left, another at the right; below the first where there is no room beside it. */
final class SplitRow extends Region {
    private static final double GAP = 16;
    private static final double LINE_GAP = 8;

    private final Region left;
    private final Region right;

    SplitRow(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets().getTop() + getInsets().getBottom();
        var one = left.prefHeight(-1);
        var two = right.prefHeight(-1);
        return insets + (width < 0 || fits(width) ? Math.max(one, two) : one + LINE_GAP + two);
    }

    @Override
    protected void layoutChildren() {
        var x = getInsets().getLeft();
        var y = getInsets().getTop();
        left.resizeRelocate(x, y, left.prefWidth(-1), left.prefHeight(-1));
        if (fits(getWidth())) {
            var start = getWidth() - getInsets().getRight() - right.prefWidth(-1);
            var height = Math.max(left.prefHeight(-1), right.prefHeight(-1));
            right.resizeRelocate(start, y + (height - right.prefHeight(-1)) / 2, right.prefWidth(-1), right.prefHeight(-1));
        } else {
            right.resizeRelocate(x, y + left.prefHeight(-1) + LINE_GAP, right.prefWidth(-1), right.prefHeight(-1));
        }
    }

    private boolean fits(double width) {
        var inner = width - getInsets().getLeft() - getInsets().getRight();
        return left.prefWidth(-1) + GAP + right.prefWidth(-1) <= inner;
    }
}
