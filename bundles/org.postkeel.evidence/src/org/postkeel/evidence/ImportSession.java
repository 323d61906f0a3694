package org.postkeel.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.catalogue.BuildNumber;
import org.postkeel.model.Assessment;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;

/**
 * One import: the assessment it fills, and how things are found in it or added to it. Everything added gets an id that
 * depends on nothing but the content, so that the same inputs give the same assessment.
 */
public final class ImportSession {

    private final Assessment assessment;
    private final Progress progress;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Deque<Runnable> atEnd = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<EObject> before = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<EObject, Map<EStructuralFeature, Evidence>> origins = new IdentityHashMap<>();

    /**
     * @param assessment receives what is read; what is in it already stays
     * @param progress   learns what is being done and tells when to stop
     */
    public ImportSession(Assessment assessment, Progress progress) {
        this.assessment = assessment;
        this.progress = progress;
        assessment.eAllContents().forEachRemaining(object -> {
            before.add(object);
            EStructuralFeature idFeature = object.eClass().getEIDAttribute();
            if (idFeature != null && object.eGet(idFeature) != null) {
                ids.add(String.valueOf(object.eGet(idFeature)));
            }
        });
    }

    /** @return the assessment that is being filled */
    public Assessment assessment() {
        return assessment;
    }

    /** @return where to report to, and whether to stop */
    public Progress progress() {
        return progress;
    }

    /**
     * Finds or adds the Evidence of a source. The same content is one Evidence, however many files hold it.
     *
     * @param source the source
     * @param kind   id of the importer
     * @return its Evidence in the assessment
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public Evidence evidence(EvidenceSource source, String kind) {
        String sha256 = source.sha256();
        for (Evidence known : assessment.getEvidence()) {
            if (sha256.equals(known.getSha256())) {
                return known;
            }
        }
        Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setId(id("evidence", sha256));
        evidence.setFileName(source.fileName());
        evidence.setSha256(sha256);
        evidence.setSize(source.size());
        evidence.setKind(kind);
        evidence.setCapturedAt(source.lastModified());
        assessment.getEvidence().add(evidence);
        return evidence;
    }

    /**
     * Reports something that could not be read. The same problem is reported once.
     *
     * @param file    file as it was given
     * @param line    line from 1; 0 for the whole file
     * @param message what is wrong and what to do
     */
    public void problem(String file, int line, Message message) {
        problems.add(new Problem(file, line, message));
    }

    /** Reports something in a source that could not be read. */
    public void problem(EvidenceSource source, int line, Message message) {
        problem(source.label(), line, message);
    }

    /** @return what was reported so far */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Reads one source after the other, until the import is cancelled.
     *
     * @param sources what an importer recognised
     * @param read    reads one of them
     */
    public void forEach(List<EvidenceSource> sources, Consumer<EvidenceSource> read) {
        for (EvidenceSource source : sources) {
            if (progress.isCancelled()) {
                return;
            }
            read.accept(source);
        }
    }

    /**
     * Puts something off until all importers have read: names that are cut can only then be compared with all names
     * known.
     *
     * @param task is run once, in the order of the calls
     */
    public void atEnd(Runnable task) {
        atEnd.add(task);
    }

    /** Runs what was put off, also what is put off meanwhile. */
    void end() {
        while (!atEnd.isEmpty() && !progress.isCancelled()) {
            atEnd.poll().run();
        }
    }

    /**
     * @param parts what the object is known by, the kind first
     * @return an id that is unique in the project and the same for the same parts in the same project
     */
    public String id(String... parts) {
        String name = String.join("|", parts);
        for (int i = 0;; i++) {
            String candidate = UUID.nameUUIDFromBytes((i == 0 ? name : name + "|" + i).getBytes(StandardCharsets.UTF_8))
                    .toString();
            if (ids.add(candidate)) {
                return candidate;
            }
        }
    }

