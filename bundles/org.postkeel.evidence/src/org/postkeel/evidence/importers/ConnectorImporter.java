package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.Evidence;

/** What the importers of all connector cmdlets have in common. */
abstract class ConnectorImporter implements EvidenceImporter {

    private static final int ORDER = 20;

    /**
     * Connectors of one kind.
     *
     * @param kind  which cmdlet writes them
     * @param isOne whether a record is one of them
     * @param name  what it is known by
     */
    record Family(ConnectorKind kind, Predicate<PsRecord> isOne, Function<PsRecord, PsValue> name) {
    }

    private final String id;
    private final List<Family> families;

    ConnectorImporter(String id, Family... families) {
        this.id = id;
        this.families = List.of(families);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final int order() {
        return ORDER;
    }

    @Override
    public final boolean recognises(EvidenceSource source) {
        return source.records().stream()
                .anyMatch(record -> families.stream().anyMatch(family -> family.isOne().test(record)));
    }

    @Override
    public final void read(List<EvidenceSource> sources, ImportSession session) {
        var later = new ArrayList<Runnable>();
        session.forEach(sources, source -> later.addAll(read(source, session)));
        if (!session.progress().isCancelled()) {
            later.forEach(Runnable::run);
            afterwards(session);
        }
    }

    private List<Runnable> read(EvidenceSource source, ImportSession session) {
        ConnectorReader reader = ConnectorReader.ofExport(source, session, id);
        Evidence evidence = session.evidence(source, id);
        for (PsRecord record : source.records()) {
            for (Family family : families) {
                if (family.isOne().test(record)) {
                    reader.read(family.kind(), family.name().apply(record),
                            new ConnectorReader.Row(record::get, record.line()));
                    record.get("PSComputerName").filledText().ifPresent(evidence::setHost);
                }
            }
        }
        return reader.end();
    }

    /** What is left to do when all sources are read. */
    void afterwards(ImportSession session) {
        // nothing, as a rule
    }
}
