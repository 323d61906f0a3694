package org.postkeel.evidence.importers.healthchecker;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.evidence.importers.Dates;
import org.postkeel.evidence.importers.FileVersions;
import org.postkeel.evidence.importers.Names;
import org.postkeel.evidence.importers.ServerRoles;
import org.postkeel.model.Answer;
import org.postkeel.model.ServerRole;

/**
 * The XML that HealthChecker writes for one server, in each of its layouts: objects of classes with everything in
 * properties (until 2023), plain objects with notes, and what came out of jobs (since 2025). Properties and notes are
 * looked at alike.
 */
final class XmlRun {

    private static final String ROOT = "HealthCheckerExchangeServer";
    private static final int MAX_CERTIFICATES = 1000;

    private final PsRecord record;
    private final PsValue exchange;
    private final PsValue directory;

    private XmlRun(PsRecord record) {
        this.record = record;
        this.exchange = server("ExchangeInformation");
        this.directory = exchange.property("GetExchangeServer");
    }

    /** @return whether the record is the result of a run */
    static boolean is(PsRecord record) {
        return record.has(ROOT) || record.has("ServerName") && record.has("ExchangeInformation")
                && (record.has("OSInformation") || record.has("HardwareInformation"));
    }

    static XmlRun of(PsRecord record) {
        return new XmlRun(record);
    }

    /** The oldest results are the server itself, without anything around it. */
    private PsValue server(String property) {
        return record.has(ROOT) ? record.get(ROOT).property(property) : record.get(property);
    }

    int line() {
        return record.line();
    }

    /** @return connectors of the organisation and of the server, as far as HealthChecker keeps them */
    List<PsValue> connectors() {
        PsValue newer = exchange.property("ExchangeCustomConnector");
        return newer.isFilled() ? newer.items() : exchange.property("ExchangeConnectors").items();
    }

    /** @return the hybrid configuration; absent on an Edge server */
    PsValue hybridConfiguration() {
        PsValue newer = server("OrganizationInformation").property("GetHybridConfiguration");
        return newer.isFilled() ? newer : exchange.property("GetHybridConfiguration");
    }

    ServerRun run() {
        Optional<String> time = server("GenerationTime").filledText();
        Instant at = time.flatMap(text -> new Dates(List.of(text)).read(text)).orElse(null);
        PsValue built = exchange.property("BuildInformation");
        PsValue setup = built.property("ExchangeSetup");
        boolean failed = setup.property("FailedGetExSetup").bool().orElse(false);
        Optional<BuildNumber> installed = FileVersions.read(setup.property("FileVersion"))
                .or(() -> FileVersions.parts(setup::property, "File"));
        Optional<BuildNumber> build = installed.or(() -> ofDirectory(built));
        return new ServerRun(name(), directory.property("Fqdn").filledText().filter(XmlRun::isFqdn).orElse(null),
                roles(built), site(), directory.property("Edition").filledText()
                        .filter(text -> text.chars().noneMatch(Character::isDigit)).orElse(null),
                build.orElse(null), failed || installed.isEmpty(), at, at,
                server("HealthCheckerVersion").filledText().orElse(null), Vulnerabilities.in(vulnerabilities()),
                Answer.YES, time.map(text -> certificate(text, at)).orElse(null), record.line());
    }

    private String name() {
        return Stream.of(directory.property("Name"), server("ServerName")).map(PsValue::filledText)
                .flatMap(Optional::stream).filter(Names::isUsable).findFirst().orElse(null);
    }

    private static boolean isFqdn(String text) {
        return Names.isUsable(text) && text.indexOf('.') > 0;
    }

    /** Without ExSetup.exe every version in the result is made from AdminDisplayVersion. */
    private Optional<BuildNumber> ofDirectory(PsValue built) {
        return Stream.of(directory.property("AdminDisplayVersion"), built.property("BuildNumber"),
                built.property("VersionInformation").property("BuildVersion"))
                .map(version -> version.filledText().flatMap(BuildText::parse).map(BuildText::number)
                        .or(() -> FileVersions.read(version)))
                .flatMap(Optional::stream).filter(number -> number.revision() != BuildNumber.NO_REVISION).findFirst();
    }

    private List<ServerRole> roles(PsValue built) {
        List<ServerRole> roles = ServerRoles.of(built.property("ServerRole")).known();
        if (roles.isEmpty()) {
            roles = ServerRoles.of(directory.property("ServerRole")).known();
        }
        boolean edge = directory.property("IsEdgeServer").bool().orElse(false);
        return roles.isEmpty() && edge ? List.of(ServerRole.EDGE_TRANSPORT) : roles;
    }

    private String site() {
        PsValue site = directory.property("Site");
        return site.property("Name").filledText().or(site::filledText)
                .map(path -> path.substring(path.lastIndexOf('/') + 1).strip()).filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** Everything that the section says. */
    private List<String> vulnerabilities() {
        var texts = new ArrayList<String>();
        for (PsValue line : record.get("DisplayResults").property("Security Vulnerability").items()) {
            Stream.of("TestingValue", "TestingName", "CustomValue", "DisplayValue").map(line::property)
                    .map(PsValue::filledText).flatMap(Optional::stream).forEach(texts::add);
        }
        return texts;
    }

    private LocalDate certificate(String time, Instant at) {
        if (at == null) {
            return null;
        }
        LocalDate day = localDay(time, at);
        var certificates = new ArrayList<PsValue>();
        exchange.property("ExchangeCertificateInformation").properties().values()
                .forEach(value -> value.items().stream().limit(MAX_CERTIFICATES).forEach(certificates::add));
        exchange.property("ExchangeCertificates").items().stream().limit(MAX_CERTIFICATES).forEach(certificates::add);
        return certificates.stream().map(certificate -> end(certificate, day)).flatMap(Optional::stream)
                .filter(end -> !end.isBefore(day)).min(LocalDate::compareTo).orElse(null);
    }

    /** The time has the offset of the machine; its days are counted from there. */
    private static LocalDate localDay(String time, Instant at) {
        try {
            return LocalDate.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(time.strip()));
        } catch (DateTimeParseException e) {
            // no offset was written
            return at.atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    private static Optional<LocalDate> end(PsValue certificate, LocalDate day) {
        return certificate.property("NotAfter").filledText()
                .flatMap(text -> new Dates(List.of(text)).read(text)).map(end -> end.atZone(ZoneOffset.UTC).toLocalDate())
                .or(() -> certificate.property("LifetimeInDays").filledText().filter(days -> days.matches("\\d{1,5}"))
                        .map(days -> day.plusDays(Long.parseLong(days))));
    }
}
