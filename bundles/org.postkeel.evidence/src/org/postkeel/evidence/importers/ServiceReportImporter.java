package org.postkeel.evidence.importers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.EnforcementReport;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.model.text.Message;

/**
 * Get-OnPremServerReportInfo of Exchange Online: what the service itself says of a server. Its dates are UTC; its
 * values are shown as they are and never recomputed.
 */
public final class ServiceReportImporter implements EvidenceImporter {

    private static final String ID = "servicereport";
    private static final int ORDER = 40;
    private static final int MINUTES_PER_HOUR = 60;
    private static final List<String> NAMES = List.of("ServerFQDN", "ServerName");
    private static final List<String> DATES = List.of("FirstDetectedDate", "ThrottleEnabledDate", "BlockingEnabledDate",
            "NextStageStartDate");

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
        return source.records().stream().anyMatch(ServiceReportImporter::isReport);
    }

    private static boolean isReport(PsRecord record) {
        return NAMES.stream().anyMatch(record::has)
                && (DATES.stream().anyMatch(record::has) || record.has("RecommendedBuildVersions"));
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
        private final List<PsRecord> records;
        private final Dates dates;

        OneFile(EvidenceSource source, ImportSession session) {
            this.source = source;
            this.session = session;
            this.evidence = session.evidence(source, ID);
            this.records = source.records().stream().filter(ServiceReportImporter::isReport).toList();
            this.dates = new Dates(records.stream().flatMap(record -> DATES.stream().map(record::get))
                    .flatMap(value -> value.filledText().stream()).toList());
        }

        void read() {
            for (PsRecord record : records) {
                PsValue name = Names.first(record, NAMES);
                Optional<String> whole = Names.whole(name);
                if (whole.isPresent()) {
                    report(session.server(whole.get()), record);
                } else if (name.cutText().isPresent()) {
                    String prefix = name.cutText().get();
                    session.atEnd(() -> Names.ofCut(prefix, session).ifPresentOrElse(server -> report(server, record),
                            () -> session.problem(source, record.line(), text("report.nameCut", prefix))));
                } else {
                    session.problem(source, record.line(), text("report.noName"));
                }
            }
        }

        private void report(Server server, PsRecord record) {
            EnforcementReport report = ModelFactory.eINSTANCE.createEnforcementReport();
            Optional<BuildNumber> build = build(server, record);
            report.setBuild(build.map(BuildNumber::toString).orElse(null));
            report.setProduct(record.get("ExchangeServer").filledText().orElse(null));
            report.setFirstDetected(date(server, record, "FirstDetectedDate"));
            report.setThrottleFrom(date(server, record, "ThrottleEnabledDate"));
            report.setBlockFrom(date(server, record, "BlockingEnabledDate"));
            report.setNextStageOn(date(server, record, "NextStageStartDate"));
            report.setNextThrottleMinutes(minutes(server, record, "NextStageThrottleRate"));
            report.setNextBlockMinutes(minutes(server, record, "NextStageBlockRate"));
            report.getRecommendedBuilds().addAll(recommended(server, record));
            report.setCapturedAt(evidence.getCapturedAt());
            report.setEvidence(evidence);
            report.setLine(record.line());
            add(server, report);
            build.ifPresent(number -> session.observe(server, number, BuildMethod.SERVICE_REPORT, false, evidence,
                    record.line()));
            if (session.assessment().getServers().stream().anyMatch(Server::isListed)) {
                // the report alone is no list: it leaves out every server that hands over no mail
                server.setListed(true);
            }
        }

        /** The same capture may have been saved in several forms. */
        private void add(Server server, EnforcementReport report) {
            if (server.getReports().stream().noneMatch(known -> isSame(known, report))) {
                report.setId(session.id("report", server.getId(), evidence.getSha256()));
                server.getReports().add(report);
            }
        }

        private static boolean isSame(EnforcementReport one, EnforcementReport two) {
            return Objects.equals(one.getBuild(), two.getBuild())
                    && Objects.equals(one.getFirstDetected(), two.getFirstDetected())
                    && Objects.equals(one.getThrottleFrom(), two.getThrottleFrom())
                    && Objects.equals(one.getBlockFrom(), two.getBlockFrom())
                    && Objects.equals(one.getNextStageOn(), two.getNextStageOn())
                    && Objects.equals(one.getNextThrottleMinutes(), two.getNextThrottleMinutes())
                    && Objects.equals(one.getNextBlockMinutes(), two.getNextBlockMinutes())
                    && one.getRecommendedBuilds().equals(two.getRecommendedBuilds());
        }

        private Optional<BuildNumber> build(Server server, PsRecord record) {
            PsValue value = record.get("Build");
            Optional<BuildNumber> build = value.filledText().flatMap(BuildText::parse).map(BuildText::number)
                    .filter(number -> number.revision() != BuildNumber.NO_REVISION);
            if (build.isEmpty() && value.state() != PsValue.State.ABSENT) {
                session.problem(source, record.line(), text("report.notABuild", server.getName(), shown(value)));
            }
            return build;
        }

        /** The service writes each build twice, with and without leading zeros. */
        private Set<String> recommended(Server server, PsRecord record) {
            PsValue value = record.get("RecommendedBuildVersions");
            var builds = new LinkedHashSet<String>();
            boolean whole = value.isWhole() || value.state() == PsValue.State.ABSENT;
            for (PsValue item : value.items()) {
                String text = item.text() == null ? "" : item.text();
                String legible = item.isWhole() ? text : text.substring(0, Math.max(0, text.lastIndexOf(',')));
                for (String part : legible.split("[,;\\s]+")) {
                    Optional<BuildNumber> number = BuildText.parse(part).map(BuildText::number);
                    number.map(BuildNumber::toString).ifPresent(builds::add);
                    whole &= number.isPresent() || part.isBlank();
                }
            }
            if (!whole) {
                session.problem(source, record.line(), text("report.recommendedCut", server.getName()));
            }
            return builds;
        }

        private Instant date(Server server, PsRecord record, String name) {
            PsValue value = record.get(name);
            Optional<String> written = value.filledText();
            Optional<Instant> date = written.flatMap(dates::read);
            if (date.isEmpty() && (written.isPresent() || value.state() == PsValue.State.CUT)) {
                boolean ambiguous = written.isPresent() && dates.isAmbiguous(written.get());
                session.problem(source, record.line(),
                        text(ambiguous ? "report.ambiguousDate" : "report.notADate", server.getName(), name,
                        shown(value)));
            }
            return date.orElse(null);
        }

        private Integer minutes(Server server, PsRecord record, String name) {
            PsValue value = record.get(name);
            if (!value.isFilled() && value.state() != PsValue.State.CUT) {
                return null;
            }
            var number = new ArrayList<Integer>(1);
            value.filledText().filter(text -> text.matches("\\d{1,3}(?:[.,]0+)?"))
                    .map(text -> Integer.valueOf(text.replaceFirst("[.,].*", ""))).filter(n -> n <= MINUTES_PER_HOUR)
                    .ifPresent(number::add);
            if (number.isEmpty()) {
                session.problem(source, record.line(), text("report.notMinutes", server.getName(), name, shown(value)));
                return null;
            }
            return number.get(0);
        }

        private static String shown(PsValue value) {
            return value.text() == null ? "–" : value.text();
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(ServiceReportImporter.class, key, args);
    }
}
