package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsValue;
import org.postkeel.evidence.importers.ConnectorAttribute.Form;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.Evidence;
import org.postkeel.model.text.Message;

/**
 * Puts connectors into the assessment, wherever they were found. An attribute that the evidence holds cut, flattened or
 * as the name of a type is marked as unreadable, and so is one that decides a path and is missing: nothing must be
 * concluded from its being empty. The first whole value takes the mark away.
 */
public final class ConnectorReader {

    /**
     * A connector as evidence holds it.
     *
     * @param property value of a property by the name that the cmdlet gives it
     * @param line     line of its beginning, from 1; 0 when unknown
     */
    public record Row(Function<String, PsValue> property, int line) {
    }

    /** Kinds of evidence that hold connectors copied from the cmdlets. */
    private static final String COPIES = "healthchecker";
    /** Marks a connector whose name itself is cut. */
    private static final String NAME = "Name";
    private static final Pattern LOST_LETTER = Pattern.compile("\\p{L}\\?\\p{L}|(?:^|\\s)\\?\\p{L}{2}");

    private final EvidenceSource source;
    private final ImportSession session;
    private final Evidence evidence;
    private final boolean copy;
    private final List<Runnable> later = new ArrayList<>();
    private boolean lost;

    private ConnectorReader(EvidenceSource source, ImportSession session, Evidence evidence, boolean copy) {
        this.source = source;
        this.session = session;
        this.evidence = evidence;
        this.copy = copy;
    }

    /** @return a reader for the output of the cmdlets themselves */
    static ConnectorReader ofExport(EvidenceSource source, ImportSession session, String importer) {
        return new ConnectorReader(source, session, session.evidence(source, importer), false);
    }

    /**
     * @return a reader for connectors that another tool copied into its own result, with fewer attributes: it adds what
     *         is not known and leaves alone what an export of the cmdlets told
     */
    public static ConnectorReader ofCopy(EvidenceSource source, ImportSession session, Evidence evidence) {
        return new ConnectorReader(source, session, evidence, true);
    }

    /** Reads one connector; what its name is cut to is compared with the others at {@link #end()}. */
    public void read(ConnectorKind kind, PsValue name, Row row) {
        if (name.filledText().isPresent()) {
            attributes(find(kind, name.filledText().get(), row), kind, row);
            PsValue comment = row.property().apply("Comment");
            lost |= LOST_LETTER.matcher(name.text()).find()
                    || comment.text() != null && LOST_LETTER.matcher(comment.text()).find();
        } else if (name.cutText().isPresent()) {
            later.add(() -> cut(kind, name.cutText().get(), row));
        } else {
            session.problem(source, row.line(), text("connector.noName"));
        }
    }

    /** @return what is to be done once all sources of this kind are read: cut names are compared with all names known */
    public List<Runnable> end() {
        if (lost) {
            session.problem(source, 0, text("connector.lostLetters"));
        }
        return List.copyOf(later);
    }

