package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.text.Message;

/**
 * What the connectors of all cmdlets have in common. An attribute that the evidence holds cut, flattened or as the name
 * of a type is marked as unreadable, and so is one that decides a path and is missing: nothing must be concluded from
 * its being empty. The first whole value takes the mark away.
 */
final class ConnectorReader {

    /** Marks a connector whose name itself is cut. */
    static final String NAME = "Name";

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** Parts joined by a script: comma, blank or line break. A semicolon stands before the cost. */
    private static final Pattern ADDRESS_SPACE = Pattern.compile("[^;,|\\s]+(?:;\\d+)?");
    private static final Pattern LIST_SEPARATOR = Pattern.compile("[,;|\\s]+");
    private static final Pattern LOST_LETTER = Pattern.compile("\\p{L}\\?\\p{L}|(?:^|\\s)\\?\\p{L}{2}");

    /** How the value of an attribute is read. */
    private enum Form {
        FLAG, TEXT, COMMENT, ADDRESS_SPACES, SMART_HOSTS, SERVERS, ADDRESSES, CONNECTOR_TYPE
    }

    /**
     * @param name      as the cmdlet writes it
     * @param attribute where it goes
     * @param form      how it is read
     * @param deciding  whether a path cannot be judged without it
     */
    private record Attribute(String name, EAttribute attribute, Form form, boolean deciding) {
    }

    private static final Attribute ENABLED = new Attribute("Enabled", MODEL.getConnector_Enabled(), Form.FLAG, false);
    private static final Attribute COMMENT = new Attribute("Comment", MODEL.getConnector_Comment(), Form.COMMENT,
            false);
    private static final Attribute REQUIRE_TLS =
            new Attribute("RequireTLS", MODEL.getConnector_RequireTls(), Form.FLAG, false);
    private static final Attribute FQDN = new Attribute("Fqdn", MODEL.getConnector_Fqdn(), Form.TEXT, false);
    private static final Attribute CERTIFICATE =
            new Attribute("TlsCertificateName", MODEL.getConnector_TlsCertificateName(),
            Form.TEXT, false);
    private static final Attribute TLS_DOMAIN =
            new Attribute("TlsDomain", MODEL.getConnector_TlsDomain(), Form.TEXT, false);
    private static final Attribute CLOUD_MAIL = new Attribute("CloudServicesMailEnabled",
            MODEL.getConnector_CloudServicesMail(), Form.FLAG, false);
    private static final Attribute CONNECTOR_TYPE = new Attribute("ConnectorType", MODEL.getConnector_ConnectorType(),
            Form.CONNECTOR_TYPE, false);
    private static final Attribute SMART_HOSTS =
            new Attribute("SmartHosts", MODEL.getConnector_SmartHosts(), Form.SMART_HOSTS,
            true);

    private static final List<Attribute> SEND = List.of(ENABLED, COMMENT,
            new Attribute("AddressSpaces", MODEL.getConnector_AddressSpaces(), Form.ADDRESS_SPACES, true), SMART_HOSTS,
            new Attribute("SourceTransportServers", MODEL.getConnector_SourceServers(), Form.SERVERS, true),
            new Attribute("DNSRoutingEnabled", MODEL.getConnector_DnsRouting(), Form.FLAG, false),
            new Attribute("FrontendProxyEnabled", MODEL.getConnector_FrontendProxy(), Form.FLAG, false),
            CLOUD_MAIL, REQUIRE_TLS, TLS_DOMAIN, CERTIFICATE, FQDN);
    private static final List<Attribute> RECEIVE = List.of(ENABLED, COMMENT, REQUIRE_TLS, CERTIFICATE, FQDN);
    private static final List<Attribute> INBOUND = List.of(ENABLED, COMMENT, CONNECTOR_TYPE,
            new Attribute("SenderIPAddresses", MODEL.getConnector_SenderIpAddresses(), Form.ADDRESSES, true),
            new Attribute("SenderDomains", MODEL.getConnector_SenderDomains(), Form.ADDRESS_SPACES, true),
            new Attribute("TlsSenderCertificateName", MODEL.getConnector_TlsCertificateName(), Form.TEXT, true),
            REQUIRE_TLS, CLOUD_MAIL);
    private static final List<Attribute> OUTBOUND = List.of(ENABLED, COMMENT, CONNECTOR_TYPE, SMART_HOSTS, TLS_DOMAIN,
            CLOUD_MAIL);

    private final EvidenceSource source;
    private final ImportSession session;
    private final Evidence evidence;

    ConnectorReader(EvidenceSource source, ImportSession session, String importer) {
        this.source = source;
        this.session = session;
        this.evidence = session.evidence(source, importer);
    }

