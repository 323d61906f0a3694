package org.postkeel.evidence.importers.healthchecker;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.importers.Dates;
import org.postkeel.model.text.Message;

/** Puts the servers of a report in words into the assessment. */
final class LabelledReport {

    private LabelledReport() {
    }

    /** The whole report has one notation of dates, that of the machine which wrote it. */
    static void write(EvidenceSource source, ImportSession session, String importer, List<LabelledRun> found) {
        List<LabelledRun> servers = found.stream().filter(LabelledRun::isServer).toList();
        var dates = new Dates(servers.stream().flatMap(server -> server.dates().stream()).toList(),
                FileStamp.day(source.fileName()));
        var writer = new RunWriter(source, session, importer);
        List<ServerRun> runs = servers.stream()
                .map(server -> server.run((text, zone) -> time(text, zone, dates, server, source, session)))
                .toList();
        writer.capturedAt(RunWriter.newest(runs));
        runs.forEach(writer::write);
    }

    private static Optional<Instant> time(String text, ZoneId zone, Dates dates, LabelledRun server,
            EvidenceSource source, ImportSession session) {
        Optional<Instant> time = dates.read(text, zone);
        if (time.isEmpty()) {
            session.problem(source, server.line(), Message.of(LabelledReport.class, "noTime",
                    server.first(LabelledRun.NAME).orElse("–"), text));
        }
        return time;
    }
}
