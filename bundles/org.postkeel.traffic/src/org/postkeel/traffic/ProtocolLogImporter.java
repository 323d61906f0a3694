package org.postkeel.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.Problem;
import org.postkeel.model.Evidence;
import org.postkeel.model.Server;
import org.postkeel.model.text.Message;

/**
 * Evidence of the kind {@code protocollog}: SMTP protocol logs ({@code inputs.md} section e.2). Send logs tell when
 * Exchange Online throttled or blocked, receive logs which machines hand over mail.
 * <p>
 * They are not joined with message tracking logs, which stay the source of counts of mail: many connectors write no
 * protocol log, and what both tell would count twice. Sessions are interleaved and cross the borders of files, so all
 * logs of an import are read with one memory of sessions. A file that an earlier import has read is not read again; what
 * a new one tells is added to what is known.
 */
public final class ProtocolLogImporter implements EvidenceImporter {

    static final String ID = "protocollog";

    private static final int ORDER = 110;
    private static final int ROWS_BETWEEN_CHECKS = 1 << 10;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean recognises(EvidenceSource source) {
        return LogKind.of(source.head(LogKind.HEAD)).isProtocolLog();
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        var sends = new SendSessions(session, TrackingLogImporter.connectors(session.assessment()));
        var receives = new ReceiveSessions(session);
        session.forEach(sources, source -> {
            Evidence evidence = session.evidence(source, ID);
            if (!session.isFromBefore(evidence)) {
                boolean send = LogKind.of(source.head(LogKind.HEAD)) == LogKind.SMTP_SEND;
                read(source, session, send ? sends.of(evidence, serverOf(source, session)) : receives.of(evidence));
            }
        });
    }

    private static void read(EvidenceSource source, ImportSession session, Rows rows) {
        var problems = new ProblemList(source.label());
        try (InputStream content = LogBytes.unpacked(source.open())) {
            LogReader.read(content, ProtocolColumn.class, new Listener(session, rows, problems));
        } catch (CancellationException e) {
            // no fault of the log: whoever cancelled throws the assessment away
            return;
        } catch (IOException e) {
            problems.add(0, LogFiles.unreadable(e));
        }
        for (Problem problem : problems.problems()) {
            session.problem(problem.file(), problem.line(), problem.message());
        }
    }

    /** The log itself does not tell the server; where logs are collected by server, the folder does. */
    private static Optional<String> serverOf(EvidenceSource source, ImportSession session) {
        List<String> folders = List.of(source.label().toLowerCase(Locale.ROOT).split("[/\\\\]"));
        return session.assessment().getServers().stream().map(Server::getName)
                .filter(name -> name != null && folders.contains(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Takes the rows of one log. */
    @FunctionalInterface
    interface Rows {

        void row(LogRow<ProtocolColumn> row);
    }

    /** Passes rows on and looks now and then whether to stop. */
    private static final class Listener implements LogReader.Listener<ProtocolColumn> {

        private final ImportSession session;
        private final Rows rows;
        private final ProblemList problems;
        private int count;

        Listener(ImportSession session, Rows rows, ProblemList problems) {
            this.session = session;
            this.rows = rows;
            this.problems = problems;
        }

        @Override
        public void row(LogRow<ProtocolColumn> row) {
            if (++count % ROWS_BETWEEN_CHECKS == 0) {
                if (session.progress().isCancelled()) {
                    throw new CancellationException("reading was cancelled");
                }
                session.checkTime();
            }
            rows.row(row);
        }

        @Override
        public void badRow(long line, Message reason) {
            problems.add(line, reason);
        }

        @Override
        public void problem(long line, Message message) {
            problems.add(line, message);
        }
    }
}