    /**
     * Reads the connectors of one kind in the source.
     *
     * @return what is to be done once all sources of this kind are read: connectors whose names are cut have to be
     *         compared with all names known
     */
    List<Runnable> read(ConnectorKind kind, Predicate<PsRecord> isOne, Function<PsRecord, PsValue> name) {
        boolean lost = false;
        var later = new ArrayList<Runnable>();
        for (PsRecord record : source.records()) {
            if (!isOne.test(record)) {
                continue;
            }
            PsValue named = name.apply(record);
            if (named.filledText().isPresent()) {
                attributes(find(kind, named.filledText().get(), record), kind, record);
                lost |= LOST_LETTER.matcher(named.text()).find() || lostIn(record.get("Comment"));
            } else if (named.cutText().isPresent()) {
                later.add(() -> cut(kind, named.cutText().get(), record));
            } else {
                session.problem(source, record.line(), text("connector.noName"));
            }
            record.get("PSComputerName").filledText().ifPresent(evidence::setHost);
        }
        if (lost) {
            session.problem(source, 0, text("connector.lostLetters"));
        }
        return later;
    }

    private static boolean lostIn(PsValue comment) {
        return comment.text() != null && LOST_LETTER.matcher(comment.text()).find();
    }

    private Connector find(ConnectorKind kind, String name, PsRecord record) {
        Optional<Connector> known = session.findConnector(kind, name).or(() -> cutBefore(kind, name));
        known.filter(connector -> isBetter(name, connector)).ifPresent(connector -> {
            connector.setName(name);
            connector.getUnreadable().removeIf(NAME::equals);
        });
        return known.orElseGet(() -> session.addConnector(kind, name, evidence, record.line()));
    }

    private static boolean isBetter(String name, Connector known) {
        return known.getUnreadable().contains(NAME) || known.getName().contains("?") && !name.contains("?");
    }