    private Connector find(ConnectorKind kind, String name, Row row) {
        Optional<Connector> known = session.findConnector(kind, name).or(() -> cutBefore(kind, name));
        known.filter(connector -> isBetter(name, connector)).ifPresent(connector -> {
            connector.setName(name);
            connector.getUnreadable().removeIf(NAME::equals);
        });
        return known.orElseGet(() -> session.addConnector(kind, name, evidence, row.line()));
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
    private void cut(ConnectorKind kind, String prefix, Row row) {
        List<Connector> fitting = session.connectors(kind).stream()
                .filter(connector -> startsWith(connector.getName(), prefix))
                .toList();
        if (fitting.size() == 1) {
            attributes(fitting.get(0), kind, row);
            return;
        }
        session.problem(source, row.line(), text(fitting.isEmpty() ? "connector.nameCut" : "connector.nameCutMany",
                prefix));
        if (fitting.isEmpty()) {
            Connector connector = session.addConnector(kind, prefix + "…", evidence, row.line());
            connector.getUnreadable().add(NAME);
            attributes(connector, kind, row);
        }
    }

    private void attributes(Connector connector, ConnectorKind kind, Row row) {
        boolean overCopy = !copy && isCopy(connector.getEvidence());
        for (ConnectorAttribute attribute : ConnectorAttribute.of(kind)) {
            if (overCopy && isTold(attribute, row) && !connector.getUnreadable().contains(attribute.name())) {
                // the cmdlet itself knows better than what was copied from it, so its value is taken like a first one
                connector.getUnreadable().add(attribute.name());
            }
            if (mayTell(connector, attribute)) {
                attribute(connector, attribute, row);
            }
        }
        if (overCopy) {
            connector.setEvidence(evidence);
            connector.setLine(row.line());
        }
    }

    private static boolean isTold(ConnectorAttribute attribute, Row row) {
        PsValue value = row.property().apply(attribute.name());
        return attribute.isMany() ? ListValues.whole(value, attribute.form()).isPresent()
                : value.isWhole() && (attribute.form() != Form.FLAG || value.bool().isPresent());
    }

    /** A copy in the result of another tool is poorer than the output of the cmdlet, whichever is newer. */
    private boolean mayTell(Connector connector, ConnectorAttribute attribute) {
        if (!copy || isCopy(connector.getEvidence())) {
            return true;
        }
        if (session.isKnown(connector, attribute.attribute())) {
            return false;
        }
        Object present = connector.eGet(attribute.attribute());
        boolean unset = present == null || present instanceof List<?> list && list.isEmpty();
        // of a text that is not set in an earlier import nobody knows whether the export said that there is none
        return connector.getUnreadable().contains(attribute.name())
                || unset && (!session.isFromBefore(connector) || attribute.form() == Form.FLAG);
    }

    private static boolean isCopy(Evidence origin) {
        return origin != null && origin.getKind() != null && origin.getKind().startsWith(COPIES);
    }

    private void attribute(Connector connector, ConnectorAttribute attribute, Row row) {
        PsValue value = row.property().apply(attribute.name());
        PsValue hosts = row.property().apply("SmartHostsString");
        if (attribute.form() == Form.SMART_HOSTS && !value.isWhole() && hosts.isWhole()) {
            // this one survives a flat CSV
            value = hosts;
        }
        boolean marked = connector.getUnreadable().contains(attribute.name());
        boolean known = session.isKnown(connector, attribute.attribute()) || !marked && session.isFromBefore(connector)
                && connector.getEvidence() != null && attribute.deciding();
        Optional<List<String>> list = attribute.isMany() ? ListValues.whole(value, attribute.form())
                : Optional.empty();
        if (attribute.isMany() ? list.isPresent() : value.isWhole()) {
            Object read = attribute.isMany() ? list.orElseThrow() : single(value, attribute, row);
            whole(connector, attribute, read, known, marked, row);
        } else if (!known && (value.state() != PsValue.State.ABSENT || attribute.deciding())) {
            partly(connector, attribute, value, marked);
        }
    }

    private void whole(Connector connector, ConnectorAttribute attribute, Object value, boolean known, boolean marked,
            Row row) {
        if (value == null && attribute.form() == Form.FLAG) {
            // a flag without a value tells nothing
            return;
        }
        if (marked) {
            connector.getUnreadable().removeIf(attribute.name()::equals);
            connector.eUnset(attribute.attribute());
        }
        var where = new ImportSession.Place(source.label(), row.line(), connector.getName(), attribute.name());
        boolean taken = session.set(connector, attribute.attribute(), value, known && !marked, evidence, where);
        if (taken && marked && !copy && connector.getEvidence() != evidence) {
            connector.setEvidence(evidence);
            connector.setLine(row.line());
        }
    }

    @SuppressWarnings("unchecked")
    private static void partly(Connector connector, ConnectorAttribute attribute, PsValue value, boolean marked) {
        Object present = connector.eGet(attribute.attribute());
        if (attribute.isMany()) {
            var list = (List<String>) present;
            if (!marked && !list.isEmpty()) {
                // a whole list from before
                return;
            }
            ListValues.legible(value, attribute.form()).stream()
                    .filter(item -> list.stream().noneMatch(item::equalsIgnoreCase)).forEach(list::add);
        } else if (present != null) {
            return;
        }
        if (!marked) {
            connector.getUnreadable().add(attribute.name());
        }
    }

    private Object single(PsValue value, ConnectorAttribute attribute, Row row) {
        return switch (attribute.form()) {
            case FLAG -> {
                Optional<Boolean> flag = value.bool();
                if (flag.isEmpty() && value.isFilled()) {
                    session.problem(source, row.line(), text("connector.notAFlag", attribute.name(), value.text()));
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

    private static Message text(String key, Object... args) {
        return Message.of(ConnectorReader.class, key, args);
    }
}
