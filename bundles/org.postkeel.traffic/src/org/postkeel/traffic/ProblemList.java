package org.postkeel.traffic;

import java.util.ArrayList;
import java.util.List;

import org.postkeel.evidence.Problem;
import org.postkeel.model.text.Message;

/** What could not be read of one file: the first ones by line and reason, the others by their number. */
final class ProblemList {

    /** Problems that are named for one file; more are counted. */
    static final int NAMED = 20;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private long unnamed;

    /** @param file name for problems */
    ProblemList(String file) {
        this.file = file;
    }

    /**
     * @param line    line counted from 1; 0 for the whole file
     * @param message what is wrong and what to do
     */
    void add(long line, Message message) {
        if (problems.size() < NAMED) {
            problems.add(new Problem(file, (int) Math.min(line, Integer.MAX_VALUE), message));
        } else {
            unnamed++;
        }
    }

    /** @return problems of the file, the last one telling how many are not named */
    List<Problem> problems() {
        var all = new ArrayList<>(problems);
        if (unnamed > 0) {
            all.add(new Problem(file, 0, Message.of(ProblemList.class, "log.more", unnamed)));
        }
        return all;
    }
}