    /** A connector that was seen before with its name cut. */
    private Optional<Connector> cutBefore(ConnectorKind kind, String name) {
        List<Connector> fitting = session.connectors(kind).stream()
                .filter(connector -> connector.getUnreadable().contains(NAME))
                .filter(connector -> startsWith(name, withoutDots(connector.getName()))).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static String withoutDots(String cutName) {
        return cutName.endsWith("…") ? cutName.substring(0, cutName.length() - 1) : cutName;
    }

    private static boolean startsWith(String name, String prefix) {
        return !prefix.isEmpty() && name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
    }

    /** A connector must not be lost because its name is cut: it could be the one that leads to Exchange Online. */
    private void cut(ConnectorKind kind, String prefix, PsRecord record) {
        List<Connector> fitting = session.connectors(kind).stream()
                .filter(connector -> startsWith(connector.getName(), prefix))
                .toList();
        if (fitting.size() == 1) {
            attributes(fitting.get(0), kind, record);
            return;
        }
        session.problem(source, record.line(), text(fitting.isEmpty() ? "connector.nameCut" : "connector.nameCutMany",
                prefix));
        if (fitting.isEmpty()) {
            Connector connector = session.addConnector(kind, prefix + "…", evidence, record.line());
            connector.getUnreadable().add(NAME);
            attributes(connector, kind, record);
        }
    }

    private void attributes(Connector connector, ConnectorKind kind, PsRecord record) {
        List<Attribute> attributes = switch (kind) {
            case SEND -> SEND;
            case RECEIVE -> RECEIVE;
            case INBOUND -> INBOUND;
            case OUTBOUND -> OUTBOUND;
        };
        for (Attribute attribute : attributes) {
            attribute(connector, attribute, record);
        }
    }

    private void attribute(Connector connector, Attribute attribute, PsRecord record) {
        PsValue value = record.get(attribute.name());
        if (attribute.form() == Form.SMART_HOSTS && !value.isWhole() && record.get("SmartHostsString").isWhole()) {
            // this one survives a flat CSV
            value = record.get("SmartHostsString");
        }
        boolean marked = connector.getUnreadable().contains(attribute.name());
        boolean known = session.isKnown(connector, attribute.attribute()) || !marked && session.isFromBefore(connector)
                && connector.getEvidence() != null && attribute.deciding();
        Optional<Object> whole = attribute.attribute().isMany()
                ? wholeList(value, attribute.form()).map(Object.class::cast)
                : Optional.empty();
        boolean isWhole = attribute.attribute().isMany() ? whole.isPresent() : value.isWhole();
        if (isWhole) {
            Object read = attribute.attribute().isMany() ? whole.orElseThrow() : single(value, attribute, record);
            whole(connector, attribute, read, known, marked, record);
        } else if (!known && (value.state() != PsValue.State.ABSENT || attribute.deciding())) {
            partly(connector, attribute, value, marked);
        }
    }

    private void whole(Connector connector, Attribute attribute, Object value, boolean known, boolean marked,
            PsRecord record) {
        if (value == null && attribute.form() == Form.FLAG) {
            // a flag without a value tells nothing
            return;
        }
        if (marked) {
            connector.getUnreadable().removeIf(attribute.name()::equals);
            connector.eUnset(attribute.attribute());
        }
        var where = new ImportSession.Place(source.label(), record.line(), connector.getName(), attribute.name());
        boolean taken = session.set(connector, attribute.attribute(), value, known && !marked, evidence, where);
        if (taken && marked && connector.getEvidence() != evidence) {
            connector.setEvidence(evidence);
            connector.setLine(record.line());
        }
    }

    @SuppressWarnings("unchecked")
    private static void partly(Connector connector, Attribute attribute, PsValue value, boolean marked) {
        if (!attribute.attribute().isMany() && connector.eGet(attribute.attribute()) != null) {
            return;
        }
        boolean holdsMore = attribute.attribute().isMany() && !marked
                && !((List<String>) connector.eGet(attribute.attribute())).isEmpty();
        if (holdsMore) {
            // a whole list from before
            return;
        }
        if (attribute.attribute().isMany()) {
            var list = (List<String>) connector.eGet(attribute.attribute());
            legible(value, attribute.form()).stream().filter(item -> list.stream().noneMatch(item::equalsIgnoreCase))
                    .forEach(list::add);
        }
        if (!marked) {
            connector.getUnreadable().add(attribute.name());
        }
    }

    private Object single(PsValue value, Attribute attribute, PsRecord record) {
        return switch (attribute.form()) {
            case FLAG -> {
                Optional<Boolean> flag = value.bool();
                if (flag.isEmpty() && value.isFilled()) {
                    session.problem(source, record.line(), text("connector.notAFlag", attribute.name(), value.text()));
                }
                yield flag.orElse(null);
            }
            case CONNECTOR_TYPE -> value.filledText().map(ConnectorReader::connectorType).orElse(null);
            case COMMENT -> value.filledText().orElse(null);
            default -> value.filledText().map(text -> text.replaceAll("\\s*\\R\\s*", " ")).orElse(null);
        };
    }

    /** Windows PowerShell writes enums to JSON as numbers. */
    private static String connectorType(String text) {
        return switch (text) {
            case "1" -> "OnPremises";
            case "2" -> "Partner";
            default -> text;
        };
    }

    private static Optional<List<String>> wholeList(PsValue value, Form form) {
        if (!value.isWhole() || value.items().stream()
                .anyMatch(item -> !item.isWhole() || item(item, form).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(legible(value, form));
    }

    private static List<String> legible(PsValue value, Form form) {
        var items = new ArrayList<String>();
        if (value.state() == PsValue.State.CUT && !value.isList()) {
            return items;
        }
        for (PsValue item : value.items()) {
            String text = item.isWhole() ? item(item, form) : "";
            if (form == Form.ADDRESS_SPACES) {
                Matcher space = ADDRESS_SPACE.matcher(text);
                while (space.find()) {
                    items.add(space.group());
                }
            } else {
                for (String part : LIST_SEPARATOR.split(text)) {
                    if (!part.isBlank()) {
                        items.add(part.strip());
                    }
                }
            }
        }
        return items;
    }

    /** @return an item of a list as text: what it shows as, else put together from its properties */
    private static String item(PsValue item, Form form) {
        return switch (form) {
            case SERVERS -> server(item);
            case ADDRESS_SPACES -> item.filledText().orElseGet(() -> addressSpace(item));
            case SMART_HOSTS -> item.filledText().orElseGet(() -> smartHost(item));
            default -> item.filledText().orElse("");
        };
    }

    private static String server(PsValue item) {
        String name = item.property("Name").filledText().or(item::filledText)
                .or(() -> item.property("Rdn").filledText())
                .or(() -> item.property("DistinguishedName").filledText()).orElse("");
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("(?i)^CN=([^,]+).*", "$1").strip();
    }

    private static String addressSpace(PsValue item) {
        String address = item.property("Address").filledText().or(() -> item.property("Domain").filledText())
                .orElse("");
        String type = item.property("Type").filledText().map(text -> text + ":").orElse("");
        String cost = item.property("Cost").filledText().map(text -> ";" + text).orElse("");
        return address.isEmpty() ? "" : type + address + cost;
    }

    private static String smartHost(PsValue item) {
        if (item.property("IsIPAddress").bool().orElse(false)) {
            return item.property("Address").filledText().map(address -> "[" + address + "]").orElse("");
        }
        return item.property("Domain").filledText().orElse("");
    }

    private static Message text(String key, Object... args) {
        return Message.of(ConnectorReader.class, key, args);
    }
}
