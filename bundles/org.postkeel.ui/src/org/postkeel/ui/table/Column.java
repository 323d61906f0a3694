package org.postkeel.ui.table;

import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.swt.graphics.Image;

/**
 * A column of a {@link ListTable}.
 *
 * @param id      name under which width and place are remembered
 * @param heading text above it
 * @param chars   width without rows, in characters; the first rows make it at most twice as wide
 * @param text    text of a cell
 * @param order   order of the rows when it is sorted by this column
 * @param tooltip text when the mouse rests on a cell; null for none
 * @param image   image of a cell; null for none
 */
public record Column<T>(String id, String heading, int chars, Function<T, String> text, Comparator<T> order,
        Function<T, String> tooltip, Function<T, Image> image) {

    /** @return a column that is sorted by its text and has neither tooltip nor image */
    public static <T> Column<T> of(String id, String heading, int chars, Function<T, String> text) {
        return new Column<>(id, heading, chars, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER),
                row -> null, row -> null);
    }

    /** @return the same with another order */
    public Column<T> orderedBy(Comparator<T> other) {
        return new Column<>(id, heading, chars, text, other, tooltip, image);
    }

    /** @return the same with a tooltip */
    public Column<T> withTooltip(Function<T, String> other) {
        return new Column<>(id, heading, chars, text, order, other, image);
    }

    /** @return the same with an image */
    public Column<T> withImage(Function<T, Image> other) {
        return new Column<>(id, heading, chars, text, order, tooltip, other);
    }
}
