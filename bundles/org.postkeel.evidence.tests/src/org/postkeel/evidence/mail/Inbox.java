package org.postkeel.evidence.mail;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.Arrival;
import org.postkeel.model.Assessment;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.EnforcementSighting;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.model.progress.Progress;

/** Reads samples and pasted texts with all importers, and shows what came of them on one line each. */
final class Inbox {

    private static final Path SAMPLE = Path.of("../../samples/nordwind");

    private Inbox() {
    }

    static ImportResult read(String... files) {
        return into(ModelFactory.eINSTANCE.createAssessment(), files);
    }

    static ImportResult into(Assessment assessment, String... files) {
        return files(assessment, Arrays.stream(files).map(SAMPLE::resolve).toList());
    }

    static ImportResult files(Assessment assessment, List<Path> files) {
        return new EvidenceCollector(Estate.IMPORTERS).collect(files, assessment, Progress.NONE);
    }

    static ImportResult paste(String... texts) {
        return pasteInto(ModelFactory.eINSTANCE.createAssessment(), texts);
    }

    static ImportResult pasteInto(Assessment assessment, String... texts) {
        List<EvidenceSource> sources = Arrays.stream(texts).map(text -> EvidenceSource.ofText("pasted", text)).toList();
        return new EvidenceCollector(Estate.IMPORTERS).collectSources(sources, assessment, Progress.NONE);
    }

    /** An assessment with servers; each is given by its FQDN or its short name. */
    static Assessment servers(String... names) {
        Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
        for (String name : names) {
            Server server = ModelFactory.eINSTANCE.createServer();
            server.setId("server-" + name);
            int dot = name.indexOf('.');
            server.setName(dot < 0 ? name : name.substring(0, dot));
            server.setFqdn(dot < 0 ? null : name);
            assessment.getServers().add(server);
        }
        return assessment;
    }

    /** @return builds of headers, "EX01 15.1.2507.39" */
    static List<String> headerBuilds(ImportResult result) {
        return result.assessment().getServers().stream().flatMap(server -> server.getBuilds().stream()
                .filter(build -> build.getMethod() == BuildMethod.HEADER)
                .map(build -> server.getName() + " " + build.getBuild())).toList();
    }

    /** @return "throttled queue NW-EX16A 30 2026-11-23T09:44:10Z 17" */
    static List<String> sightings(ImportResult result) {
        return result.assessment().getSightings().stream().map(Inbox::shown).toList();
    }

    private static String shown(EnforcementSighting sighting) {
        return List.of(sighting.getKind(), sighting.getSource(), String.valueOf(sighting.getServer()),
                String.valueOf(sighting.getMinutesPerHour()), String.valueOf(sighting.getSeenAt()),
                sighting.getMessages()).stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static Arrival onlyArrival(ImportResult result) {
        List<Arrival> arrivals = result.assessment().getArrivals();
        if (arrivals.size() != 1) {
            throw new AssertionError(arrivals.size() + " arrivals: " + arrivals);
        }
        return arrivals.get(0);
    }

    /** @return "12 header.gateway" */
    static List<String> notes(ImportResult result) {
        return result.problems().stream().map(problem -> problem.line() + " " + problem.message().key()).toList();
    }
}
