package org.postkeel.assessment;

import java.util.List;

import org.postkeel.catalogue.Source;
import org.postkeel.model.Evidence;
import org.postkeel.model.text.Message;

/**
 * Why a verdict is what it is.
 *
 * @param topic    question it belongs to
 * @param text     one sentence
 * @param evidence what the customer's own files say; empty when none is concerned
 * @param sources  where the rule comes from; empty when no rule is concerned
 */
public record Reason(Topic topic, Message text, List<EvidenceRef> evidence, List<Source> sources) {

    /** The questions, in the order in which they are shown. */
    public enum Topic {
        BUILD, SUPPORT, FLOOR, JUDGED, CURRENCY, STAGE
    }

    /**
     * A place in a file.
     *
     * @param evidence the file
     * @param line     line from 1; 0 when the form has no lines
     */
    public record EvidenceRef(Evidence evidence, int line) {

        /** @return file name and line: exsetup.txt:4 */
        @Override
        public String toString() {
            return line > 0 ? evidence.getFileName() + ":" + line : evidence.getFileName();
        }
    }
}
