package org.postkeel.evidence.importers.healthchecker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.model.text.Message;

/**
 * The report that HealthChecker builds for all servers at once. It is made from the XML files of the servers; an old
 * report may leave out what newer files tell, so its servers are runs like all others.
 */
public final class HealthCheckerHtmlImporter implements EvidenceImporter {

    private static final String ID = "healthcheckerhtml";
    private static final int ORDER = 40;
    /** Characters; a report of a hundred servers has a tenth of it. */
    private static final int MAX_TEXT = 16 << 20;
    private static final String SERVER_NAME = "Server Name";
    private static final String VULNERABLE = "Vulnerability Detected";
    private static final Pattern TOP = Pattern.compile("(?i)Exchange Health Checker v(?:ersion )?([\\d.]*\\d)");
    private static final Pattern REPORT = Pattern.compile("(?is).*<(?:html|table|h1)\\b.*");
    /** Headings of the text file that the report names otherwise. */
    private static final Map<String, String> LABELS = Map.of("server name", LabelledRun.NAME, "exchange version",
            "Version");

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
        return TOP.matcher(beginning).find() && REPORT.matcher(beginning).matches()
                && beginning.contains(SERVER_NAME);
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> {
            String text = source.text();
            if (text.length() > MAX_TEXT) {
                session.problem(source, 0, Message.of(HealthCheckerHtmlImporter.class, "tooLong", MAX_TEXT >> 20));
            }
            LabelledReport.write(source, session, ID,
                    new Report().read(text.substring(0, Math.min(text.length(), MAX_TEXT))));
        });
    }

    /** One report while it is being read. */
    private static final class Report {

        private final List<LabelledRun> runs = new ArrayList<>();
        private final Map<String, String> overview = new HashMap<>();
        private List<String> columns = List.of();
        private LabelledRun current;

        List<LabelledRun> read(String html) {
            Matcher top = TOP.matcher(html);
            String checkerVersion = top.find() ? top.group(1) : null;
            Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
            for (Element row : document.getElementsByTag("tr")) {
                row(row, checkerVersion);
            }
            for (LabelledRun run : runs) {
                String told = run.first(LabelledRun.NAME).map(name -> overview.get(name.toLowerCase(Locale.ROOT)))
                        .orElse(null);
                if ("none".equalsIgnoreCase(told)) {
                    run.addVulnerability("All known security issues passed.");
                }
            }
            return runs;
        }

        private void row(Element row, String checkerVersion) {
            List<String> cells = row.children().stream()
                    .filter(cell -> "td".equals(cell.normalName()) || "th".equals(cell.normalName()))
                    .map(Element::text).map(String::strip).toList();
            if (cells.size() == 2) {
                detail(cells.get(0), cells.get(1), row.sourceRange().start().lineNumber(), checkerVersion);
            } else if (cells.size() > 2 && SERVER_NAME.equalsIgnoreCase(cells.get(0))) {
                columns = cells;
            } else if (cells.size() > 2) {
                overview(cells);
            }
        }

        private void detail(String label, String value, int line, String checkerVersion) {
            if (SERVER_NAME.equalsIgnoreCase(label)) {
                current = new LabelledRun(line, checkerVersion);
                runs.add(current);
            }
            if (current != null) {
                current.add(LABELS.getOrDefault(label.toLowerCase(Locale.ROOT), label), value, line);
            }
        }

        /** The headings are those of the first server; a server with more to say has a cell without a heading. */
        private void overview(List<String> cells) {
            int column = columns.indexOf(VULNERABLE);
            if (column >= 0 && column < cells.size()) {
                overview.put(cells.get(0).toLowerCase(Locale.ROOT), cells.get(column));
            }
        }
    }
}
