package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.evidence.RemoteError;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.Evidence;
import org.postkeel.model.Server;
import org.postkeel.model.text.Message;

/**
 * File version of ExSetup.exe, the one collection that shows security updates: FileVersionInfo in every form, with the
 * name of the server from Invoke-Command, a column of one's own, a UNC path, a heading, a prompt or the name of the
 * file.
 * <p>
 * A server that only this evidence names is not marked as listed: machines with the management tools have an
 * ExSetup.exe too.
 */
public final class ExSetupImporter implements EvidenceImporter {

    private static final String ID = "exsetup";
    private static final int ORDER = 30;

    /** Version properties of a file; each holds the whole build, and whichever is whole is taken. */
    private static final List<String> FILE_VERSIONS =
            List.of("FileVersion", "FileVersionRaw", "ProductVersion", "ProductVersionRaw");
    private static final List<String> OWN_VERSIONS =
            List.of("ExSetupVersion", "ExSetup", "ExSetup.exe", "ExSetup Version",
            "ExSetupFileVersion", "ExSetupBuild");
    /** May hold anything: in a record of one's own only, and exact only in the long form of a file version. */
    private static final List<String> LOOSE_VERSIONS = List.of("Version", "Build", "BuildNumber", "Buildnummer");
    private static final List<String> SERVER_NAMES =
            List.of("Server", "ServerName", "Server Name", "ExchangeServer", "ComputerName",
            "Computer", "MachineName", "Machine", "HostName", "Host", "Fqdn", "Name");
    private static final String REMOTE_NAME = "PSComputerName";
    private static final Set<String> NEUTRAL =
            Set.of("pscomputername", "runspaceid", "psshowcomputername", "filename", "path",
            "fullname", "product", "comment", "error", "site", "serverrole", "role", "date", "timestamp", "time",
            "edition",
            "commandtype", "source", "installed");
    private static final Set<String> OTHER_OBJECTS = Set.of("ProcessName", "ModuleName", "ServiceName", "HotFixID");
    private static final List<String> FILE_NAMES = List.of("OriginalFilename", "InternalName", "FileName", "Name");
    private static final Pattern LONG_FORM = Pattern.compile("\\d\\d\\.\\d\\d\\.\\d{4,5}\\.\\d{3}");
    private static final Pattern OTHER_FILE = Pattern.compile("(?is).*\\.(?:exe|dll|sys|ps1)");
    private static final Pattern PADDED = Pattern.compile("\\d\\d\\.0\\d\\..*", Pattern.DOTALL);
    private static final Pattern UNC = Pattern.compile("\\\\\\\\([A-Za-z0-9][A-Za-z0-9.\\-]*)\\\\.*", Pattern.DOTALL);
    private static final int EXCHANGE_2010 = 14;

