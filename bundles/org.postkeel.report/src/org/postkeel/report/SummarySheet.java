package org.postkeel.report;

import static org.postkeel.report.Texts.column;
import static org.postkeel.report.Texts.dates;
import static org.postkeel.report.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.Finding;
import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.NotChecked;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Judged;
import org.postkeel.model.text.Message;

/** What matters on one page: who is affected, what was found, and what could not be checked. */
public final class SummarySheet implements WorkbookSheet {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Message title() {
        return text("sheet.summary");
    }

    @Override
    public void write(AssessmentResult result, SheetWriter sheet, Locale locale) {
        sheet.widths(18, 36, 34, 12, 20, 50);
        sheet.title(text("summary.title"));
        if (result.customer() != null && !result.customer().isBlank()) {
            sheet.line(text("summary.customer"), result.customer());
        }
        sheet.line(text("summary.asOf"), result.asOf());
        sheet.line(text("summary.catalogue"), result.catalogue().date());
        if (result.catalogue().isStale(result.asOf())) {
            sheet.warning(text("summary.stale", result.catalogue().date()));
        }
        sheet.line(text("summary.servers"), result.servers().size());
        sheet.line(text("summary.judged"), count(result, server -> server.judged().state() == Judged.State.YES));
        sheet.line(text("summary.affected"), result.affected().size());
        sheet.line(text("summary.open"), count(result, ServerVerdict::undecided));

        sheet.section(text("summary.affectedServers"));
        var affected = new ArrayList<List<Object>>();
        for (ServerVerdict server : result.affected()) {
            affected.add(row(server));
        }
        sheet.table("Affected", List.of(column("server"), column("build"), column("stage"), column("basis"),
                dates("fullBlock"), column("connectors")), affected);

        if (affected.isEmpty()) {
            sheet.note(text("summary.noneAffected"));
        }
        sheet.note(text("summary.minutes"));

        sheet.section(text("summary.findings"));
        var findings = new ArrayList<List<Object>>();
        for (Finding finding : result.findings()) {
            Message severity = text("severity." + finding.severity());
            findings.add(cells(finding.subject(), finding.summary(), finding.remedy(),
                    finding.severity() == Severity.CRITICAL ? new SheetWriter.Alert(severity) : severity, finding.rule(),
                    finding.explanation()));
        }
        sheet.table("Findings", List.of(column("subject"), column("finding"), column("remedy"), column("severity"),
                column("rule"), column("explanation")), findings);

        sheet.section(text("summary.notChecked"));
        var notChecked = new ArrayList<List<Object>>();
        for (NotChecked entry : result.notChecked()) {
            notChecked.add(cells(entry.subject(), entry.reason(), entry.rule()));
        }
        sheet.table("NotChecked", List.of(column("subject"), column("reason"), column("rule")), notChecked);
        if (notChecked.isEmpty()) {
            sheet.note(text("summary.allChecked"));
        }
        sheet.note(text("summary.offline"));
    }

    private static List<Object> row(ServerVerdict server) {
        var stage = server.stage();
        return cells(new SheetWriter.Alert(server.name()),
                Texts.product(server) + "\n" + Texts.build(server),
                stage.<Object>map(now -> text("stage.now", now.number(), Texts.minutes(now.throttleMinutes()),
                        Texts.minutes(now.blockMinutes()))).orElse(text("stage.none")),
                stage.<Object>map(now -> Texts.basis(now.basis())).orElse(null),
                stage.<Object>map(now -> now.fullBlockOn()).orElse(null), String.join(", ", server.judged().connectors()));
    }

    /** A list that can hold empty cells. */
    static List<Object> cells(Object... values) {
        return Arrays.asList(values);
    }

    private static long count(AssessmentResult result, Predicate<ServerVerdict> test) {
        return result.servers().stream().filter(test).count();
    }
}
