package org.postkeel.evidence.importers;

import java.util.LinkedHashSet;
import java.util.List;
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
 */
public final class ExchangeServerImporter implements EvidenceImporter {

    private static final String ID = "exchangeserver";
    private static final int ORDER = 10;
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private static final String VERSION = "AdminDisplayVersion";
    private static final List<String> NAMES = List.of("Name", "Servername", "Server Name", "Identity", "Id", "Server",
            "Exchange-Server", "Exchange Server", "Hostname");
    private static final List<String> ROLES = List.of("ServerRole", "Rolle", "Rollen", "Role", "Roles");
    private static final List<String> SITES = List.of("Site", "Standort", "AD-Site", "AD-Standort");
    /** Objects that carry AdminDisplayVersion and are no servers. */
    private static final Set<String> OTHER_OBJECTS =
            Set.of("EdbFilePath", "MountedOnServer", "MasterServerOrAvailabilityGroup",
            "DatabaseCopies", "InternalUrl", "ExternalUrl", "HealthCheckerExchangeServer");
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
        return source.records().stream().anyMatch(ExchangeServerImporter::isServer);
    }

    /** @return whether the record is a server as the directory has it */
    static boolean isServer(PsRecord record) {
        if (OTHER_OBJECTS.stream().anyMatch(record::has)
                || Names.first(record, NAMES).state() == PsValue.State.ABSENT) {
            return false;
        }
        return record.has(VERSION) || record.isType("Management.ExchangeServer")
                || record.has("ServerRole") && (record.has("Edition") || record.has("Site") || record.has("Fqdn"));
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
                    ServerRoles.set(server, roles, session, evidence, new ImportSession.Place(source.label(),
                            record.line(), server.getName(), "ServerRole"));
                }
            }
            site(Names.first(record, SITES))
                    .ifPresent(site -> set(server, ServerRoles.SITE, site, "Site", record));
            record.get("Edition").filledText().flatMap(ExchangeServerImporter::edition)
                    .ifPresent(edition -> set(server, MODEL.getServer_Edition(), edition, "Edition", record));
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

        private List<ServerRole> roles(PsRecord record, boolean report) {
            ServerRoles written = ServerRoles.of(Names.first(record, ROLES));
            var roles = new LinkedHashSet<>(written.known());
            if (report) {
                written.unknown().forEach(
                        name -> session.problem(source, record.line(), text("exchangeserver.unknownRole", name)));
            }
            if (record.get("IsEdgeServer").bool().orElse(false)) {
                roles.add(ServerRole.EDGE_TRANSPORT);
            }
            return List.copyOf(roles);
        }
    }

    /** Identities are paths: contoso.com/Configuration/Sites/Berlin; wanted is the last part. */
    static Optional<String> site(PsValue value) {
        return value.property("Name").filledText().or(value::filledText)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .map(site -> site.replaceFirst("^CN=([^,]+).*", "$1").strip()).filter(site -> !site.isEmpty());
    }

    private static Optional<String> edition(String text) {
        return text.matches("\\d+") ? Optional.ofNullable(EDITIONS.get(text)) : Optional.of(text);
    }

    /** Text, or an object with its four numbers. */
    private static Optional<BuildNumber> number(PsValue version) {
        return FileVersions.numbers(version::property, part -> part)
                .or(() -> version.filledText().flatMap(BuildText::parse).map(BuildText::number));
    }

    private static Message text(String key, Object... args) {
        return Message.of(ExchangeServerImporter.class, key, args);
    }
}
