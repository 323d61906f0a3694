package org.postkeel.evidence.importers.healthchecker;

import java.util.List;
import java.util.regex.Pattern;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.model.text.Message;

/**
 * Files that HealthChecker leaves beside its results and that tell nothing of builds or mail: the core ratio, errors,
 * the debug log, reports of load and of mailboxes. They are named as known and not used; nothing is missing by that.
 */
public final class HealthCheckerOtherImporter implements EvidenceImporter {

    private static final String ID = "healthcheckerother";
    private static final int ORDER = 40;
    private static final Pattern TOP =
            Pattern.compile("(?i)Exchange (?:Server )?Health Checker (?:v\\d|Version:? \\d|Report\\b)");
    private static final Pattern DEBUG_LINE = Pattern.compile("(?s)\\s*\\[[^\\]\\r\\n]{8,40}\\] ?: .*");
    private static final List<EvidenceImporter> SERVER_REPORTS = List.of(new HealthCheckerXmlImporter(),
            new HealthCheckerTextImporter(), new HealthCheckerHtmlImporter(), new VulnerabilityReportImporter());

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
        String beginning = source.headText();
        boolean debug = DEBUG_LINE.matcher(beginning).matches()
                && (beginning.contains("HealthChecker") || TOP.matcher(beginning).find());
        boolean report = TOP.matcher(beginning).find() && !beginning.stripLeading().startsWith("#");
        boolean object = source.records().stream()
                .anyMatch(record -> isCoreRatio(record) || isError(record) && beginning.contains("HealthChecker"));
        return (debug || report || object)
                && SERVER_REPORTS.stream().noneMatch(importer -> importer.recognises(source));
    }

    private static boolean isCoreRatio(PsRecord record) {
        return record.has("DCList") && record.has("ExList")
                || record.has("DCCoreCount") && record.has("ExchangeCoreCount");
    }

    private static boolean isError(PsRecord record) {
        return record.has("FullyQualifiedErrorId") && record.has("CategoryInfo");
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> session.note(source, 0,
                Message.of(HealthCheckerOtherImporter.class, "notUsed")));
    }
}
