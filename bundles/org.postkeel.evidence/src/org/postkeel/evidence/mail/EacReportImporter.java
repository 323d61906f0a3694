package org.postkeel.evidence.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.postkeel.catalogue.BuildNumber;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.importers.Dates;
import org.postkeel.evidence.importers.ServiceReportImporter;
import org.postkeel.evidence.mail.ReportColumns.Role;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.EnforcementReport;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.model.text.Message;

/**
 * The report “Connecting on-premises Exchange servers” of the Exchange admin center, saved as a table. No public sample
 * of its columns was found, so they are told by content ({@link ReportColumns}), and how they were understood is noted.
 * <p>
 * The table says less than Get-OnPremServerReportInfo: where a server has a report already that says the same and more,
 * nothing is added.
 */
public final class EacReportImporter implements EvidenceImporter {

    private static final String ID = "eacreport";
    private static final int ORDER = 45;
    private static final ServiceReportImporter CMDLET = new ServiceReportImporter();

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
        return !source.records().isEmpty() && !CMDLET.recognises(source) && new ReportColumns(rows(source)).isReport();
    }

    private static List<PsRecord> rows(EvidenceSource source) {
        return source.records().stream().filter(record -> record.names().size() > 2).toList();
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> new OneFile(source, session).read());
    }

    /** One file while it is being read. */
    private static final class OneFile {

        private final EvidenceSource source;
        private final ImportSession session;
        private final Evidence evidence;
        private final List<PsRecord> rows;
        private final ReportColumns columns;
        private final Dates dates;

        OneFile(EvidenceSource source, ImportSession session) {
            this.source = source;
            this.session = session;
            this.evidence = session.evidence(source, ID);
            this.rows = rows(source);
            this.columns = new ReportColumns(rows);
            this.dates = new Dates(rows.stream().flatMap(row -> Stream.of(Role.FIRST_DETECTED, Role.THROTTLE_FROM,
                    Role.BLOCK_FROM, Role.NEXT_STAGE_ON).flatMap(role -> columns.value(row, role).stream())).toList());
        }

        void read() {
            session.note(source, 0, text("eac.columns", caption(Role.SERVER), caption(Role.BUILD),
                    caption(Role.FIRST_DETECTED), caption(Role.THROTTLE_FROM), caption(Role.BLOCK_FROM)));
            if (!columns.unused().isEmpty()) {
                session.note(source, 0, text("eac.unused", columns.unused()));
            }
            boolean listed = session.assessment().getServers().stream().anyMatch(Server::isListed);
            for (PsRecord row : rows) {
                Optional<String> name = columns.value(row, Role.SERVER);
                if (name.isEmpty()) {
                    session.problem(source, row.line(), text("eac.noName"));
                    continue;
                }
                Server server = session.server(name.get());
                // as with the cmdlet: the report alone is no list of the servers
                server.setListed(server.isListed() || listed);
                row(server, row);
            }
        }

        private String caption(Role role) {
            return columns.caption(role).orElse("–");
        }

        private void row(Server server, PsRecord row) {
            Optional<BuildNumber> build = columns.value(row, Role.BUILD).flatMap(ReportColumns::build);
            EnforcementReport report = ModelFactory.eINSTANCE.createEnforcementReport();
            report.setBuild(build.map(BuildNumber::toString).orElse(null));
            report.setProduct(columns.value(row, Role.PRODUCT).orElse(null));
            report.setFirstDetected(date(server, row, Role.FIRST_DETECTED));
            report.setThrottleFrom(date(server, row, Role.THROTTLE_FROM));
            report.setBlockFrom(date(server, row, Role.BLOCK_FROM));
            report.setNextStageOn(date(server, row, Role.NEXT_STAGE_ON));
            report.setCapturedAt(evidence.getCapturedAt());
            report.setEvidence(evidence);
            report.setLine(row.line());
            if (isDated(row) && server.getReports().stream().noneMatch(known -> saysAll(known, report))) {
                report.setId(session.id("report", server.getId(), evidence.getSha256()));
                server.getReports().add(report);
            }
            build.ifPresent(number -> session.observe(server, number, BuildMethod.SERVICE_REPORT, false, evidence,
                    row.line()));
        }

        /** The table may name servers that connect and are up to date: of those the service has detected nothing. */
        private boolean isDated(PsRecord row) {
            return Stream.of(Role.FIRST_DETECTED, Role.THROTTLE_FROM, Role.BLOCK_FROM, Role.NEXT_STAGE_ON)
                    .anyMatch(role -> columns.value(row, role).isPresent());
        }

        private Instant date(Server server, PsRecord row, Role role) {
            Optional<String> text = columns.value(row, role);
            Optional<Instant> date = text.flatMap(dates::read);
            if (text.isPresent() && date.isEmpty()) {
                String key = dates.isAmbiguous(text.get()) ? "eac.ambiguousDate" : "eac.notADate";
                session.problem(source, row.line(), text(key, server.getName(), caption(role), text.get()));
            }
            return date.orElse(null);
        }

        private static boolean saysAll(EnforcementReport known, EnforcementReport report) {
            return (report.getBuild() == null || report.getBuild().equals(known.getBuild()))
                    && sameDay(known.getFirstDetected(), report.getFirstDetected())
                    && sameDay(known.getThrottleFrom(), report.getThrottleFrom())
                    && sameDay(known.getBlockFrom(), report.getBlockFrom())
                    && sameDay(known.getNextStageOn(), report.getNextStageOn());
        }

        /** The table may leave the time out, or the whole date. */
        private static boolean sameDay(Instant known, Instant read) {
            return read == null || known != null && day(known).equals(day(read));
        }

        private static LocalDate day(Instant instant) {
            return instant.atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(EacReportImporter.class, key, args);
    }
}
