package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.postkeel.catalogue.BuildNumber;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsValue;
import org.postkeel.evidence.RemoteError;
import org.postkeel.model.Evidence;
import org.postkeel.model.Server;
import org.postkeel.model.text.Message;

/**
 * File version of ExSetup.exe, the one collection that shows security updates: FileVersionInfo in every form, with the
 * name of the server from Invoke-Command, a column of one's own, a UNC path, a heading, a prompt or the name of the
 * file.
 * <p>
 * A server that only this evidence names is not marked as listed: machines with the management tools have an
 * ExSetup.exe too.
 */
public final class ExSetupImporter implements EvidenceImporter {

    private static final String ID = "exsetup";
    private static final int ORDER = 30;

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
        return source.records().stream().map(ExSetupRecord::of).flatMap(Optional::stream)
                .anyMatch(record -> record.namesExSetup() || record.sighting().isPresent());
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

        OneFile(EvidenceSource source, ImportSession session) {
            this.source = source;
            this.session = session;
            this.evidence = session.evidence(source, ID);
        }

        void read() {
            var nameless = new ArrayList<ExSetupRecord>();
            source.records().stream().map(ExSetupRecord::of).flatMap(Optional::stream).forEach(record -> {
                PsValue name = record.serverName();
                Optional<String> whole = Names.whole(name)
                        .or(() -> Optional.ofNullable(record.heading()).filter(Names::isUsable));
                if (whole.isPresent()) {
                    see(session.server(whole.get()), record);
                } else if (name.cutText().isPresent()) {
                    session.atEnd(() -> seeCut(name.cutText().get(), record));
                } else {
                    nameless.add(record);
                }
            });
            source.remoteErrors().stream().map(RemoteError::server)
                    .filter(server -> server != null && Names.isUsable(server))
                    .forEach(session::server);
            if (!nameless.isEmpty()) {
                session.atEnd(() -> seeNameless(nameless));
            }
        }

        private void seeCut(String prefix, ExSetupRecord record) {
            Names.ofCut(prefix, session).ifPresentOrElse(server -> see(server, record),
                    () -> session.problem(source, record.line(), text("exsetup.nameCut", prefix)));
        }

        private void seeNameless(List<ExSetupRecord> records) {
            long builds = records.stream().map(ExSetupRecord::sighting).flatMap(Optional::stream)
                    .map(ExSetupRecord.Sighting::number).distinct().count();
            Optional<String> name = builds > 1 ? Optional.empty() : Names.inFileName(source, session);
            if (name.isPresent()) {
                Server server = session.server(name.get());
                session.note(source, 0, text("exsetup.nameOfFile", server.getName()));
                records.forEach(record -> see(server, record));
            } else {
                records.forEach(record -> session.problem(source, record.line(), text("exsetup.noName",
                        record.sighting().map(ExSetupRecord.Sighting::number).map(BuildNumber::toString)
                                .orElse("–"))));
            }
        }

        private void see(Server server, ExSetupRecord record) {
            record.sighting().ifPresentOrElse(
                    seen -> session.observe(server, seen.number(), seen.method(), seen.cuLevelOnly(), evidence,
                            record.line()),
                    () -> session.problem(source, record.line(),
                            text(reason(record), server.getName(), shown(record))));
            List<BuildNumber> versions = record.fileVersions();
            if (versions.size() > 1) {
                session.note(source, record.line(), text("exsetup.versionsDiffer", server.getName(),
                        versions.stream().map(BuildNumber::toString).collect(Collectors.joining(", ")),
                        versions.get(0).toString()));
            }
        }

        private static String reason(ExSetupRecord record) {
            List<PsValue> values = record.versions().toList();
            if (values.stream().anyMatch(value -> value.state() == PsValue.State.CUT)) {
                return "exsetup.buildCut";
            }
            return values.stream().noneMatch(PsValue::isFilled) ? "exsetup.noBuild" : "exsetup.notABuild";
        }

        private static String shown(ExSetupRecord record) {
            return record.versions().map(PsValue::text).filter(text -> text != null && !text.isBlank()).findFirst()
                    .orElse("–");
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(ExSetupImporter.class, key, args);
    }
}
