package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.Evidence;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;
import org.postkeel.model.text.Message;

/**
 * A list of servers that somebody made by hand, with German or English headings, as CSV or as a sheet of a workbook.
 * What it says of builds counts as entered by hand; it is not the list of the organisation, so nobody is missing who is
 * not on it.
 */
public final class ServerListImporter implements EvidenceImporter {

    private static final String ID = "serverlist";
    private static final int ORDER = 10;

    private static final Set<String> NAME = Set.of("server", "servername", "name", "hostname", "host", "rechner",
            "rechnername", "computer", "computername", "exchangeserver", "exchangeservername", "maschine", "machine");
    private static final Set<String> FQDN = Set.of("fqdn", "dnsname", "vollqualifiziertername");
    private static final Set<String> VERSION = Set.of("version", "build", "buildnummer", "buildnumber",
            "exchangeversion", "exchangebuild", "exchange", "produkt", "product", "versionbuild", "installierteversion");
    private static final Set<String> UPDATE = Set.of("cu", "su", "update", "updates", "cusu", "patchstand",
            "patchlevel", "updatestand", "kumulativesupdate", "cumulativeupdate", "sicherheitsupdate",
            "securityupdate");
    private static final Set<String> ROLE = Set.of("rolle", "rollen", "role", "roles", "serverrole", "serverrolle");
    /** Headings of what the service reports; that is no list made by hand. */
    private static final Pattern REPORT = Pattern.compile("(?i).*(?:detected|erkannt|throttl|drossel|block).*");
    private static final Set<String> SITE = Set.of("standort", "site", "adsite", "adstandort", "ort", "location");

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
        return source.records().stream().anyMatch(ServerListImporter::namesExchangeServer);
    }

    /** One row with a server and a build, or with a role of Exchange, makes the whole table a list of servers. */
    private static boolean namesExchangeServer(PsRecord record) {
        var row = new Row(record);
        return row.isPossible() && row.name().isPresent()
                && (row.build().isPresent() || row.knowsRole() && row.columns.containsKey(VERSION));
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> new OneFile(source, session).read());
    }

    /** A row by what its headings mean. */
    private static final class Row {

        private final PsRecord record;
        private final Map<Set<String>, List<String>> columns = new HashMap<>();

        Row(PsRecord record) {
            this.record = record;
            for (String heading : record.names()) {
                meaning(heading.toLowerCase(Locale.ROOT)).ifPresent(
                        words -> columns.computeIfAbsent(words, key -> new ArrayList<>()).add(heading));
            }
        }

        /** Either the heading as a whole is one of the words, or each of its words is: "CU / Update". */
        private static Optional<Set<String>> meaning(String heading) {
            List<Set<String>> meanings = List.of(NAME, FQDN, VERSION, UPDATE, ROLE, SITE);
            String plain = heading.replaceAll("[^\\p{L}]", "");
            List<String> parts = Arrays.stream(heading.split("[^\\p{L}]+")).filter(part -> !part.isEmpty()).toList();
            return meanings.stream().filter(words -> words.contains(plain)).findFirst()
                    .or(() -> meanings.stream().filter(words -> !parts.isEmpty() && words.containsAll(parts))
                            .findFirst());
        }

        /** What a cmdlet wrote belongs to the importer of that cmdlet. */
        boolean isPossible() {
            return columns.containsKey(NAME) && (columns.containsKey(VERSION) || columns.containsKey(UPDATE))
                    && record.dialect() != PsRecord.Dialect.VALUE && !ExchangeServerImporter.isServer(record)
                    && !record.has("AdminDisplayVersion") && !record.has("ConnectorType")
                    && record.names().stream().noneMatch(heading -> REPORT.matcher(heading).matches())
                    && ExSetupRecord.of(record).isEmpty();
        }

        /** The servers of one table have the same headings. */
        boolean hasHeadingsOf(Row other) {
            return record.names().equals(other.record.names());
        }

        Optional<String> name() {
            return texts(NAME).stream().filter(Names::isUsable)
                    .filter(name -> !name.toLowerCase(Locale.ROOT).matches(".*\\.(?:exe|dll|ps1)")).findFirst();
        }

        Optional<String> fqdn() {
            return texts(FQDN).stream().filter(text -> Names.isUsable(text) && text.indexOf('.') > 0).findFirst();
        }

        Optional<HandMadeBuild> build() {
            return HandMadeBuild.of(texts(VERSION), texts(UPDATE));
        }

        String shownBuild() {
            var all = new ArrayList<>(texts(VERSION));
            all.addAll(texts(UPDATE));
            return String.join(", ", all);
        }

        List<ServerRole> roles() {
            return columns.getOrDefault(ROLE, List.of()).stream()
                    .flatMap(heading -> ServerRoles.of(record.get(heading)).known().stream()).distinct().toList();
        }

        List<String> unknownRoles() {
            return columns.getOrDefault(ROLE, List.of()).stream()
                    .flatMap(heading -> ServerRoles.of(record.get(heading)).unknown().stream()).distinct().toList();
        }

        boolean knowsRole() {
            return !roles().isEmpty();
        }

        Optional<String> site() {
            return columns.getOrDefault(SITE, List.of()).stream().map(record::get)
                    .flatMap(value -> ExchangeServerImporter.site(value).stream()).findFirst();
        }

        private List<String> texts(Set<String> words) {
            return columns.getOrDefault(words, List.of()).stream().map(record::get).map(PsValue::filledText)
                    .flatMap(Optional::stream).toList();
        }
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
            List<Row> rows = source.records().stream().map(Row::new).toList();
            List<Row> proven = rows.stream().filter(row -> namesExchangeServer(row.record)).toList();
            rows.stream().filter(Row::isPossible).filter(row -> proven.stream().anyMatch(row::hasHeadingsOf))
                    .forEach(this::row);
        }

        private void row(Row row) {
            Optional<String> name = row.name();
            Optional<HandMadeBuild> build = row.build();
            int line = row.record.line();
            if (name.isEmpty()) {
                session.problem(source, line, text("serverlist.noName"));
                return;
            }
            if (build.isEmpty() && !row.knowsRole()) {
                session.problem(source, line, text("serverlist.noExchange", name.get(), row.shownBuild()));
                return;
            }
            Server server = session.server(row.fqdn().filter(fqdn -> fqdn.toLowerCase(Locale.ROOT)
                    .startsWith(name.get().toLowerCase(Locale.ROOT) + ".")).orElse(name.get()));
            if (!row.roles().isEmpty() && !server.getRoles().contains(ServerRole.MANAGEMENT_TOOLS)) {
                ServerRoles.set(server, row.roles(), session, evidence, place(server, line, "ServerRole"));
            }
            row.unknownRoles().forEach(role -> session.problem(source, line, text("exchangeserver.unknownRole", role)));
            row.site().ifPresent(site -> session.set(server, ServerRoles.SITE, site, false, evidence,
                    place(server, line, "Site")));
            build.ifPresent(seen -> session.observe(server, seen.number(), BuildMethod.MANUAL, seen.cuLevelOnly(),
                    evidence, line));
            if (build.isEmpty() && !row.shownBuild().isEmpty()) {
                session.problem(source, line, text("serverlist.noBuild", server.getName(), row.shownBuild()));
            }
        }

        private ImportSession.Place place(Server server, int line, String attribute) {
            return new ImportSession.Place(source.label(), line, server.getName(), attribute);
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(ServerListImporter.class, key, args);
    }
}
