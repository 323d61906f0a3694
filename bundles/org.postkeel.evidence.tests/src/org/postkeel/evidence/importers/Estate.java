package org.postkeel.evidence.importers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.importers.healthchecker.HealthCheckerHtmlImporter;
import org.postkeel.evidence.importers.healthchecker.HealthCheckerOtherImporter;
import org.postkeel.evidence.importers.healthchecker.HealthCheckerTextImporter;
import org.postkeel.evidence.importers.healthchecker.HealthCheckerXmlImporter;
import org.postkeel.evidence.importers.healthchecker.VulnerabilityReportImporter;
import org.postkeel.evidence.mail.BounceImporter;
import org.postkeel.evidence.mail.EacReportImporter;
import org.postkeel.evidence.mail.HeaderImporter;
import org.postkeel.evidence.mail.MessageCenterImporter;
import org.postkeel.evidence.mail.MessageTraceImporter;
import org.postkeel.evidence.mail.QueueImporter;
import org.postkeel.model.Assessment;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.model.progress.Progress;

/** The sample estate and what its README says of it. */
public final class Estate {

    /** All importers of this bundle. */
    public static final List<EvidenceImporter> IMPORTERS = List.of(new ExSetupImporter(), new ExchangeServerImporter(),
            new SendConnectorImporter(), new ReceiveConnectorImporter(), new ExoConnectorImporter(),
            new HybridConfigurationImporter(), new ServerListImporter(), new HealthCheckerXmlImporter(),
            new HealthCheckerTextImporter(), new HealthCheckerHtmlImporter(), new VulnerabilityReportImporter(),
            new HealthCheckerOtherImporter(), new ServiceReportImporter(), new HeaderImporter(), new BounceImporter(),
            new QueueImporter(), new MessageTraceImporter(), new MessageCenterImporter(), new EacReportImporter());

    public static final Path SAMPLE = Path.of("../../samples/nordwind");

    public static final String P1 = "Outbound to Office 365 - 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11";
    public static final String P2 = "Relay Ticketsystem zu EXO";
    public static final String P3 = "Archiv über Edge";
    public static final String P4 = "EdgeSync - Hamburg to Internet";
    public static final String P5 = "Internet alt (Gateway)";

    public static final Map<String, String> BUILDS =
            new TreeMap<>(Map.of("NW-EX13", "15.0.1497.48", "NW-EX16A", "15.1.2507.39",
            "NW-EX16B", "15.1.2507.61", "NW-EX19A", "15.2.1748.39", "NW-EX19B", "15.2.1258.32", "NW-EXSE1",
            "15.2.2562.46"));
    public static final Map<String, String> DIRECTORY_BUILDS =
            new TreeMap<>(Map.of("NW-EX13", "15.0.1497.2", "NW-EX16A", "15.1.2507.6",
            "NW-EX16B", "15.1.2507.6", "NW-EX19A", "15.2.1748.10", "NW-EX19B", "15.2.1258.12", "NW-EXSE1",
            "15.2.2562.17",
            "NW-EDGE1", "15.1.2507.6"));

    private Estate() {
    }

    /** Reads files of the sample estate into a new assessment. */
    public static ImportResult read(String... files) {
        return into(ModelFactory.eINSTANCE.createAssessment(), files);
    }

    public static ImportResult into(Assessment assessment, String... files) {
        return new EvidenceCollector(IMPORTERS).collect(Arrays.stream(files).map(SAMPLE::resolve).toList(), assessment,
                Progress.NONE);
    }

    /** Reads one path into a new assessment. */
    public static ImportResult read(Path path) {
        return new EvidenceCollector(IMPORTERS).collect(List.of(path), ModelFactory.eINSTANCE.createAssessment(),
                Progress.NONE);
    }

    /** Reads pasted texts, each a source, into a new assessment. Captions are "name|text". */
    public static ImportResult texts(String... captionsAndTexts) {
        return textsInto(ModelFactory.eINSTANCE.createAssessment(), captionsAndTexts);
    }

    public static ImportResult textsInto(Assessment assessment, String... captionsAndTexts) {
        var sources = Arrays.stream(captionsAndTexts)
                .map(text -> EvidenceSource.ofText(text.substring(0, text.indexOf('|')),
                text.substring(text.indexOf('|') + 1))).toList();
        return new EvidenceCollector(IMPORTERS).collectSources(sources, assessment, Progress.NONE);
    }

    public static Server server(ImportResult result, String name) {
        return result.assessment().getServers().stream().filter(server -> name.equals(server.getName())).findFirst()
                .orElseThrow(() -> new AssertionError(name + " is missing in " + names(result)));
    }

    public static List<String> names(ImportResult result) {
        return result.assessment().getServers().stream().map(Server::getName).sorted().toList();
    }

    /** Builds by server, those of one method. */
    public static Map<String, String> builds(ImportResult result, BuildMethod method) {
        var builds = new TreeMap<String, String>();
        for (Server server : result.assessment().getServers()) {
            String seen = server.getBuilds().stream().filter(build -> build.getMethod() == method)
                    .map(build -> build.getBuild() + (build.isCuLevelOnly() ? "?" : ""))
                    .collect(Collectors.joining(","));
            if (!seen.isEmpty()) {
                builds.put(server.getName(), seen);
            }
        }
        return builds;
    }

    public static Connector connector(ImportResult result, ConnectorKind kind, String name) {
        return result.assessment().getConnectors().stream()
                .filter(connector -> connector.getKind() == kind && name.equals(connector.getName())).findFirst()
                .orElseThrow(() -> new AssertionError(kind + " " + name + " is missing in "
                        + result.assessment().getConnectors().stream().map(Connector::getName).toList()));
    }

    public static List<String> problems(ImportResult result) {
        return result.problems().stream().map(problem -> problem.line() + " " + problem.message().key()).toList();
    }
}
