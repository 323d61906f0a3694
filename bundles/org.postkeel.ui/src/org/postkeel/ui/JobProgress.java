package org.postkeel.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.postkeel.model.progress.Progress;

/** Shows the progress of headless code in the monitor of a job, and passes on that the job was cancelled. */
public final class JobProgress implements Progress {

    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private final long total;
    private long done;
    private int shown;

    /**
     * @param monitor monitor of the job
     * @param name    what the job does
     * @param total   units of the whole work, in the units that the headless code counts in; 0 when unknown
     */
    public JobProgress(IProgressMonitor monitor, String name, long total) {
        this.monitor = monitor;
        this.total = total;
        monitor.beginTask(name, total > 0 ? TICKS : IProgressMonitor.UNKNOWN);
    }

    @Override
    public void begin(String name, long units) {
        monitor.subTask(name);
    }

    @Override
    public void worked(long units) {
        done += units;
        if (total > 0) {
            int ticks = (int) Math.min(TICKS, TICKS * done / total);
            if (ticks > shown) {
                monitor.worked(ticks - shown);
                shown = ticks;
            }
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