    /** A build as a record gives it. */
    private record Sighting(BuildNumber number, BuildMethod method, boolean cuLevelOnly) {
    }

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
        return source.records().stream().anyMatch(record -> isRecord(record)
                && (namesExSetup(record) || sighting(record).isPresent()));
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> read(source, session));
    }

    private void read(EvidenceSource source, ImportSession session) {
        Evidence evidence = session.evidence(source, ID);
        var nameless = new ArrayList<PsRecord>();
        for (PsRecord record : source.records()) {
            if (!isRecord(record)) {
                continue;
            }
            PsValue name = serverName(record);
            Optional<String> whole = Names.whole(name)
                    .or(() -> Optional.ofNullable(record.heading()).filter(Names::isUsable));
            if (whole.isPresent()) {
                note(session.server(whole.get()), record, evidence, source, session);
            } else if (name.cutText().isPresent()) {
                session.atEnd(() -> noteCut(name.cutText().get(), record, evidence, source, session));
            } else {
                nameless.add(record);
            }
        }
        source.remoteErrors().stream().map(RemoteError::server)
                .filter(server -> server != null && Names.isUsable(server))
                .forEach(session::server);
        if (!nameless.isEmpty()) {
            session.atEnd(() -> noteNameless(nameless, evidence, source, session));
        }
    }

    private static void noteCut(String prefix, PsRecord record, Evidence evidence, EvidenceSource source,
            ImportSession session) {
        Names.ofCut(prefix, session).ifPresentOrElse(server -> note(server, record, evidence, source, session),
                () -> session.problem(source, record.line(), text("exsetup.nameCut", prefix)));
    }

    private static void noteNameless(List<PsRecord> records, Evidence evidence, EvidenceSource source,
            ImportSession session) {
        long builds = records.stream().map(ExSetupImporter::sighting).flatMap(Optional::stream).map(Sighting::number)
                .distinct()
                .count();
        Optional<String> name = builds > 1 ? Optional.empty() : Names.inFileName(source, session);
        for (PsRecord record : records) {
            if (name.isPresent()) {
                note(session.server(name.get()), record, evidence, source, session);
            } else {
                session.problem(source, record.line(), text("exsetup.noName",
                        sighting(record).map(Sighting::number).map(BuildNumber::toString).orElse("–")));
            }
        }
    }

    private static void note(Server server, PsRecord record, Evidence evidence, EvidenceSource source,
            ImportSession session) {
        sighting(record).ifPresentOrElse(
                seen -> session.observe(server, seen.number(), seen.method(), seen.cuLevelOnly(), evidence,
                        record.line()),
                () -> session.problem(source, record.line(), text(reason(record), server.getName(), shown(record))));
    }

    private static String reason(PsRecord record) {
        List<PsValue> values = versions(record).toList();
        if (values.stream().anyMatch(value -> value.state() == PsValue.State.CUT)) {
            return "exsetup.buildCut";
        }
        return values.stream().noneMatch(PsValue::isFilled) ? "exsetup.noBuild" : "exsetup.notABuild";
    }

    private static String shown(PsRecord record) {
        return versions(record).map(PsValue::text).filter(text -> text != null && !text.isBlank()).findFirst()
                .orElse("–");
    }

    private static Stream<PsValue> versions(PsRecord record) {
        return Stream.of(FILE_VERSIONS, OWN_VERSIONS, LOOSE_VERSIONS, List.of(PsRecord.VALUE)).flatMap(List::stream)
                .filter(record::has).map(record::get);
    }

    private static PsValue serverName(PsRecord record) {
        var values = new ArrayList<PsValue>();
        for (String name : SERVER_NAMES) {
            if (record.has(name) && !isExSetup(record.get(name).text())) {
                values.add(record.get(name));
            }
        }
        if (!record.has("AdminDisplayVersion")) {
            // beside the attributes of Get-ExchangeServer it is the machine that answered
            values.add(record.get(REMOTE_NAME));
        }
        String path = record.get("FileName").text();
        Matcher unc = UNC.matcher(path == null ? "" : path);
        if (unc.matches()) {
            values.add(PsValue.of(unc.group(1)));
        }
        return values.stream().filter(value -> Names.whole(value).isPresent()).findFirst()
                .or(() -> values.stream().filter(value -> value.cutText().isPresent()).findFirst())
                .orElse(PsValue.ABSENT);
    }

    // what is a record of ExSetup.exe

    private static boolean isRecord(PsRecord record) {
        if (OTHER_OBJECTS.stream().anyMatch(record::has)) {
            return false;
        }
        if (record.dialect() == PsRecord.Dialect.VALUE) {
            return sighting(record).isPresent();
        }
        if (namesOtherFile(record)) {
            return false;
        }
        boolean fileVersion = FILE_VERSIONS.stream().anyMatch(record::has) || record.has("FileMajorPart")
                || isExSetup(record.get("Name").text()) && record.has("Version");
        return fileVersion && (namesExSetup(record) || sighting(record).isPresent()) || isOwnRecord(record);
    }

    /** An object made by hand: a server, a version, and nothing that is not known. */
    private static boolean isOwnRecord(PsRecord record) {
        boolean named = Stream.concat(SERVER_NAMES.stream(), Stream.of(REMOTE_NAME)).anyMatch(record::has);
        if (!named) {
            return false;
        }
        if (OWN_VERSIONS.stream().anyMatch(record::has)) {
            return true;
        }
        boolean onlyKnown = record.names().stream()
                .allMatch(name -> contains(SERVER_NAMES, name) || contains(LOOSE_VERSIONS, name)
                || NEUTRAL.contains(name.toLowerCase(Locale.ROOT)));
        return onlyKnown && LOOSE_VERSIONS.stream().filter(record::has).map(record::get)
                .anyMatch(ExSetupImporter::isDottedOrNone);
    }

    private static boolean contains(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static boolean isDottedOrNone(PsValue value) {
        return value.isWhole() && (!value.isFilled() || dotted(value).isPresent());
    }

    private static boolean namesExSetup(PsRecord record) {
        return FILE_NAMES.stream().map(record::get).anyMatch(value -> isExSetup(value.text()));
    }

    private static boolean isExSetup(String fileName) {
        return fileName != null && fileName.strip().toLowerCase(Locale.ROOT).endsWith("exsetup.exe");
    }

    private static boolean namesOtherFile(PsRecord record) {
        return !namesExSetup(record) && FILE_NAMES.stream().map(record::get).filter(PsValue::isWhole).map(PsValue::text)
                .anyMatch(name -> name != null && OTHER_FILE.matcher(name.strip()).matches());
    }

    // the build

    private static Optional<Sighting> sighting(PsRecord record) {
        Optional<BuildNumber> exact = Stream.concat(FILE_VERSIONS.stream(), OWN_VERSIONS.stream()).map(record::get)
                .map(ExSetupImporter::dotted).flatMap(Optional::stream).findFirst()
                .or(() -> parts(record, "File")).or(() -> parts(record, "Product"));
        if (exact.isEmpty() && isExSetup(record.get("Name").text())) {
            exact = dotted(record.get("Version"));
        }
        if (exact.isPresent()) {
            return exact.map(number -> new Sighting(number, BuildMethod.EXSETUP, false));
        }
        return Stream.concat(LOOSE_VERSIONS.stream(), Stream.of(PsRecord.VALUE)).map(record::get)
                .flatMap(value -> dotted(value).map(number -> loose(value.text().strip(), number)).stream())
                .findFirst();
    }

    /** The short form could as well have been made from AdminDisplayVersion, which knows the cumulative update only. */
    private static Sighting loose(String written, BuildNumber number) {
        return LONG_FORM.matcher(written).matches() ? new Sighting(number, BuildMethod.EXSETUP, false)
                : new Sighting(number, BuildMethod.MANUAL, true);
    }

    private static Optional<BuildNumber> dotted(PsValue value) {
        return value.filledText().filter(text -> !text.contains("(") && !isLongFormCutOff(text))
                .flatMap(BuildText::parse).map(BuildText::number)
                .filter(ExSetupImporter::isExchange);
    }

    /** Where the minor number is padded, so are the others: 15.01.2507.0 is the rest of a file that was cut off. */
    private static boolean isLongFormCutOff(String text) {
        return PADDED.matcher(text).matches() && !LONG_FORM.matcher(text).matches();
    }

    private static boolean isExchange(BuildNumber number) {
        return number.revision() != BuildNumber.NO_REVISION
                && (number.major() == 15 && number.minor() <= 2 && number.build() > 99
                || number.major() == EXCHANGE_2010 && number.minor() <= 3
                || number.major() == 8 && number.minor() <= 3);
    }

    private static Optional<BuildNumber> parts(PsRecord record, String what) {
        var numbers = new ArrayList<Integer>();
        for (String part : List.of("Major", "Minor", "Build", "Private")) {
            record.get(what + part + "Part").filledText().filter(text -> text.matches("\\d{1,5}")).map(Integer::valueOf)
                    .ifPresent(numbers::add);
        }
        return numbers.size() == 4
                ? Optional.of(new BuildNumber(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                        .filter(ExSetupImporter::isExchange)
                : Optional.empty();
    }

    private static Message text(String key, Object... args) {
        return Message.of(ExSetupImporter.class, key, args);
    }
}
