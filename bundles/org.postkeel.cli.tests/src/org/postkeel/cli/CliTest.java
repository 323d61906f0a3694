package org.postkeel.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.InvalidSyntaxException;
import org.postkeel.storage.Backups;
import org.postkeel.storage.DataArea;
import org.postkeel.storage.ProjectLock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine.Command;

/** The command line as the product wires it, on the sample estate. */
class CliTest {

    private static final Path SAMPLE = Path.of("../../samples/nordwind");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Locale before;

    @BeforeEach
    void speakEnglish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.UK);
        System.setProperty(DataArea.PROPERTY, folder.resolve("data").toString());
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private int run(Object... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] texts = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        return new Cli(verbs(), new PrintWriter(out), new PrintWriter(err)).run(texts);
    }

    private static List<Verb> verbs() {
        try {
            return CliApplication.verbs();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    private static Object[] evidence(Object... more) {
        var args = new ArrayList<Object>(List.of("assess", SAMPLE.resolve("exsetup"),
                SAMPLE.resolve("exchangeserver/get-exchangeserver.clixml.utf16le.xml"),
                SAMPLE.resolve("connectors/get-sendconnector.clixml.utf16le.xml"),
                SAMPLE.resolve("connectors/exo_get-inboundconnector.ps7.utf8.json"),
                SAMPLE.resolve("evidence/get-onpremserverreportinfo.ps7.utf8.json"), SAMPLE.resolve("messagetracking")));
        args.addAll(List.of(more));
        return args.toArray();
    }

    private static Map<String, JsonNode> byName(JsonNode servers) {
        var byName = new TreeMap<String, JsonNode>();
        servers.forEach(server -> byName.put(server.get("name").asText(), server));
        return byName;
    }

    @Test
    void theSampleEstateIsJudgedAsItsReadmeSays() throws IOException {
        assertEquals(Verb.NOT_ALL_READ, run(evidence("--as-of", "2026-11-25", "--json")), err.toString());
        JsonNode root = json();
        assertEquals("2026-11-25", root.get("asOf").asText());
        assertFalse(root.get("catalogue").get("stale").asBoolean());
        Map<String, JsonNode> servers = byName(root.get("servers"));
        assertEquals(List.of("NW-EDGE1", "NW-EX13", "NW-EX16A", "NW-EX16B", "NW-EX19A", "NW-EX19B", "NW-EXSE1"),
                List.copyOf(servers.keySet()));
        var builds = Map.of("NW-EX13", "15.0.1497.48", "NW-EX16A", "15.1.2507.39", "NW-EX16B", "15.1.2507.61", "NW-EX19A",
                "15.2.1748.39", "NW-EX19B", "15.2.1258.32", "NW-EXSE1", "15.2.2562.46", "NW-EDGE1", "15.1.2507.58");
        builds.forEach((name, build) -> {
            assertEquals(build, servers.get(name).get("build").asText(), name);
            assertEquals("exsetup", servers.get(name).get("buildMethod").asText(), name);
            assertEquals("exact", servers.get(name).get("buildPrecision").asText(), name);
        });
        assertVerdict(servers.get("NW-EX13"), "2013", "never", "yes");
        assertVerdict(servers.get("NW-EX16A"), "2016", "below", "yes");
        assertVerdict(servers.get("NW-EDGE1"), "2016", "below", "yes");
        assertVerdict(servers.get("NW-EX19A"), "2019", "passes", "yes");
        assertVerdict(servers.get("NW-EX16B"), "2016", "passes", "no");
        assertVerdict(servers.get("NW-EX19B"), "2019", "below", "no");
        assertVerdict(servers.get("NW-EXSE1"), "SE", "noFloor", "no");
        assertStage(servers.get("NW-EX13"), 8, 0, 60, "2026-11-23");
        assertStage(servers.get("NW-EX16A"), 6, 30, 10, "2026-12-08");
        assertStage(servers.get("NW-EDGE1"), 6, 30, 10, "2026-12-13");
        assertTrue(servers.get("NW-EX19A").get("stage").isNull());
        assertEquals("supported", servers.get("NW-EXSE1").get("support").asText());
        assertEquals("outOfSupport", servers.get("NW-EX19A").get("support").asText());
    }

    private static void assertVerdict(JsonNode server, String product, String floor, String judged) {
        String name = server.get("name").asText();
        assertEquals(product, server.get("product").asText(), name);
        assertEquals(floor, server.get("floor").asText(), name);
        assertEquals(judged, server.get("judged").asText(), name);
    }

    private static void assertStage(JsonNode server, int number, int throttle, int block, String fullBlockOn) {
        JsonNode stage = server.get("stage");
        assertEquals(number, stage.get("number").asInt());
        assertEquals("reported", stage.get("basis").asText());
        assertEquals(throttle, stage.get("throttleMinutesPerHour").asInt());
        assertEquals(block, stage.get("blockMinutesPerHour").asInt());
        assertEquals(fullBlockOn, stage.get("fullBlockOn").asText());
    }

    @Test
    void pathsFindingsAndWhatWasNotReadAreNamed() throws IOException {
        run(evidence("--as-of", "2026-11-25", "--json"));
        JsonNode root = json();
        var paths = StreamSupport.stream(root.get("paths").spliterator(), false)
                .map(path -> path.get("connector").asText() + " @ " + path.get("judgedServer").asText()).sorted().toList();
        assertEquals(List.of("Archiv über Edge @ NW-EDGE1",
                "Outbound to Office 365 - 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11 @ NW-EX16A",
                "Outbound to Office 365 - 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11 @ NW-EX19A",
                "Relay Ticketsystem zu EXO @ NW-EX13"), paths);
        var findings = StreamSupport.stream(root.get("findings").spliterator(), false)
                .map(finding -> finding.get("rule").asText() + " " + finding.get("subject").asText()).toList();
        assertTrue(findings.containsAll(List.of("enforcement.affected NW-EX13", "enforcement.affected NW-EX16A",
                "enforcement.affected NW-EDGE1", "security.outdated NW-EX19B", "evidence.not-a-server NW-ADM01",
                "enforcement.announced-raise NW-EX19A")), findings.toString());
        assertTrue(findings.stream().noneMatch(finding -> finding.startsWith("evidence.contradiction")), findings.toString());
        assertTrue(StreamSupport.stream(root.get("problems").spliterator(), false)
                .anyMatch(problem -> problem.get("file").asText().contains("MSGTRK2026112006-2.LOG")
                        && problem.get("line").asInt() > 0), root.get("problems").toString());
        // 112 messages in the 40 days from 12 October to 20 November
        assertEquals(2.8, StreamSupport.stream(root.get("paths").spliterator(), false)
                .filter(path -> path.get("from").asText().equals("NW-EX13")).findFirst().orElseThrow()
                .get("messagesPerDay").asDouble());
    }

    @Test
    void anotherDayGivesAnotherAnswer() throws IOException {
        run(evidence("--as-of", "2024-06-18", "--json"));
        Map<String, JsonNode> servers = byName(json().get("servers"));
        assertEquals("supported", servers.get("NW-EX19B").get("support").asText());
        assertEquals("never", servers.get("NW-EX13").get("floor").asText());
    }

    @Test
    void readableTextHasTheSameVerdicts() {
        run(evidence("--as-of", "2026-11-25"));
        String ex16a = out.toString().lines().filter(line -> line.startsWith("NW-EX16A")).findFirst().orElseThrow();
        assertTrue(ex16a.contains("AFFECTED") && ex16a.contains("15.1.2507.39") && ex16a.contains("8 Dec 2026"), ex16a);
        String ex19a = out.toString().lines().filter(line -> line.startsWith("NW-EX19A")).findFirst().orElseThrow();
        assertFalse(ex19a.contains("AFFECTED"), ex19a);
        Locale.setDefault(Locale.GERMANY);
        run(evidence("--as-of", "2026-11-25"));
        assertTrue(out.toString().contains("BETROFFEN") && out.toString().contains("Was hilft"), out.toString());
    }

    @Test
    void trafficCountsAsTheReadmeSays() throws IOException {
        assertEquals(Verb.NOT_ALL_READ, run("traffic", SAMPLE.resolve("messagetracking"), "--json"), err.toString());
        JsonNode cloud = json().get("toCloud");
        assertEquals(220, cloud.get("messages").asInt());
        assertEquals(244, cloud.get("recipients").asInt());
        assertEquals(Map.of("Archiv über Edge @ NW-EDGE1", 6,
                "Outbound to Office 365 - 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11 @ NW-EX16A", 78,
                "Outbound to Office 365 - 3f1c0b2a-6f0e-4c55-9d0b-7b1e6a2f9c11 @ NW-EX19A", 24,
                "Relay Ticketsystem zu EXO @ NW-EX13", 112), ints(cloud.get("perConnector")));
        assertEquals(54, cloud.get("perClient").get("10.20.40.10").asInt());
        assertEquals(1, json().get("badLines").asInt());
        assertEquals(220, ints(cloud.get("perDay")).values().stream().mapToInt(Integer::intValue).sum());
        assertTrue(err.toString().contains("MSGTRK2026112006-2.LOG"), err.toString());
    }

    @Test
    void localDaysAndAnswersAreCountedToo() throws IOException {
        run("traffic", SAMPLE.resolve("messagetracking"), "--zone", "Europe/Berlin", "--json");
        JsonNode cloud = json().get("toCloud");
        assertEquals("Europe/Berlin", cloud.get("zone").asText());
        assertEquals(18, ints(cloud.get("throttled")).values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(9, ints(cloud.get("blocked")).values().stream().mapToInt(Integer::intValue).sum());
        var weeks = new TreeMap<String, Integer>();
        ints(cloud.get("perDayLocal")).forEach((day, messages) -> weeks.merge(
                LocalDate.parse(day).format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, "2026-W42".length()), messages,
                Integer::sum));
        JsonNode truth = new ObjectMapper().readTree(SAMPLE.resolve("truth.json").toFile());
        assertEquals(ints(truth.get("tracking").get("by_week_europe_berlin")), weeks);
        assertEquals(Verb.WRONG_USE, run("traffic", SAMPLE.resolve("messagetracking"), "--zone", "Hamburg"));
    }

    private static Map<String, Integer> ints(JsonNode object) {
        var ints = new TreeMap<String, Integer>();
        object.properties().forEach(entry -> ints.put(entry.getKey(), entry.getValue().asInt()));
        return ints;
    }

    @Test
    void buildsTellsWhatASpellingMeans() throws IOException {
        assertEquals(Verb.DONE, run("builds", "15.02.1544.036", "Version 15.1 (Build 2507.6)", "15.20.9412.12", "15.2.9999.1",
                "--as-of", "2026-11-25", "--json"), err.toString());
        JsonNode answers = json();
        assertEquals(List.of("input", "build", "product", "name", "released", "security", "support", "floor",
                "latestInBranch", "note"), List.copyOf(new ObjectMapper().convertValue(answers.get(0), Map.class).keySet()));
        assertEquals("2019 CU14 Oct25SU", answers.get(0).get("product").asText() + " " + answers.get(0).get("name").asText());
        assertEquals("undetermined", answers.get(0).get("floor").asText());
        assertEquals("2016 CU23", answers.get(1).get("product").asText() + " " + answers.get(1).get("name").asText());
        assertTrue(answers.get(1).get("note").asText().contains("Security update unknown"));
        assertEquals("undetermined", answers.get(1).get("floor").asText());
        assertEquals("Exchange Online", answers.get(2).get("name").asText());
        assertTrue(answers.get(2).get("floor").isNull());
        assertTrue(answers.get(3).get("note").asText().contains("Newer than the catalogue"));
        assertNull(answers.get(3).get("released").textValue());
    }

    @Test
    void theCatalogueIsShown() {
        assertEquals(Verb.DONE, run("catalogue", "show"), err.toString());
        assertTrue(out.toString().startsWith("Catalogue of 15 Oct 2026, 465 builds"), out.toString());
        assertTrue(out.toString().contains("Stage 7 from day 80: ? min throttled, 20 min blocked per hour; confidence low"),
                out.toString());
        assertEquals(Verb.DONE, run("catalogue"));
        assertEquals(Verb.WRONG_USE, run("catalogue", "import"));
    }

    @Test
    void masksLeaveNoNameBehind() throws IOException {
        Object[] args = evidence("--as-of", "2026-11-25", "--mask", "--out", folder);
        args[0] = "report";
        assertEquals(Verb.NOT_ALL_READ, run(args), err.toString());
        Path xlsx = Path.of(out.toString().lines().findFirst().orElseThrow());
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(Files.newInputStream(xlsx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        String text = all.toString().toLowerCase(Locale.ROOT);
        for (String name : List.of("nordwind", "nw-ex", "nw-edge", "ticketsystem", "archiv", "3f1c0b2a", "10.20.", "203.0.113",
                "hamburg", "bremen")) {
            assertFalse(text.contains(name), name + " is in the workbook");
        }
        assertTrue(text.contains("server-01"), "the masks are there");
    }

    @Test
    void reportWritesWorkbookAndPicture() throws IOException {
        Object[] args = evidence("--as-of", "2026-11-25", "--lang", "de", "--out", folder.resolve("neu"));
        args[0] = "report";
        assertEquals(Verb.NOT_ALL_READ, run(args), err.toString());
        List<String> written = out.toString().lines().toList();
        assertEquals(2, written.size());
        try (var workbook = new XSSFWorkbook(Files.newInputStream(Path.of(written.get(0))))) {
            assertEquals(4, workbook.getNumberOfSheets());
            assertEquals("Übersicht", workbook.getSheetName(0));
        }
        assertEquals(2400, ImageIO.read(Path.of(written.get(1)).toFile()).getWidth());
    }

    @Test
    void evidenceGoesIntoAProject() throws IOException {
        Path project = folder.resolve("Büro.postkeel");
        Object[] args = evidence("--into", project);
        args[0] = "import";
        assertEquals(Verb.NOT_ALL_READ, run(args), err.toString());
        assertEquals(Verb.DONE, run("assess", project, "--as-of", "2026-11-25", "--json"), err.toString());
        var fromProject = json();
        run(evidence("--as-of", "2026-11-25", "--json"));
        assertEquals(json().get("servers"), fromProject.get("servers"));
        assertEquals(json().get("paths"), fromProject.get("paths"));
        byte[] once = Files.readAllBytes(project);
        run(args);
        assertEquals(once.length, Files.readAllBytes(project).length, "reading the same again changes nothing");
    }

    @Test
    void wrongUseIsTwoAndHelps() {
        assertEquals(Verb.WRONG_USE, run("asses", "x"));
        assertTrue(err.toString().contains("assess") && err.toString().contains("Usage:"), err.toString());
        assertEquals("", out.toString());
        assertEquals(Verb.WRONG_USE, run());
        assertEquals(Verb.WRONG_USE, run("assess"));
        assertEquals(Verb.WRONG_USE, run("assess", SAMPLE, "--as-of", "yesterday"));
        assertTrue(err.toString().contains("yesterday"), err.toString());
        assertEquals(Verb.WRONG_USE, run("report", SAMPLE));
        assertEquals(Verb.WRONG_USE, run("report", SAMPLE, "--out", folder, "--lang", "fr"));
    }

    /** Fails the way a broken installation does. */
    @Command(name = "broken")
    static final class BrokenVerb implements Verb {

        @Override
        public Integer call() {
            throw new NoSuchMethodError("broken");
        }
    }

    @Test
    void anErrorOfTheProgramIsNeverSilent() {
        int code = new Cli(List.of(new BrokenVerb()), new PrintWriter(out), new PrintWriter(err)).run("broken");
        assertEquals(Verb.FAULT, code);
        assertTrue(err.toString().contains("Internal fault"), err.toString());
    }

    @Test
    void helpIsNoFault() {
        assertEquals(Verb.DONE, run("--help"));
        assertTrue(out.toString().contains("Verbs:"), out.toString());
        assertEquals(Verb.DONE, run("assess", "--help"));
        assertTrue(out.toString().contains("--as-of") && out.toString().contains("Default: today"), out.toString());
    }

    @Test
    void aMissingFileIsNamedAndTheRestIsRead() throws IOException {
        Path missing = folder.resolve("missing.txt");
        assertEquals(Verb.NOT_ALL_READ, run("assess", missing, SAMPLE.resolve("exsetup"), "--as-of", "2026-11-25", "--json"));
        assertTrue(err.toString().contains("missing.txt"), err.toString());
        assertTrue(json().get("servers").size() >= 7);
        assertEquals(Verb.NOT_ALL_READ, run("traffic", missing, "--json"));
        assertTrue(err.toString().contains("missing.txt"), err.toString());
    }

    @Test
    void aDamagedProjectIsNamed() throws IOException {
        Path project = folder.resolve("a.postkeel");
        run("import", SAMPLE.resolve("exsetup"), "--into", project);
        byte[] bytes = Files.readAllBytes(project);
        Files.write(project, Arrays.copyOf(bytes, bytes.length - 200));
        int code = run("assess", project);
        assertEquals(Verb.NOT_ALL_READ, code, out.toString());
        assertTrue(err.toString().contains("a.postkeel"), err.toString());
    }

    @Test
    void whatIsCalledAProjectAndIsNoneGivesNoAssessment() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.postkeel"), "no zip");
        assertEquals(Verb.NOT_ALL_READ, run("assess", broken));
        assertTrue(err.toString().contains("broken.postkeel is not a Postkeel project"), err.toString());
        assertEquals("", out.toString());
        assertEquals(Verb.NOT_ALL_READ, run("assess", folder.resolve("missing.postkeel")));
        assertTrue(err.toString().contains("missing.postkeel: there is no such file."), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aProjectAndEvidenceTogetherAreRefused() {
        Path project = folder.resolve("a.postkeel");
        run("import", SAMPLE.resolve("exsetup"), "--into", project);
        assertEquals(Verb.WRONG_USE, run("assess", project, SAMPLE.resolve("exsetup")));
    }

    @Test
    void importingTheSameAgainChangesNothing() throws IOException {
        Path project = folder.resolve("twice.postkeel");
        int first = run("import", SAMPLE, "--into", project);
        byte[] once = Files.readAllBytes(project);
        FileTime written = Files.getLastModifiedTime(project);
        assertEquals(first, run("import", SAMPLE, "--into", project));
        assertTrue(err.toString().contains("twice.postkeel: the evidence tells nothing new"), err.toString());
        assertArrayEquals(once, Files.readAllBytes(project));
        assertEquals(written, Files.getLastModifiedTime(project));
        assertEquals(List.of(), new Backups(DataArea.ofUser()).of(project));
    }

    @Test
    void aProjectThatIsBeingEditedIsLeftAlone() throws IOException {
        Path project = folder.resolve("edited.postkeel");
        run("import", SAMPLE.resolve("exsetup"), "--into", project);
        byte[] before = Files.readAllBytes(project);
        try (ProjectLock lock = ProjectLock.acquire(project)) {
            assertEquals(Verb.NOT_ALL_READ, run("import", SAMPLE.resolve("exchangeserver"), "--into", project));
            assertTrue(err.toString().contains("edited.postkeel is already open for editing"), err.toString());
            assertTrue(lock.isHeld());
        }
        assertArrayEquals(before, Files.readAllBytes(project));
    }
}
