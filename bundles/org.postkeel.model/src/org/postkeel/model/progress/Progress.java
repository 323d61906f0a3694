package org.postkeel.model.progress;

/**
 * How headless code reports what it is doing and learns that nobody wants the result any more. The workbench wraps its
 * monitor in one, the command line its terminal.
 */
public interface Progress {

    /** Reports to nobody and is never cancelled. */
    Progress NONE = new Progress() {
    };

    /**
     * A part of the work begins.
     *
     * @param name  what is being done, for example the name of a file
     * @param total units of the work, for example bytes; 0 when unknown
     */
    default void begin(String name, long total) {
    }

    /** @param units units done since the last call */
    default void worked(long units) {
    }

    /** @return whether the work shall stop; asked at least every 100 ms by whoever does long work */
    default boolean isCancelled() {
        return false;
    }
}
