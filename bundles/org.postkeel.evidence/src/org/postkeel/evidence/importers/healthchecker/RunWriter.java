package org.postkeel.evidence.importers.healthchecker;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.importers.Names;
import org.postkeel.model.Answer;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.Evidence;
import org.postkeel.model.HealthCheck;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;
import org.postkeel.model.text.Message;

/** Puts runs of HealthChecker into the assessment. The same run in two files is one run. */
final class RunWriter {

    private final EvidenceSource source;
    private final ImportSession session;
    private final Evidence evidence;

    RunWriter(EvidenceSource source, ImportSession session, String importer) {
        this.source = source;
        this.session = session;
        this.evidence = session.evidence(source, importer);
    }

    Evidence evidence() {
        return evidence;
    }

    /** The newest run in a file is the time of the evidence. */
    void capturedAt(Instant newest) {
        if (newest != null && !session.isFromBefore(evidence)) {
            evidence.setCapturedAt(newest);
        }
    }

    /** Puts a run into the assessment; one without the name of a server is taken for that in the name of the file. */
    void write(ServerRun run) {
        if (run.name() != null && Names.isUsable(run.name())) {
            write(run, session.server(run.name()));
            return;
        }
        session.atEnd(() -> {
            Optional<String> name = FileStamp.server(source.fileName()).or(() -> Names.inFileName(source, session));
            if (name.isEmpty()) {
                session.problem(source, run.line(), text("noName"));
            } else {
                session.note(source, run.line(), text("nameOfFile", name.get()));
                write(run, session.server(name.get()));
            }
        });
    }

    private void write(ServerRun run, Server server) {
        attributes(run, server);
        Instant at = run.generatedAt() == null ? evidence.getCapturedAt() : run.generatedAt();
        if (run.build() == null) {
            session.problem(source, run.line(), text("noBuild", server.getName()));
        } else {
            session.observe(server, run.build(), BuildMethod.HEALTH_CHECKER, run.cuLevelOnly(), evidence, run.line(),
                    run.buildSeenAt() == null ? at : run.buildSeenAt());
            if (run.cuLevelOnly()) {
                session.note(source, run.line(), text("cuLevelOnly", server.getName(), run.build().toString()));
            }
        }
        healthCheck(run, server, at);
        session.atEnd(() -> listed(server));
    }

    /** HealthChecker asks the directory whom to check; where the list of the organisation is at hand, it adds to it. */
    private void listed(Server server) {
        if (session.assessment().getServers().stream().anyMatch(Server::isListed)) {
            server.setListed(true);
        }
    }

    /** What the directory said itself, or a newer run, stays. */
    private static void attributes(ServerRun run, Server server) {
        if (server.getFqdn() == null && run.fqdn() != null) {
            server.setFqdn(run.fqdn());
        }
        boolean partly = run.roles().containsAll(server.getRoles()) && run.roles().size() > server.getRoles().size();
        if (partly && !server.getRoles().contains(ServerRole.MANAGEMENT_TOOLS)) {
            server.getRoles().clear();
            server.getRoles().addAll(run.roles());
        }
        if (server.getSite() == null && run.site() != null) {
            server.setSite(run.site());
        }
        if (server.getEdition() == null && run.edition() != null) {
            server.setEdition(run.edition());
        }
    }

    private void healthCheck(ServerRun run, Server server, Instant at) {
        HealthCheck check = server.getHealthChecks().stream().filter(known -> isSameRun(known, at)).findFirst()
                .orElseGet(() -> {
                    HealthCheck added = ModelFactory.eINSTANCE.createHealthCheck();
                    added.setId(session.id("healthcheck", server.getId(), evidence.getSha256(), at.toString()));
                    added.setCapturedAt(at);
                    added.setEvidence(evidence);
                    server.getHealthChecks().add(added);
                    return added;
                });
        if (check.getCheckerVersion() == null) {
            check.setCheckerVersion(run.checkerVersion());
        }
        if (check.getVulnerable() == Answer.UNKNOWN) {
            check.setVulnerable(run.vulnerable());
        }
        if (check.getOnline() == Answer.UNKNOWN) {
            check.setOnline(run.online());
        }
        if (check.getCertificateExpiresOn() == null) {
            check.setCertificateExpiresOn(run.certificateExpiresOn());
        }
    }

    /** Texts give whole seconds, the XML parts of them. */
    private static boolean isSameRun(HealthCheck known, Instant at) {
        return known.getCapturedAt() != null && known.getCapturedAt().truncatedTo(ChronoUnit.SECONDS)
                .equals(at.truncatedTo(ChronoUnit.SECONDS));
    }

    /** @return the newest of the times, null when none is known */
    static Instant newest(List<ServerRun> runs) {
        return runs.stream().map(ServerRun::generatedAt).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    }

    private static Message text(String key, Object... args) {
        return Message.of(RunWriter.class, key, args);
    }
}
