package org.postkeel.cli.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.Assessor;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.chart.ChartImages;
import org.postkeel.chart.ChartPalette;
import org.postkeel.chart.TimelineChart;
import org.postkeel.cli.DateConverter;
import org.postkeel.cli.Inputs;
import org.postkeel.cli.Texts;
import org.postkeel.cli.UserException;
import org.postkeel.cli.Verb;
import org.postkeel.evidence.EvidenceCollector;
import org.postkeel.evidence.ImportResult;
import org.postkeel.model.Assessment;
import org.postkeel.report.Masking;
import org.postkeel.report.WorkbookReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report FILE.postkeel | EVIDENCE… --out DIR [--as-of DATE] [--lang de|en] [--mask]} */
@Command(name = "report", mixinStandardHelpOptions = true)
public final class ReportVerb implements Verb {

    private static final int CHART_WIDTH = 1200;
    private static final double CHART_SCALE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "inputs")
    private List<Path> inputs;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private Path out;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf", converter = DateConverter.class)
    private LocalDate asOf;

    @Option(names = "--lang", paramLabel = "de|en", descriptionKey = "lang")
    private String language;

    @Option(names = "--mask", descriptionKey = "mask")
    private boolean mask;

    private EvidenceCollector collector;
    private Assessor assessor;
    private WorkbookReport workbook;

    /** Called by the service component runtime. */
    public void setCollector(EvidenceCollector collector) {
        this.collector = collector;
    }

    /** Called by the service component runtime. */
    public void setAssessor(Assessor assessor) {
        this.assessor = assessor;
    }

    /** Called by the service component runtime. */
    public void setWorkbook(WorkbookReport workbook) {
        this.workbook = workbook;
    }

    @Override
    public Integer call() {
        var commandLine = spec.commandLine();
        Locale locale = locale();
        ImportResult read = new Inputs(collector).read(inputs, commandLine.getErr());
        Assessment assessment = mask ? Masking.mask(read.assessment()) : read.assessment();
        AssessmentResult result = assessor.assess(assessment, Catalogue.shipped(), asOf == null ? LocalDate.now() : asOf);
        Path xlsx = out.resolve("postkeel-" + result.asOf() + ".xlsx");
        Path png = out.resolve("postkeel-" + result.asOf() + "-timeline.png");
        try {
            Files.createDirectories(out);
            workbook.write(result, xlsx, locale);
            ChartImages.writePng(TimelineChart.create(result, locale, ChartPalette.light()), CHART_WIDTH,
                    TimelineChart.preferredHeight(result), CHART_SCALE, png);
        } catch (IOException e) {
            throw new UserException(NOT_ALL_READ, Texts.message("notWritten", out, e.getLocalizedMessage()));
        }
        commandLine.getOut().println(xlsx);
        commandLine.getOut().println(png);
        return Inputs.exitCode(read.problems());
    }

    private Locale locale() {
        if (language == null) {
            return Locale.getDefault();
        }
        return switch (language) {
            case "de" -> Locale.GERMANY;
            case "en" -> Locale.UK;
            default -> throw new ParameterException(spec.commandLine(), Texts.get("badLanguage", language));
        };
    }
}