    /**
     * Looks for a server. Names come short or fully qualified and in any case; the first label decides.
     *
     * @param name name or FQDN
     * @return the server of that name
     */
    public Optional<Server> findServer(String name) {
        String wanted = label(name);
        return assessment.getServers().stream()
                .filter(server -> server.getName() != null && label(server.getName()).equalsIgnoreCase(wanted)
                        || server.getFqdn() != null && server.getFqdn().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /**
     * Finds or adds a server. A FQDN is kept when none is known.
     *
     * @param name name or FQDN in any case; must not be cut
     * @return the server of that name
     */
    public Server server(String name) {
        String stripped = name.strip();
        Server server = findServer(stripped).orElseGet(() -> {
            Server created = ModelFactory.eINSTANCE.createServer();
            String label = label(stripped);
            created.setId(id("server", label.toLowerCase(Locale.ROOT)));
            // remoting writes names in lower case; NetBIOS names are in upper case
            created.setName(label.equals(label.toLowerCase(Locale.ROOT)) ? label.toUpperCase(Locale.ROOT) : label);
            assessment.getServers().add(created);
            return created;
        });
        if (stripped.indexOf('.') > 0 && (server.getFqdn() == null || server.getFqdn().isBlank())) {
            server.setFqdn(stripped);
        }
        return server;
    }

    /**
     * @param prefix beginning of a name or FQDN whose end was cut off
     * @return the servers whose name or FQDN begins like that
     */
    public List<Server> serversStartingWith(String prefix) {
        String wanted = prefix.strip().toLowerCase(Locale.ROOT);
        return assessment.getServers().stream()
                .filter(server -> startsWith(server.getName(), wanted) || startsWith(server.getFqdn(), wanted))
                .toList();
    }

    private static boolean startsWith(String name, String prefix) {
        return name != null && !prefix.isEmpty() && name.toLowerCase(Locale.ROOT).startsWith(prefix);
    }

    private static String label(String name) {
        String stripped = name.strip();
        int dot = stripped.indexOf('.');
        return dot < 0 ? stripped : stripped.substring(0, dot);
    }

    /**
     * Notes a sighting of a build. The same build by the same method from the same evidence is one sighting.
     *
     * @param server      the server it was seen on
     * @param build       the build
     * @param method      how it was seen
     * @param cuLevelOnly whether it tells the cumulative update only
     * @param evidence    where it was read
     * @param line        line from 1; 0 for none
     */
    public void observe(Server server, BuildNumber build, BuildMethod method, boolean cuLevelOnly, Evidence evidence,
            int line) {
        for (BuildObservation known : server.getBuilds()) {
            if (known.getMethod() == method && known.getEvidence() == evidence
                    && build.toString().equals(known.getBuild())) {
                return;
            }
        }
        BuildObservation observation = ModelFactory.eINSTANCE.createBuildObservation();
        observation.setId(id("build", server.getId(), method.getLiteral(), build.toString(), evidence.getSha256()));
        observation.setBuild(build.toString());
        observation.setMethod(method);
        observation.setCuLevelOnly(cuLevelOnly);
        observation.setObservedAt(evidence.getCapturedAt());
        observation.setEvidence(evidence);
        observation.setLine(line);
        server.getBuilds().add(observation);
    }

    /**
     * Looks for a connector. Where an export lost letters, a question mark stands for one letter.
     *
     * @param kind cmdlet family
     * @param name its name
     * @return the connector of that name
     */
    public Optional<Connector> findConnector(ConnectorKind kind, String name) {
        List<Connector> same = connectors(kind).stream().filter(connector -> name.equalsIgnoreCase(connector.getName()))
                .toList();
        if (!same.isEmpty()) {
            return Optional.of(same.get(0));
        }
        List<Connector> similar = connectors(kind).stream()
                .filter(connector -> isSameButForLostLetters(connector.getName(), name))
                .toList();
        return similar.size() == 1 ? Optional.of(similar.get(0)) : Optional.empty();
    }

    /** @return the connectors of a kind */
    public List<Connector> connectors(ConnectorKind kind) {
        return assessment.getConnectors().stream()
                .filter(connector -> connector.getKind() == kind && connector.getName() != null).toList();
    }

    static boolean isSameButForLostLetters(String one, String two) {
        if (one.length() != two.length() || !one.contains("?") && !two.contains("?")) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            char a = one.charAt(i);
            char b = two.charAt(i);
            boolean lost = a == '?' && b > 0x7f || b == '?' && a > 0x7f;
            if (!lost && Character.toLowerCase(a) != Character.toLowerCase(b)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds a connector.
     *
     * @return the new connector, with its evidence, and nothing else known of it
     */
    public Connector addConnector(ConnectorKind kind, String name, Evidence evidence, int line) {
        Connector connector = ModelFactory.eINSTANCE.createConnector();
        connector.setId(id("connector", kind.getLiteral(), name));
        connector.setKind(kind);
        connector.setName(name);
        connector.setEvidence(evidence);
        connector.setLine(line);
        assessment.getConnectors().add(connector);
        return connector;
    }

    /** @return whether the object was in the assessment before this import */
    public boolean isFromBefore(EObject object) {
        return before.contains(object);
    }

    /** @return whether a piece of evidence of this import gave the attribute its value */
    public boolean isKnown(EObject object, EStructuralFeature attribute) {
        return origins.getOrDefault(object, Map.of()).containsKey(attribute);
    }

    /**
     * Sets an attribute to a value that a piece of evidence holds whole. Where another whole value is known already,
     * the one of the newer evidence stays and the contradiction becomes a problem. Evidence that was read in an earlier
     * import changes nothing: a person may have corrected the value since.
     *
     * @param object    a server or connector
     * @param attribute the attribute
     * @param value     the value; null or an empty list when the evidence says that there is none
     * @param known     whether the present value counts even when it is empty
     * @param origin    evidence of the new value
     * @param where     place of the new value
     * @return whether the attribute has the new value now
     */
    public boolean set(EObject object, EStructuralFeature attribute, Object value, boolean known, Evidence origin,
            Place where) {
        Object present = object.eGet(attribute);
        Evidence presentOrigin = origins.getOrDefault(object, Map.of()).get(attribute);
        boolean counts = known || presentOrigin != null || !isEmpty(present);
        if (counts && same(present, value)) {
            origins.computeIfAbsent(object, o -> new HashMap<>()).putIfAbsent(attribute, origin);
            return true;
        }
        if (counts) {
            if (isFromBefore(origin)) {
                return false;
            }
            boolean newer = time(origin).isAfter(time(presentOrigin == null ? evidenceOf(object) : presentOrigin));
            problem(where.file(), where.line(), Message.of(ImportSession.class, newer ? "merge.newer" : "merge.older",
                    where.subject(), where.attribute(), shown(present), shown(value)));
            if (!newer) {
                return false;
            }
        }
        object.eSet(attribute, value);
        origins.computeIfAbsent(object, o -> new HashMap<>()).put(attribute, origin);
        return true;
    }

    /**
     * Where a value stands.
     *
     * @param file      file as it was given
     * @param line      line from 1; 0 for none
     * @param subject   server or connector it belongs to
     * @param attribute name of the attribute as the cmdlet writes it
     */
    public record Place(String file, int line, String subject, String attribute) {
    }

    private static Evidence evidenceOf(EObject object) {
        return object instanceof Connector connector ? connector.getEvidence() : null;
    }

    private static Instant time(Evidence evidence) {
        return evidence == null || evidence.getCapturedAt() == null ? Instant.MIN : evidence.getCapturedAt();
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
    }

    private static boolean same(Object one, Object two) {
        if (isEmpty(one) || isEmpty(two)) {
            return isEmpty(one) && isEmpty(two);
        }
        if (one instanceof List<?> first && two instanceof List<?> second) {
            return normal(first).equals(normal(second));
        }
        String first = normal(one);
        String second = normal(two);
        return first.equals(second) || isSameButForLostLetters(first, second);
    }

    private static Set<String> normal(List<?> values) {
        return values.stream().map(ImportSession::normal).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Case and blanks say nothing: a console breaks lines where it likes. */
    private static String normal(Object value) {
        return String.valueOf(value).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static String shown(Object value) {
        return isEmpty(value) ? "–" : value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", ")) : String.valueOf(value);
    }
}
