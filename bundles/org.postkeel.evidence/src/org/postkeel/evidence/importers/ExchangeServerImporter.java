package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;
import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;
import org.postkeel.model.text.Message;

/**
 * Get-ExchangeServer: the list of servers of the organisation, with role, site and edition. Its version is the
 * cumulative update only. PSComputerName is never the server here: with implicit remoting it is the machine that
 * answered.
 * <p>
 * A list made by hand, with German or English headings, is read too; what it says of builds counts as entered by hand.
 */
public final class ExchangeServerImporter implements EvidenceImporter {

    private static final String ID = "exchangeserver";
    private static final int ORDER = 10;
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private static final String VERSION = "AdminDisplayVersion";
    private static final List<String> NAMES = List.of("Name", "Servername", "Server Name", "Identity", "Id", "Server",
            "Exchange-Server", "Exchange Server", "Hostname");
    private static final List<String> HAND_MADE_VERSIONS = List.of("Version", "Exchange-Version", "Exchange Version");
    private static final List<String> ROLES = List.of("ServerRole", "Rolle", "Rollen", "Role", "Roles");
    private static final List<String> SITES = List.of("Site", "Standort", "AD-Site", "AD-Standort");
    /** Objects that carry AdminDisplayVersion and are no servers. */
    private static final Set<String> OTHER_OBJECTS =
            Set.of("EdbFilePath", "MountedOnServer", "MasterServerOrAvailabilityGroup",
            "DatabaseCopies", "InternalUrl", "ExternalUrl", "HealthCheckerExchangeServer");
    /** Bits of the role as Windows PowerShell writes it to JSON; the sum of those that apply. */
    private static final Map<Integer, ServerRole> ROLE_BITS =
            Map.of(2, ServerRole.MAILBOX, 4, ServerRole.CLIENT_ACCESS, 16,
            ServerRole.UNIFIED_MESSAGING, 32, ServerRole.HUB_TRANSPORT, 64, ServerRole.EDGE_TRANSPORT);
    private static final Map<String, String> EDITIONS =
            Map.of("1", "Standard", "2", "StandardEvaluation", "3", "Enterprise");

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
        return source.records().stream().anyMatch(record -> isServer(record) || isHandMade(record));
    }

    private static boolean isServer(PsRecord record) {
        if (OTHER_OBJECTS.stream().anyMatch(record::has)
                || Names.first(record, NAMES).state() == PsValue.State.ABSENT) {
            return false;
        }
        return record.has(VERSION) || record.isType("Management.ExchangeServer")
                || record.has("ServerRole") && (record.has("Edition") || record.has("Site") || record.has("Fqdn"));
    }

    private static boolean isHandMade(PsRecord record) {
        if (record.has(VERSION) || Names.whole(Names.first(record, NAMES)).isEmpty()) {
            return false;
        }
        Optional<BuildText> version = Names.first(record, HAND_MADE_VERSIONS).filledText().flatMap(BuildText::parse);
        boolean display = Names.first(record, HAND_MADE_VERSIONS).filledText().filter(text -> text.contains("("))
                .isPresent();
        boolean germanHeadings = List.of("Servername", "Rolle", "Rollen", "Standort").stream().filter(record::has)
                .count() > 1;
        return version.isPresent() && (display || germanHeadings);
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> new OneFile(source, session).read());
    }

    /** One file while it is being read. */
    private static final class OneFile {

        private final EvidenceSource source;
        private final ImportSession session;
        private final Evidence evidence;

        OneFile(EvidenceSource source, ImportSession session) {
            this.source = source;
            this.session = session;
            this.evidence = session.evidence(source, ID);
        }

        void read() {
            List<PsRecord> servers = source.records().stream().filter(ExchangeServerImporter::isServer).toList();
            // on an Edge server the command shows that server only: not the list of the organisation
            boolean isList = servers.stream()
                    .anyMatch(record -> !roles(record, false).contains(ServerRole.EDGE_TRANSPORT));
            for (PsRecord record : servers) {
                PsValue name = Names.first(record, NAMES);
                Optional<String> whole = Names.whole(name);
                if (whole.isPresent()) {
                    server(session.server(whole.get()), whole.get(), record, isList);
                } else if (name.cutText().isPresent()) {
                    session.atEnd(() -> cut(name.cutText().get(), record, isList));
                } else {
                    session.problem(source, record.line(), text("exchangeserver.noName", String.valueOf(name.text())));
                }
            }
            source.records().stream().filter(ExchangeServerImporter::isHandMade).forEach(this::handMade);
            host(servers).ifPresent(evidence::setHost);
        }

        private static Optional<String> host(List<PsRecord> records) {
            List<String> hosts = records.stream().flatMap(record -> record.get("PSComputerName").filledText().stream())
                    .distinct()
                    .toList();
            return hosts.size() == 1 ? Optional.of(hosts.get(0)) : Optional.empty();
        }

        private void cut(String prefix, PsRecord record, boolean isList) {
            Names.ofCut(prefix, session).ifPresentOrElse(server -> server(server, null, record, isList),
                    () -> session.problem(source, record.line(), text("exchangeserver.nameCut", prefix)));
        }

        private void server(Server server, String name, PsRecord record, boolean isList) {
            if (name != null && name.indexOf('.') < 0 && !name.equals(server.getName())) {
                // Exchange's own spelling
                server.setName(name);
            }
            if (isList) {
                server.setListed(true);
            }
            attributes(server, record);
            record.get("Fqdn").filledText().filter(fqdn -> Names.isUsable(fqdn) && fqdn.indexOf('.') > 0)
                    .ifPresent(fqdn -> fqdn(server, fqdn, record));
            build(server, record.get(VERSION), record);
        }

        /** An FQDN that came from elsewhere in another spelling gives way to Exchange's own. */
        private void fqdn(Server server, String fqdn, PsRecord record) {
            if (fqdn.equalsIgnoreCase(server.getFqdn())) {
                server.setFqdn(fqdn);
            }
            set(server, MODEL.getHop_Fqdn(), fqdn, "Fqdn", record);
        }

        private void attributes(Server server, PsRecord record) {
            boolean byPerson = server.getRoles().contains(ServerRole.MANAGEMENT_TOOLS);
            List<ServerRole> roles = roles(record, true);
            PsValue role = Names.first(record, ROLES);
            if (!roles.isEmpty() && !byPerson) {
                if (role.state() == PsValue.State.CUT) {
                    // what is whole of them; more may be missing
                    if (!session.isKnown(server, MODEL.getServer_Roles())) {
                        roles.stream().filter(one -> !server.getRoles().contains(one)).forEach(server.getRoles()::add);
                    }
                } else {
                    setRoles(server, roles, record);
                }
            }
            site(Names.first(record, SITES))
                    .ifPresent(site -> set(server, MODEL.getServer_Site(), site, "Site", record));
            record.get("Edition").filledText().flatMap(ExchangeServerImporter::edition)
                    .ifPresent(edition -> set(server, MODEL.getServer_Edition(), edition, "Edition", record));
        }

        private void setRoles(Server server, List<ServerRole> roles, PsRecord record) {
            if (!session.isKnown(server, MODEL.getServer_Roles())
                    && (!session.isFromBefore(server) || roles.containsAll(server.getRoles()))) {
                // so far only a part of them was legible, or nothing
                server.getRoles().clear();
            }
            session.set(server, MODEL.getServer_Roles(), roles, false, evidence,
                    new ImportSession.Place(source.label(), record.line(), server.getName(), "ServerRole"));
        }

        private void set(Server server, EAttribute attribute, Object value, String name, PsRecord record) {
            session.set(server, attribute, value, false, evidence,
                    new ImportSession.Place(source.label(), record.line(), server.getName(), name));
        }

        private void build(Server server, PsValue version, PsRecord record) {
            Optional<BuildNumber> number = number(version);
            if (number.isPresent()) {
                session.observe(server, number.get(), BuildMethod.ADMIN_DISPLAY_VERSION, true, evidence, record.line());
            } else if (version.cutText().isPresent()) {
                session.problem(source, record.line(), text("exchangeserver.versionCut", server.getName(),
                        version.cutText().get()));
            } else if (version.isFilled() || version.state() == PsValue.State.UNREADABLE) {
                session.problem(source, record.line(),
                        text("exchangeserver.notAVersion", server.getName(), String.valueOf(version.text())));
            }
        }

        private void handMade(PsRecord record) {
            Server server = session.server(Names.whole(Names.first(record, NAMES)).orElseThrow());
            attributes(server, record);
            BuildText version = Names.first(record, HAND_MADE_VERSIONS).filledText().flatMap(BuildText::parse)
                    .orElseThrow();
            session.observe(server, version.number(), BuildMethod.MANUAL, version.cuLevelOnly(), evidence,
                    record.line());
        }

        private List<ServerRole> roles(PsRecord record, boolean report) {
            PsValue value = Names.first(record, ROLES);
            var roles = new LinkedHashSet<ServerRole>();
            if (value.isWhole() && value.text() != null && value.text().strip().matches("\\d{1,9}")) {
                roles.addAll(ofBits(Integer.parseInt(value.text().strip())));
            } else {
                for (String name : roleNames(value)) {
                    Optional<ServerRole> role = role(name);
                    role.ifPresent(roles::add);
                    if (role.isEmpty() && report) {
                        session.problem(source, record.line(), text("exchangeserver.unknownRole", name));
                    }
                }
            }
            if (record.get("IsEdgeServer").bool().orElse(false)) {
                roles.add(ServerRole.EDGE_TRANSPORT);
            }
            return new ArrayList<>(roles);
        }
    }

    private static List<String> roleNames(PsValue value) {
        var names = new ArrayList<String>();
        for (PsValue item : value.items()) {
            String text = item.text() == null ? "" : item.text();
            // of a cut text what stands before the last comma is whole
            String whole = item.state() != PsValue.State.CUT ? text
                    : text.substring(0, Math.max(0, text.lastIndexOf(',')));
            for (String name : whole.split("[,;\\s]+")) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }

    private static List<ServerRole> ofBits(int bits) {
        return ROLE_BITS.entrySet().stream().filter(entry -> (bits & entry.getKey()) != 0)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue).toList();
    }

    private static Optional<ServerRole> role(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "mailbox", "postfach", "postfachserver" -> Optional.of(ServerRole.MAILBOX);
            case "clientaccess", "cas" -> Optional.of(ServerRole.CLIENT_ACCESS);
            case "hubtransport", "hub" -> Optional.of(ServerRole.HUB_TRANSPORT);
            case "unifiedmessaging" -> Optional.of(ServerRole.UNIFIED_MESSAGING);
            case "edge", "edgetransport" -> Optional.of(ServerRole.EDGE_TRANSPORT);
            default -> Optional.empty();
        };
    }

    /** Identities are paths: contoso.com/Configuration/Sites/Berlin; wanted is the last part. */
    private static Optional<String> site(PsValue value) {
        return value.property("Name").filledText().or(value::filledText)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .map(site -> site.replaceFirst("^CN=([^,]+).*", "$1").strip()).filter(site -> !site.isEmpty());
    }

    private static Optional<String> edition(String text) {
        return text.matches("\\d+") ? Optional.ofNullable(EDITIONS.get(text)) : Optional.of(text);
    }

    /** Text, or an object with its four numbers. */
    private static Optional<BuildNumber> number(PsValue version) {
        var numbers = new ArrayList<Integer>();
        for (String part : List.of("Major", "Minor", "Build", "Revision")) {
            version.property(part).filledText().filter(text -> text.matches("\\d{1,5}")).map(Integer::valueOf)
                    .ifPresent(numbers::add);
        }
        if (numbers.size() == 4) {
            return Optional.of(new BuildNumber(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
        }
        return version.filledText().flatMap(BuildText::parse).map(BuildText::number);
    }

    private static Message text(String key, Object... args) {
        return Message.of(ExchangeServerImporter.class, key, args);
    }
}
