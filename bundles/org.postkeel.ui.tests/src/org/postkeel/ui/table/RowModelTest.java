package org.postkeel.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RowModelTest {

    private record Row(String name, int number) {
    }

    private static final Column<Row> NAME = Column.of("name", "Name", 10, Row::name);
    private static final Column<Row> NUMBER = Column.<Row>of("number", "No.", 10, row -> row.number() + "\u202fkm")
            .orderedBy(Comparator.comparingInt(Row::number));
    private static final Row A = new Row("Beta", 10);
    private static final Row B = new Row("alpha", 9);
    private static final Row C = new Row("Gamma alpha", 10);

    private static RowModel<Row> model() {
        var model = new RowModel<>(List.of(NAME, NUMBER));
        model.setRows(List.of(A, B, C));
        return model;
    }

    @Test
    void keepsTheOrderOfTheRowsUntilSorted() {
        assertEquals(List.of(A, B, C), model().shown());
    }

    @Test
    void sortsByValueNotByText() {
        var model = model();
        model.sortBy(NUMBER, false);
        assertEquals(List.of(B, A, C), model.shown());
        model.sortBy(NUMBER, true);
        assertEquals(List.of(A, C, B), model.shown());
        model.sortBy(NAME, false);
        assertEquals(List.of(B, A, C), model.shown());
        model.sortBy(null, false);
        assertEquals(List.of(A, B, C), model.shown());
    }

    @Test
    void filtersByAllWordsInAnyColumnAndCase() {
        var model = model();
        model.setFilter(" ALPHA ");
        assertEquals(List.of(B, C), model.shown());
        model.setFilter("alpha 10");
        assertEquals(List.of(C), model.shown());
        assertEquals(1, model.matching());
        assertEquals(3, model.total());
        model.setFilter("");
        assertEquals(3, model.matching());
    }

    @Test
    void showsABoundedNumberAndCountsTheRest() {
        var model = model();
        model.setRows(IntStream.range(0, 2500).mapToObj(i -> new Row("row " + i, i)).toList());
        assertEquals(RowModel.LIMIT, model.shown().size());
        assertEquals(2500, model.matching());
        model.setFilter("2499");
        assertEquals(List.of(new Row("row 2499", 2499)), model.shown());
    }

    @Test
    void copiesWithHeadingsAndWithoutWhatBreaksCells() {
        String end = System.lineSeparator();
        assertEquals("No.\tName" + end + "10 km\tBeta" + end + "1 km\ta b" + end,
                RowModel.text(List.of(A, new Row("a\tb", 1)), List.of(NUMBER, NAME)));
    }
}
