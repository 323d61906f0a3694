package org.postkeel.cli.verbs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.Assessor;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.cli.DateConverter;
import org.postkeel.cli.Inputs;
import org.postkeel.cli.Verb;
import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.ImportResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assess FILE.postkeel | EVIDENCE… [--as-of DATE] [--json]} */
@Command(name = "assess", mixinStandardHelpOptions = true)
public final class AssessVerb implements Verb {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "inputs")
    private List<Path> inputs;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf", converter = DateConverter.class)
    private LocalDate asOf;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private EvidenceCollector collector;
    private Assessor assessor;

    /** Called by the service component runtime. */
    public void setCollector(EvidenceCollector collector) {
        this.collector = collector;
    }

    /** Called by the service component runtime. */
    public void setAssessor(Assessor assessor) {
        this.assessor = assessor;
    }

    @Override
    public Integer call() {
        var commandLine = spec.commandLine();
        ImportResult read = new Inputs(collector).read(inputs, commandLine.getErr());
        AssessmentResult result = assessor.assess(read.assessment(), Catalogue.shipped(),
                asOf == null ? LocalDate.now() : asOf);
        if (json) {
            Json.print(AssessmentJson.of(result, read.problems()), commandLine.getOut());
        } else {
            AssessmentText.print(result, commandLine.getOut());
        }
        return Inputs.exitCode(read.problems());
    }
}
