package org.postkeel.report;

import static org.postkeel.report.Texts.column;
import static org.postkeel.report.Texts.dates;
import static org.postkeel.report.Texts.numbers;
import static org.postkeel.report.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.CurrentStage;
import org.postkeel.model.text.Message;

/** The five answers for each server, with their reasons. */
public final class ServersSheet implements WorkbookSheet {

    private static final int MOST_CVES = 6;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Message title() {
        return text("sheet.servers");
    }

    @Override
    public void write(AssessmentResult result, SheetWriter sheet, Locale locale) {
        sheet.widths(16, 32, 14, 14, 14, 17, 14, 13, 14, 15, 16, 12, 26, 14, 13, 20, 9, 14, 13, 12, 14, 80);
        sheet.pagesWide(2);
        sheet.title(text("sheet.servers"));
        sheet.note(text("servers.note", result.asOf()));
        var rows = new ArrayList<List<Object>>();
        result.servers().forEach(server -> rows.add(row(server, locale)));
        sheet.table("Servers", List.of(column("server"), column("fqdn"), column("roles"), column("product"), column("build"),
                column("buildName"), column("method"), column("precision"), column("support"), column("floor"),
                column("floorBuild"), column("judged"), column("connectors"), column("currency"), numbers("behindBy"),
                column("openCves"), numbers("stage"), column("basis"), numbers("throttle"), numbers("block"),
                dates("fullBlock"), column("reasons")), rows);
        sheet.freeze(rows.size());
    }

    /** A long list would make the row as high as a page; the JSON of the command line has all of it. */
    private static Object cves(ServerVerdict server) {
        List<String> open = server.currency().openCves();
        return open.size() <= MOST_CVES ? String.join(", ", open)
                : text("cves.more", String.join(", ", open.subList(open.size() - MOST_CVES, open.size())), open.size() - MOST_CVES);
    }

    private static List<Object> row(ServerVerdict server, Locale locale) {
        CurrentStage stage = server.stage().orElse(null);
        String roles = server.server().getRoles().stream().map(role -> role.getLiteral()).collect(Collectors.joining(", "));
        return SummarySheet.cells(
                server.affected() ? new SheetWriter.Alert(server.name()) : server.name(),
                server.server().getFqdn() == null ? "" : server.server().getFqdn(),
                roles,
                Texts.product(server),
                Texts.build(server),
                Texts.buildName(server),
                server.build().<Object>map(build -> text("method." + build.observation().getMethod().getLiteral())).orElse(""),
                text("precision." + server.build().map(build -> build.precision().name()).orElse("UNKNOWN")),
                text("support." + server.support().state()),
                text("floor." + server.floor().state()),
                server.floor().build().map(Object::toString).orElse(""),
                text("judged." + server.judged().state()),
                String.join(", ", server.judged().connectors()),
                text("currency." + server.currency().state()),
                server.currency().state() == ServerVerdict.Currency.State.UNKNOWN ? null : server.currency().behindBy(),
                cves(server),
                stage == null ? null : stage.number(),
                stage == null ? null : Texts.basis(stage.basis()),
                stage == null ? null : Texts.minutes(stage.throttleMinutes()),
                stage == null ? null : Texts.minutes(stage.blockMinutes()),
                stage == null ? null : stage.fullBlockOn(),
                Texts.reasons(server, locale));
    }
}
