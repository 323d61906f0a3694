package org.postkeel.evidence;

import java.io.UncheckedIOException;
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
import java.util.concurrent.CancellationException;
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
    /** Contradictions are findings and depend on what was known before; they are no part of what was not read. */
    private final Set<Problem> contradictions = new HashSet<>();
    private final Accounts accounts = new Accounts();
    private final Deque<Task> atEnd = new ArrayDeque<>();
    private String importer = "";
    private EvidenceSource current;
    private TimeLimit limit;
    private final Set<String> ids = new HashSet<>();
    private final Set<EObject> before = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<EObject, Map<EStructuralFeature, Evidence>> origins = new IdentityHashMap<>();

    /** Something put off, and the source it is about. */
    private record Task(EvidenceSource source, Runnable work) {
    }

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
        accounts.hasEvidence(source);
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

    /**
     * Notes something worth knowing that takes nothing away from the import: how a thing was read, or that a known file
     * is of no use. It is listed with the problems and is {@link Problem#harmless()}.
     *
     * @param source  where it was noticed
     * @param line    line from 1; 0 for the whole file
     * @param message what is so
     */
    public void note(EvidenceSource source, int line, Message message) {
        note(source.label(), line, message);
        if (line == 0) {
            accounts.noted(source, message);
        }
    }

    /**
     * Says of a source that was recognised that it is known and tells nothing that is needed: it becomes a note, and the
     * outcome of the file is {@link Outcome.Status#NOT_USED} unless somebody else makes Evidence of it.
     *
     * @param reason why it is not used
     */
    public void notUsed(EvidenceSource source, Message reason) {
        note(source, 0, reason);
        accounts.settle(source, Outcome.Status.NOT_USED, reason);
    }

    /** Says of a source that it cannot be read: a problem of the whole file, and its outcome unless it has Evidence. */
    void unreadable(EvidenceSource source, Message reason) {
        problem(source, 0, reason);
        accounts.settle(source, Outcome.Status.UNREADABLE, reason);
    }

    Accounts accounts() {
        return accounts;
    }

    /** Notes something worth knowing of a file. */
    public void note(String file, int line, Message message) {
        problems.add(new Problem(file, line, message, Problem.Kind.NOTE));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** @return what was reported so far */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Reads one source after the other, until the import is cancelled. A source that cannot be read, that takes too long
     * or that a fault of the program keeps from being read becomes a problem and costs no other source.
     *
     * @param sources what an importer recognised
     * @param read    reads one of them; in long loops it calls {@link #checkTime()}
     */
    public void forEach(List<EvidenceSource> sources, Consumer<EvidenceSource> read) {
        for (EvidenceSource source : sources) {
            if (progress.isCancelled()) {
                return;
            }
            guarded(source, () -> read.accept(source));
        }
    }

    /**
     * To be called in long loops over one source.
     *
     * @throws TimeLimit.ExceededException                when it took longer than it may; it ends the source, not the
     *                                                    import
     * @throws java.util.concurrent.CancellationException when the import was cancelled
     */
    public void checkTime() {
        if (limit != null) {
            limit.check();
        }
    }

    /** Does something for a source, which shall have to bear the consequences alone. */
    private void guarded(EvidenceSource source, Runnable work) {
        current = source;
        limit = new TimeLimit(progress);
        try {
            work.run();
        } catch (CancellationException e) {
            // whoever cancelled throws the assessment away
            return;
        } catch (RuntimeException | StackOverflowError e) {
            failed(source, e);
        } finally {
            current = null;
            limit = null;
        }
    }

    /** Reports what kept a source from being read. */
    void failed(EvidenceSource source, Throwable failure) {
        Message reason = switch (failure) {
            case UncheckedIOException unreadable -> Unreadable.because(unreadable.getCause());
            case TimeLimit.ExceededException late ->
                Message.of(ImportSession.class, "read.gaveUp", TimeLimit.LONGEST.toSeconds());
            default -> Message.of(ImportSession.class, "readFailed", importer, String.valueOf(failure));
        };
        unreadable(source, reason);
    }

    /** @param id importer that reads from now on */
    void reading(String id) {
        importer = id;
    }

    /**
     * Puts something off until all importers have read: names that are cut can only then be compared with all names
     * known.
     *
     * @param task is run once, in the order of the calls
     */
    public void atEnd(Runnable task) {
        atEnd.add(new Task(current, task));
    }

    /** Runs what was put off, also what is put off meanwhile, and keeps account of what was not read. */
    void end() {
        while (!atEnd.isEmpty() && !progress.isCancelled()) {
            Task task = atEnd.poll();
            if (task.source() == null) {
                task.work().run();
            } else {
                guarded(task.source(), task.work());
            }
        }
        if (!progress.isCancelled()) {
            settle();
            new UnreadParts(assessment).update(accounts.entries(),
                    problems.stream().filter(problem -> !contradictions.contains(problem)).toList());
        }
    }

    /** What has no Evidence and a problem of the whole file could not be read. */
    private void settle() {
        var reasons = new HashMap<String, Message>();
        for (Problem problem : problems) {
            if (problem.line() == 0 && !problem.harmless()) {
                reasons.putIfAbsent(problem.file(), problem.message());
            }
        }
        accounts.settle(reasons);
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
     * For things that are the same when they are known by the same parts, however often and in whatever file they are
     * read.
     *
     * @param parts what the object is known by, the kind first
     * @return the id; empty when the project holds the object already
     */
    public Optional<String> newId(String... parts) {
        String id = UUID.nameUUIDFromBytes(String.join("|", parts).getBytes(StandardCharsets.UTF_8)).toString();
        return ids.add(id) ? Optional.of(id) : Optional.empty();
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
        observe(server, build, method, cuLevelOnly, evidence, line, evidence.getCapturedAt());
    }

    /**
     * Notes a sighting of a build where the evidence tells its time.
     *
     * @param observedAt when it was seen, UTC
     */
    public void observe(Server server, BuildNumber build, BuildMethod method, boolean cuLevelOnly, Evidence evidence,
            int line, Instant observedAt) {
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
        observation.setObservedAt(observedAt);
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
            var contradiction = new Problem(where.file(), where.line(), Message.of(ImportSession.class,
                    newer ? "merge.newer" : "merge.older", where.subject(), where.attribute(), shown(present),
                    shown(value)), Problem.Kind.NOTE);
            problems.add(contradiction);
            contradictions.add(contradiction);
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
