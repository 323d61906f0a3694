package org.postkeel.evidence.importers.healthchecker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;

/**
 * The text that HealthChecker writes beside its XML, as it stood on the console. A file may hold several servers and
 * several runs, one after the other.
 */
public final class HealthCheckerTextImporter implements EvidenceImporter {

    private static final String ID = "healthcheckertext";
    private static final int ORDER = 40;
    private static final int MAX_LINE = 4096;
    private static final String EXCHANGE = "Exchange Information";
    private static final String VULNERABILITY = "Security Vulnerability";
    private static final Pattern DASHES = Pattern.compile("\\s*-{5,}\\s*");
    private static final Pattern LABEL = Pattern.compile("\\s*([A-Za-z.][^:]{0,80}?)\\s*:(?:\\s+(.*)|)");
    private static final Pattern TOP = Pattern.compile("(?i)\\s*Exchange Health Checker Version:?\\s+v?([\\d.]*\\d).*");
    private static final Pattern SECTION = Pattern.compile("(?m)^[ \\t]*Exchange Information[ \\t]*\\R[ \\t]*-{5,}");
    private static final Pattern LINES = Pattern.compile(
            "(?m)^[ \\t]*Version:[ \\t]*Exchange[^\\r\\n]*\\R(?:[ \\t]*\\R)?[ \\t]*Build Number:[ \\t]*\\d");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean recognises(EvidenceSource source) {
        String beginning = source.headText();
        return beginning.contains(LabelledRun.BUILD)
                && (SECTION.matcher(beginning).find() || LINES.matcher(beginning).find());
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> {
            var report = new Report();
            report.read(source.text());
            LabelledReport.write(source, session, ID, report.runs);
        });
    }

    /** One text while it is being read. */
    private static final class Report {

        private final List<LabelledRun> runs = new ArrayList<>();
        private String section;
        private String checkerVersion;
        private LabelledRun current;

        void read(String text) {
            List<String> lines = text.lines().map(line -> line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line)
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                Matcher top = TOP.matcher(line);
                if (top.matches()) {
                    checkerVersion = top.group(1);
                    section = null;
                    current = null;
                } else if (i + 1 < lines.size() && !line.isBlank() && DASHES.matcher(lines.get(i + 1)).matches()) {
                    section(line.strip(), i + 1);
                } else {
                    line(line, i + 1);
                }
            }
        }

        private void section(String name, int at) {
            section = name;
            if (EXCHANGE.equalsIgnoreCase(name)) {
                begin(at);
            }
        }

        private void begin(int at) {
            current = new LabelledRun(at, checkerVersion);
            runs.add(current);
        }

        private void line(String line, int at) {
            Matcher label = LABEL.matcher(line);
            boolean labelled = label.matches();
            String name = labelled ? label.group(1) : "";
            if (section == null && startsServer(name)) {
                begin(at);
            }
            if (current == null) {
                return;
            }
            if (VULNERABILITY.equalsIgnoreCase(section) && !labelled) {
                current.addVulnerability(line);
            } else if (labelled && (section == null || EXCHANGE.equalsIgnoreCase(section) || !isOfExchange(name))) {
                current.add(name, label.group(2) == null ? "" : label.group(2), at);
            } else if (EXCHANGE.equalsIgnoreCase(section)) {
                current.add("", line, at);
            }
        }

        /** Where the headings were left out, the first label that comes again begins the next server. */
        private boolean startsServer(String label) {
            return switch (label) {
                case LabelledRun.NAME, "Version", LabelledRun.BUILD -> current == null || current.has(label);
                default -> false;
            };
        }

        /** Other sections have names and versions too. */
        private static boolean isOfExchange(String label) {
            return switch (label) {
                case LabelledRun.NAME, "Version", LabelledRun.BUILD, LabelledRun.TIME, "Server Role", "Edition",
                        "AD Site" -> true;
                default -> false;
            };
        }
    }
}
