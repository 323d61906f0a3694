package org.postkeel.cli.verbs;

import java.nio.file.Path;
import java.util.List;

import org.postkeel.cli.Inputs;
import org.postkeel.cli.Verb;
import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.ImportResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import EVIDENCE… --into FILE.postkeel} */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportVerb implements Verb {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "EVIDENCE", descriptionKey = "evidence")
    private List<Path> evidence;

    @Option(names = "--into", paramLabel = "FILE.postkeel", required = true, descriptionKey = "into")
    private Path project;

    private EvidenceCollector collector;

    /** Called by the service component runtime. */
    public void setCollector(EvidenceCollector collector) {
        this.collector = collector;
    }

    @Override
    public Integer call() {
        var commandLine = spec.commandLine();
        ImportResult result = new Inputs(collector).into(project, evidence, commandLine.getErr());
        commandLine.getOut().println(project);
        return Inputs.exitCode(result.problems());
    }
}
