package org.postkeel.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.postkeel.model.Assessment;
import org.postkeel.model.text.Message;
import org.postkeel.storage.ProjectFileException.Kind;

/**
 * {@code model.xmi} read as far as it goes: up to where the XML breaks off, without what the model does not know. A
 * file that is read strictly is read the same way, so that what is hostile in it is found even behind other faults.
 */
final class ReadModel implements ModelFaults {

    private final Map<Part, Integer> counts = new EnumMap<>(Part.class);
    private final Map<Part, Message> firsts = new EnumMap<>(Part.class);
    private final ModelHandler handler = new ModelHandler(this);
    private int unreadable;
    private Fault first;
    private int cutLine;
    private Message cut;

    private ReadModel() {
    }

    /**
     * @param model  the XML, watched by a {@link ModelGuard}
     * @param format format it was written in
     * @return what could be read
     * @throws Fault       when it is hostile or too large
     * @throws IOException when the stream fails
     */
    static ReadModel read(ModelGuard model, int format) throws IOException {
        var read = new ReadModel();
        try {
            ModelReader.parse(model, format, read.handler);
            // the checksum stands behind the last byte
            model.transferTo(OutputStream.nullOutputStream());
        } catch (Fault e) {
            if (e.kind() != Kind.DAMAGED) {
                throw e;
            }
            read.cut(e);
        }
        return read;
    }

    /**
     * @return the assessment
     * @throws Fault when anything of it could not be read
     */
    Assessment whole() throws Fault {
        if (first == null && assessment() == null) {
            first = Fault.damaged(null, cause());
        }
        if (first != null) {
            throw first;
        }
        return assessment();
    }

    private void cut(Fault fault) {
        if (first == null) {
            first = fault;
        }
        cutLine = handler.line();
        cut = fault.reason();
        handler.resolveReferences();
    }

    @Override
    public void unreadable(Part part, int line, int column, Message reason) {
        if (first == null) {
            first = Fault.damaged(null, "fault.xml", ProjectFormat.MODEL, line, column, reason);
        }
        counts.merge(part, 1, Integer::sum);
        firsts.putIfAbsent(part, Message.of(ReadModel.class, "salvage.line", line, reason));
        if (part != Part.REFERENCE && ++unreadable > Limits.UNREADABLE) {
            throw new UncheckedIOException(Fault.damaged(null, "fault.tooMany", Limits.UNREADABLE));
        }
    }

    /** @return null when the XML did not come to any element of the model, or to another root */
    Assessment assessment() {
        return handler.root() instanceof Assessment assessment ? assessment : null;
    }

    /** @return whether the XML was read to its end */
    boolean isWhole() {
        return cut == null;
    }

    /** @return why there is no assessment */
    Message cause() {
        return cut != null ? cut : Message.of(Fault.class, "fault.content", ProjectFormat.MODEL);
    }

    /** @return what is missing of the model */
    List<Message> lost() {
        var lost = new ArrayList<Message>();
        if (cut != null) {
            lost.add(Message.of(ReadModel.class, "salvage.cut", cutLine, cut));
        }
        counts.forEach((part, count) -> {
            String key = "salvage." + part;
            lost.add(Message.of(ReadModel.class, key, count, firsts.get(part)));
        });
        return lost;
    }
}
