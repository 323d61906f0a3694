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
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.BuildMethod;

/**
 * A record that tells the version of ExSetup.exe: FileVersionInfo, a version object of its own, a line with nothing but
 * the version, or an object somebody made of a server and a version.
 */
final class ExSetupRecord {

    /** Version properties of a file; each holds the whole build, and whichever is whole is taken. */
    private static final List<String> FILE_VERSIONS =
            List.of("FileVersion", "FileVersionRaw", "ProductVersion", "ProductVersionRaw");
    private static final List<String> OWN_VERSIONS = List.of("ExSetupVersion", "ExSetup", "ExSetup.exe",
            "ExSetup Version", "ExSetupFileVersion", "ExSetupBuild");
    /** May hold anything: in a record of one's own only, and exact only in the long form of a file version. */
    private static final List<String> LOOSE_VERSIONS = List.of("Version", "Build", "BuildNumber", "Buildnummer");
    private static final List<String> SERVER_NAMES = List.of("Server", "ServerName", "Server Name", "ExchangeServer",
            "ComputerName", "Computer", "MachineName", "Machine", "HostName", "Host", "Fqdn", "Name");
    private static final String REMOTE_NAME = "PSComputerName";
    private static final Set<String> NEUTRAL = Set.of("pscomputername", "runspaceid", "psshowcomputername", "filename",
            "path", "fullname", "product", "comment", "error", "site", "serverrole", "role", "date", "timestamp",
            "time", "edition", "commandtype", "source", "installed");
    private static final Set<String> VERSION_OBJECT =
            Set.of("major", "minor", "build", "revision", "majorrevision", "minorrevision");
    private static final Set<String> OTHER_OBJECTS = Set.of("ProcessName", "ModuleName", "ServiceName", "HotFixID");
    private static final List<String> FILE_NAMES = List.of("OriginalFilename", "InternalName", "FileName", "Name");
    private static final Pattern OTHER_FILE = Pattern.compile("(?is).*\\.(?:exe|dll|sys|ps1)");
    private static final Pattern UNC = Pattern.compile("\\\\\\\\([A-Za-z0-9][A-Za-z0-9.\\-]*)\\\\.*", Pattern.DOTALL);

    /**
     * A build as a record gives it.
     *
     * @param number      the build
     * @param method      how far the record itself shows where the build comes from
     * @param cuLevelOnly whether the build may be that of the directory
     */
    record Sighting(BuildNumber number, BuildMethod method, boolean cuLevelOnly) {
    }

    private final PsRecord record;

    private ExSetupRecord(PsRecord record) {
        this.record = record;
    }

    /** @return the record when it is one that tells the version of ExSetup.exe, or should */
    static Optional<ExSetupRecord> of(PsRecord record) {
        var own = new ExSetupRecord(record);
        return own.tellsVersion() ? Optional.of(own) : Optional.empty();
    }

    /** @return line of its beginning, from 1; 0 when unknown */
    int line() {
        return record.line();
    }

    /** @return name of the machine in the heading or prompt above, or null */
    String heading() {
        return record.heading();
    }

    /** @return whether the record itself says that it is about ExSetup.exe */
    boolean namesExSetup() {
        return FILE_NAMES.stream().map(record::get).anyMatch(value -> isExSetup(value.text()));
    }

    /** @return name of the server, whole or cut, absent when the record names none */
    PsValue serverName() {
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

    /** @return the version properties that the record has */
    Stream<PsValue> versions() {
        return Stream.of(FILE_VERSIONS, OWN_VERSIONS, LOOSE_VERSIONS, List.of(PsRecord.VALUE)).flatMap(List::stream)
                .filter(record::has).map(record::get);
    }

    /**
     * Different builds that the version properties of the file hold whole. One is usual. The first one counts: the
     * version of the file before that of the product, because the file is what an update replaces.
     */
    List<BuildNumber> fileVersions() {
        Stream<BuildNumber> texts = Stream.concat(FILE_VERSIONS.stream(), OWN_VERSIONS.stream()).map(record::get)
                .map(FileVersions::read).flatMap(Optional::stream);
        Stream<BuildNumber> parts = Stream.of("File", "Product").map(file -> FileVersions.parts(record::get, file))
                .flatMap(Optional::stream);
        return Stream.concat(texts, parts).distinct().toList();
    }

    /** @return the build; empty when the record holds none that is whole */
    Optional<Sighting> sighting() {
        Optional<BuildNumber> exact = fileVersions().stream().findFirst();
        if (exact.isEmpty() && isExSetup(record.get("Name").text())) {
            exact = FileVersions.read(record.get("Version"));
        }
        if (exact.isPresent()) {
            return exact.map(number -> new Sighting(number, BuildMethod.EXSETUP, false));
        }
        if (isVersionObject()) {
            return FileVersions.numbers(record::get, part -> part).map(number -> loose("", number));
        }
        return Stream.concat(LOOSE_VERSIONS.stream(), Stream.of(PsRecord.VALUE)).map(record::get)
                .flatMap(value -> FileVersions.read(value).map(number -> loose(String.valueOf(value.text()), number))
                        .stream())
                .findFirst();
    }

    /** The short form could as well have been made from AdminDisplayVersion, which knows the cumulative update only. */
    private static Sighting loose(String written, BuildNumber number) {
        return FileVersions.isLongForm(written) ? new Sighting(number, BuildMethod.EXSETUP, false)
                : new Sighting(number, BuildMethod.MANUAL, FileVersions.canBeOfDirectory(number));
    }

    private boolean tellsVersion() {
        if (OTHER_OBJECTS.stream().anyMatch(record::has)) {
            return false;
        }
        if (record.dialect() == PsRecord.Dialect.VALUE || isVersionObject()) {
            return sighting().isPresent();
        }
        if (namesOtherFile()) {
            return false;
        }
        boolean fileVersion = FILE_VERSIONS.stream().anyMatch(record::has) || record.has("FileMajorPart")
                || isExSetup(record.get("Name").text()) && record.has("Version");
        return fileVersion && (namesExSetup() || sighting().isPresent()) || isMadeByHand();
    }

    /** What {@code FileVersionRaw} shows on its own: Major, Minor, Build, Revision and nothing else of a version. */
    private boolean isVersionObject() {
        return List.of("Major", "Minor", "Build", "Revision").stream().allMatch(record::has)
                && record.names().stream().allMatch(name -> contains(SERVER_NAMES, name)
                        || VERSION_OBJECT.contains(name.toLowerCase(Locale.ROOT))
                        || NEUTRAL.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** An object made by hand: a server, a version, and nothing that is not known. */
    private boolean isMadeByHand() {
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
                .anyMatch(value -> value.isWhole() && (!value.isFilled() || FileVersions.read(value).isPresent()));
    }

    private static boolean contains(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static boolean isExSetup(String fileName) {
        return fileName != null && fileName.strip().toLowerCase(Locale.ROOT).endsWith("exsetup.exe");
    }

    private boolean namesOtherFile() {
        return !namesExSetup() && FILE_NAMES.stream().map(record::get).filter(PsValue::isWhole).map(PsValue::text)
                .anyMatch(name -> name != null && OTHER_FILE.matcher(name.strip()).matches());
    }
}
