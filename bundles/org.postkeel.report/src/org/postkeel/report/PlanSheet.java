package org.postkeel.report;

import static org.postkeel.report.Texts.column;
import static org.postkeel.report.Texts.dates;
import static org.postkeel.report.Texts.numbers;
import static org.postkeel.report.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.PlannedAction;
import org.postkeel.model.text.Message;

/** The steps, with empty columns for the customer to fill. */
public final class PlanSheet implements WorkbookSheet {

    private static final int STATUS = 8;
    private static final int EFFORT = 10;
    private static final int START = 11;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Message title() {
        return text("sheet.plan");
    }

    @Override
    public void write(AssessmentResult result, SheetWriter sheet, Locale locale) {
        sheet.widths(22, 8, 12, 32, 13, 40, 38, 13, 12, 16, 10, 12, 26);
        sheet.title(text("sheet.plan"));
        sheet.note(text("plan.note"));
        var rows = new ArrayList<List<Object>>();
        for (PlannedAction action : result.actions()) {
            rows.add(SummarySheet.cells(action.id(), action.priority(), text("kind." + action.kind()),
                    action.priority() == 1 ? new SheetWriter.Alert(action.title()) : action.title(),
                    String.join(", ", action.targets()), action.rationale(), action.acceptance(), action.due(),
                    text("status.open")));
        }
        sheet.table("Plan", List.of(column("id"), numbers("priority"), column("kind"), column("step"), column("target"),
                column("rationale"), column("acceptance"), dates("due"), column("status"), column("owner"),
                numbers("effort"), dates("start"), column("notes")), rows);
        sheet.choices(STATUS, rows.size(), List.of(text("status.open"), text("status.inProgress"), text("status.done"),
                text("status.dropped")));
        sheet.numbersOnly(EFFORT, rows.size());
        sheet.datesOnly(START, rows.size());
        sheet.freeze(rows.size());
    }
}
