package org.postkeel.evidence;

import org.postkeel.model.Assessment;
import org.postkeel.model.Evidence;
import org.postkeel.model.Server;
import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;

/** One import. */
public final class ImportSession {
    public Assessment assessment() { throw new UnsupportedOperationException(); }
    public Progress progress() { throw new UnsupportedOperationException(); }
    public Evidence evidence(EvidenceSource source, String kind) { throw new UnsupportedOperationException(); }
    public void problem(String file, int line, Message message) { throw new UnsupportedOperationException(); }
    public void problem(EvidenceSource source, int line, Message message) { throw new UnsupportedOperationException(); }
    public String id(String... parts) { throw new UnsupportedOperationException(); }
    public java.util.Optional<Server> findServer(String name) { throw new UnsupportedOperationException(); }
    public Server server(String name) { throw new UnsupportedOperationException(); }
    public void atEnd(Runnable task) { throw new UnsupportedOperationException(); }
}
