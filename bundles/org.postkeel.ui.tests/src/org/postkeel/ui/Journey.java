package org.postkeel.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.service.prefs.BackingStoreException;
import org.postkeel.testkit.BotTable;
import org.postkeel.testkit.WorkbenchBot;
import org.postkeel.testkit.WorkbenchExtension;
import org.postkeel.ui.editor.AssessmentEditor;

/** A journey of a person through the workbench: the window is there, file dialogs are answered by the test. */
public abstract class Journey {

    static {
        // backups and recovery copies of the tests are nobody's
        System.setProperty("org.postkeel.data", Path.of("target", "data-" + ProcessHandle.current().pid())
                .toAbsolutePath().toString());
    }

    /** The workbench. */
    @RegisterExtension
    protected static final WorkbenchExtension WORKBENCH = new WorkbenchExtension(
            () -> new PostkeelAdvisor(StartArguments.NONE, false));

    private final Deque<Path> answers = new ArrayDeque<>();
    private FileRequests real;

    @BeforeEach
    void begin() throws BackingStoreException {
        System.setProperty(DayOfAssessment.PROPERTY, Nordwind.DAY.toString());
        Preferences.node("tables").removeNode();
        real = FileDialogs.current;
        FileDialogs.current = new Answers();
    }

    @AfterEach
    void end() {
        FileDialogs.current = real;
        System.clearProperty(DayOfAssessment.PROPERTY);
    }

    protected static WorkbenchBot bot() {
        return WORKBENCH.bot();
    }

    /** The next file dialogs are answered with these files. */
    protected void answer(Path... files) {
        answers.addAll(List.of(files));
    }

    /** Opens the sample estate by the menu and waits until its servers are shown. */
    protected BotTable openNordwind() {
        answer(Nordwind.evidence().toArray(Path[]::new));
        bot().menu("File", "Open Evidence Files…").click();
        return servers(Nordwind.SERVERS.size());
    }

    /** Waits until the table of servers has so many rows. */
    protected static BotTable servers(int rows) {
        bot().waitForJobs(AssessmentEditor.class);
        BotTable table = bot().table("servers");
        bot().waitUntil("the servers are shown", table::rowCount, count -> count == rows);
        return table;
    }

    private final class Answers implements FileRequests {

        @Override
        public Optional<Path> projectToOpen(Shell parent) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public List<Path> evidenceFiles(Shell parent) {
            var all = List.copyOf(answers);
            answers.clear();
            return all;
        }

        @Override
        public Optional<Path> evidenceFolder(Shell parent) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> target(Shell parent, String title, String name, String extension, String kind) {
            return Optional.ofNullable(answers.poll());
        }
    }
}
