package org.postkeel.cli.verbs;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.Finding;
import org.postkeel.assessment.NotChecked;
import org.postkeel.assessment.PlannedAction;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.cli.Texts;
import org.postkeel.model.text.Message;

/** An assessment for the eyes: the verdicts as a table, then findings, steps and what was not checked. */
final class AssessmentText {

    private AssessmentText() {
    }

    static void print(AssessmentResult result, PrintWriter out) {
        Locale locale = Locale.getDefault();
        out.println(Texts.get("assess.title", result.asOf(), result.catalogue().date()));
        out.println();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Texts.get("column.server"), Texts.get("column.build"), Texts.get("column.support"),
                Texts.get("column.floor"), Texts.get("column.judged"), Texts.get("column.affected"),
                Texts.get("column.stage"), Texts.get("column.fullBlock"), Texts.get("column.connectors")));
        result.servers().forEach(server -> rows.add(row(server, locale)));
        if (result.servers().isEmpty()) {
            out.println(Texts.get("assess.noServer"));
        } else {
            table(rows, out);
        }
        section("assess.findings", result.findings().stream().map(AssessmentText::line).toList(), out);
        section("assess.actions", result.actions().stream().map(action -> line(action, locale)).toList(), out);
        section("assess.notChecked", result.notChecked().stream().map(AssessmentText::line).toList(), out);
    }

    private static List<String> row(ServerVerdict server, Locale locale) {
        String build = server.build().map(b -> {
            String product = b.identity().product().map(p -> p.key() + " ").orElse("");
            String release = b.precision() == ServerVerdict.Precision.CU
                    ? b.identity().base().orElse("") + " " + Texts.get("updateUnknown")
                    : b.identity().build().map(r -> r.name()).orElse("");
            return (product + release + " " + b.observation().getBuild()).trim();
        }).orElse("?");
        return List.of(server.name(), build, Texts.get("support." + server.support().state()),
                Texts.get("floor." + server.floor().state()), Texts.get("judged." + server.judged().state()),
                Texts.get(server.affected() ? "affected" : server.undecided() ? "undecided" : "notAffected"),
                server.stage().map(stage -> Texts.get("stage", stage.number(), unknown(stage.throttleMinutes()),
                        unknown(stage.blockMinutes()), Texts.get("basis." + stage.basis()))).orElse("-"),
                server.stage().map(stage -> Message.date(stage.fullBlockOn(), locale)).orElse("-"),
                server.judged().connectors().isEmpty() ? "-" : String.join(", ", server.judged().connectors()));
    }

    private static Object unknown(Integer minutes) {
        return minutes == null ? "?" : minutes;
    }

    private static String line(Finding finding) {
        return Texts.get("severity." + finding.severity()) + "  " + Json.text(finding.summary());
    }

    private static String line(PlannedAction action, Locale locale) {
        String due = action.due() == null ? "" : " – " + Texts.get("due", Message.date(action.due(), locale));
        return action.priority() + "  " + Json.text(action.title()) + due;
    }

    private static String line(NotChecked entry) {
        return (entry.subject().isEmpty() ? "" : entry.subject() + ": ") + Json.text(entry.reason());
    }

    private static void section(String title, List<String> lines, PrintWriter out) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(Texts.get(title));
        lines.forEach(line -> out.println("  " + line));
    }

    private static void table(List<List<String>> rows, PrintWriter out) {
        int columns = rows.get(0).size();
        var widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
