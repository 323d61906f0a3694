package org.postkeel.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.postkeel.assessment.Reason.EvidenceRef;
import org.postkeel.assessment.ServerVerdict.Band;
import org.postkeel.assessment.ServerVerdict.Basis;
import org.postkeel.assessment.ServerVerdict.CurrentStage;
import org.postkeel.assessment.ServerVerdict.Currency;
import org.postkeel.assessment.ServerVerdict.EffectiveBuild;
import org.postkeel.assessment.ServerVerdict.Judged;
import org.postkeel.catalogue.Build;
import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.catalogue.Floor;
import org.postkeel.catalogue.Source;
import org.postkeel.catalogue.Support;
import org.postkeel.model.Answer;
import org.postkeel.model.Assessment;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.DailyCount;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;
import org.postkeel.model.TrafficSeries;
import org.postkeel.model.text.Message;

/** Answers the five questions of each server and runs the rules that are declared as services. */
public final class DefaultAssessor implements Assessor {

    private static final String MAILBOX = "mailbox";

    private final List<Rule> rules = new CopyOnWriteArrayList<>();

    /** Called by the service component runtime for each declared rule. */
    public void addRule(Rule rule) {
        rules.add(rule);
    }

    /** Called by the service component runtime when a rule goes. */
    public void removeRule(Rule rule) {
        rules.remove(rule);
    }

    @Override
    public AssessmentResult assess(Assessment assessment, Catalogue catalogue, LocalDate asOf) {
        var judged = new JudgedAnalysis(assessment);
        var servers = new ArrayList<ServerVerdict>();
        var notServers = new ArrayList<Server>();
        for (Server server : assessment.getServers()) {
            if (isServer(server, assessment)) {
                servers.add(verdict(server, judged.judge(server), catalogue, asOf));
            } else {
                notServers.add(server);
            }
        }
        List<ConnectorVerdict> connectors = assessment.getConnectors().stream().map(ConnectorRouting::verdict).toList();
        List<MailPath> paths = paths(assessment, servers);
        var context = new Rule.Context(assessment, catalogue, asOf, List.copyOf(servers), List.copyOf(notServers), connectors,
                paths);

        var findings = new ArrayList<Finding>();
        var actions = new ArrayList<PlannedAction>();
        var notChecked = new ArrayList<NotChecked>();
        for (Rule rule : rules.stream().sorted(Comparator.comparing(Rule::id)).toList()) {
            Rule.Outcome outcome = check(rule, context);
            findings.addAll(outcome.findings());
            actions.addAll(outcome.actions());
            notChecked.addAll(outcome.notChecked());
        }
        findings.sort(Comparator.comparing(Finding::severity));
        actions.sort(Comparator.comparingInt(PlannedAction::priority).thenComparing(PlannedAction::due,
                Comparator.nullsLast(Comparator.naturalOrder())));
        return new AssessmentResult(asOf, assessment.getCustomer(), catalogue, context.servers(), connectors, paths,
                systems(assessment), List.copyOf(findings), List.copyOf(actions), List.copyOf(notChecked));
    }

    /** A rule that fails is a failed result, never the end of the assessment. */
    private static Rule.Outcome check(Rule rule, Rule.Context context) {
        try {
            return rule.check(context);
        } catch (RuntimeException | LinkageError e) {
            ILog.of(DefaultAssessor.class).error("Rule " + rule.id() + " failed", e);
            return new Rule.Outcome(List.of(), List.of(),
                    List.of(new NotChecked(rule.id(), "", text("rule.failed", rule.id(), String.valueOf(e.getMessage())))));
        }
    }

    /**
     * A machine that only ExSetup.exe was read from and that no list of servers names probably has the management tools
     * only (case D06) - unless something else shows that it handles mail.
     */
    private static boolean isServer(Server server, Assessment assessment) {
        if (server.getRoles().contains(ServerRole.MANAGEMENT_TOOLS)) {
            return false;
        }
        boolean anyListed = assessment.getServers().stream().anyMatch(Server::isListed);
        return server.isListed() || !anyListed || !server.getReports().isEmpty()
                || server.getRoles().contains(ServerRole.EDGE_TRANSPORT)
                || assessment.getConnectors().stream().anyMatch(connector -> connector.getSourceServers().stream()
                        .anyMatch(source -> Names.same(server, source)))
                || assessment.getTraffic().stream().anyMatch(series -> Names.same(server, series.getServer()));
    }

    private static ServerVerdict verdict(Server server, Judged judged, Catalogue catalogue, LocalDate asOf) {
        Optional<EffectiveBuild> build = Builds.effective(server, catalogue);
        BuildIdentity identity = build.map(EffectiveBuild::identity).orElseGet(() -> catalogue.identify(""));
        Support support = build.isEmpty()
                ? new Support(Support.State.UNKNOWN, null, text("build.none"), List.of())
                : catalogue.support(identity, asOf, server.getEsuLicence() == Answer.YES || isEsuBuild(identity));
        Floor floor = build.isEmpty()
                ? new Floor(Floor.State.UNDETERMINED, Optional.empty(), text("build.none"), null, List.of(), List.of())
                : catalogue.floor(identity, asOf);
        Currency currency = Builds.currency(build, catalogue, asOf);

        List<Band> timeline = judged.state() == Judged.State.YES && floor.fails()
                ? timeline(server, identity, catalogue, asOf)
                : List.of();
        Optional<CurrentStage> stage = Projection.current(timeline, asOf);
        var reasons = new ArrayList<Reason>();
        buildReason(server, build, catalogue).ifPresent(reasons::add);
        reasons.add(new Reason(Reason.Topic.SUPPORT, support.reason(), List.of(), support.sources()));
        reasons.add(new Reason(Reason.Topic.FLOOR, floor.reason(), List.of(), floor.sources()));
        floor.notes().forEach(note -> reasons.add(new Reason(Reason.Topic.FLOOR, note, List.of(), floor.sources())));
        reasons.add(new Reason(Reason.Topic.JUDGED, judged.reason(), judgedEvidence(server, judged), List.of()));
        currencyReasons(build, currency, catalogue, asOf, reasons);
        stageReason(server, timeline, stage, catalogue, asOf).ifPresent(reasons::add);
        return new ServerVerdict(server, build, support, floor, judged, currency, stage, timeline, List.copyOf(reasons));
    }

    /** Who runs a build that only enrolled customers got is enrolled. */
    private static boolean isEsuBuild(BuildIdentity identity) {
        return identity.state() == BuildIdentity.State.KNOWN && identity.build().map(Build::esuOnly).orElse(false);
    }

    private static List<Band> timeline(Server server, BuildIdentity identity, Catalogue catalogue, LocalDate asOf) {
        List<Band> reported = Projection.newestReport(server)
                .map(report -> Projection.reported(report, catalogue.stages())).orElse(List.of());
        if (!reported.isEmpty()) {
            return reported;
        }
        LocalDate detected = server.getAssumedFirstDetectedOn() != null ? server.getAssumedFirstDetectedOn()
                : catalogue.floorValidFrom(identity, asOf).orElse(null);
        return detected == null ? List.of() : Projection.assumed(detected, catalogue.stages());
    }

    private static Optional<Reason> buildReason(Server server, Optional<EffectiveBuild> build, Catalogue catalogue) {
        if (build.isEmpty()) {
            return Optional.of(new Reason(Reason.Topic.BUILD, text("build.none"), List.of(), List.of()));
        }
        var observation = build.get().observation();
        BuildIdentity identity = build.get().identity();
        String key = "build." + identity.state().name();
        String product = identity.product().map(p -> p.name()).orElse("");
        Message method = text("method." + observation.getMethod().getLiteral());
        Message message = text(key, observation.getBuild(), product, name(identity), method);
        return Optional.of(new Reason(Reason.Topic.BUILD, message,
                observation.getEvidence() == null ? List.of()
                        : List.of(new EvidenceRef(observation.getEvidence(), observation.getLine())),
                identity.sources()));
    }

    /** @return name of the release: CU23 Oct25SU; the base alone where the update is not known; else the build */
    static String name(BuildIdentity identity) {
        return switch (identity.state()) {
            case KNOWN -> identity.build().map(Build::name).orElse("");
            default -> identity.base().orElse("");
        };
    }

    private static List<EvidenceRef> judgedEvidence(Server server, Judged judged) {
        var places = new ArrayList<EvidenceRef>();
        if (server.eContainer() instanceof Assessment assessment) {
            assessment.getConnectors().stream()
                    .filter(connector -> connector.getKind() == ConnectorKind.SEND && connector.getEvidence() != null
                            && judged.connectors().contains(connector.getName()))
                    .forEach(connector -> places.add(new EvidenceRef(connector.getEvidence(), connector.getLine())));
        }
        Projection.newestReport(server).filter(report -> report.getEvidence() != null)
                .ifPresent(report -> places.add(new EvidenceRef(report.getEvidence(), report.getLine())));
        return List.copyOf(places);
    }

    private static void currencyReasons(Optional<EffectiveBuild> build, Currency currency, Catalogue catalogue,
            LocalDate asOf, List<Reason> reasons) {
        Message message = switch (currency.state()) {
            case LATEST -> text("currency.latest");
            case NEWER_THAN_CATALOGUE -> text("currency.newer", catalogue.date());
            case UNKNOWN -> build.isPresent() && build.get().precision() == ServerVerdict.Precision.CU
                    ? text("currency.cuOnly") : text("currency.unknown");
            case BEHIND -> text("currency.behind", currency.behindBy(), currency.openCves().size());
        };
        reasons.add(currencyReason(message));
        if (currency.state() != Currency.State.BEHIND) {
            return;
        }
        BuildIdentity identity = build.orElseThrow().identity();
        List<Build> later = Builds.later(identity, catalogue, asOf);
        if (!later.isEmpty() && later.stream().allMatch(Build::esuOnly)) {
            reasons.add(currencyReason(text("currency.esuOnly")));
        }
        int newerCus = Builds.newerCumulativeUpdates(identity, catalogue, asOf);
        if (newerCus > 0) {
            reasons.add(currencyReason(text("currency.oldCu", name(identity), newerCus)));
        }
    }

    private static Reason currencyReason(Message message) {
        return new Reason(Reason.Topic.CURRENCY, message, List.of(), List.of());
    }

    private static Optional<Reason> stageReason(Server server, List<Band> timeline, Optional<CurrentStage> stage,
            Catalogue catalogue, LocalDate asOf) {
        if (timeline.isEmpty()) {
            return Optional.empty();
        }
        List<EvidenceRef> places = Projection.newestReport(server).filter(report -> report.getEvidence() != null)
                .map(report -> List.of(new EvidenceRef(report.getEvidence(), report.getLine()))).orElse(List.of());
        if (stage.isEmpty()) {
            return Optional.of(new Reason(Reason.Topic.STAGE, text("stage.notYet", timeline.get(0).from()), places, List.of()));
        }
        CurrentStage now = stage.get();
        Band band = timeline.stream().filter(b -> b.contains(asOf)).findFirst().orElseThrow();
        List<Source> sources = catalogue.stages().get(now.number() - 1).sources();
        Message basis = text("basis." + now.basis());
        Message message = text("stage.now", now.number(), minutes(now.throttleMinutes()), minutes(now.blockMinutes()),
                band.from(), basis, now.fullBlockOn());
        return Optional.of(new Reason(Reason.Topic.STAGE, message, now.basis() == Basis.ASSUMED ? List.of() : places, sources));
    }

    private static Object minutes(Integer minutes) {
        return minutes == null ? "?" : minutes;
    }

    private static List<MailPath> paths(Assessment assessment, List<ServerVerdict> servers) {
        long days = trafficDays(assessment);
        var paths = new ArrayList<MailPath>();
        for (var connector : assessment.getConnectors()) {
            if (connector.getKind() != ConnectorKind.SEND || Boolean.FALSE.equals(connector.getEnabled())
                    || ConnectorRouting.leadsToCloud(connector) != Answer.YES) {
                continue;
            }
            for (String source : connector.getSourceServers()) {
                Server server = Names.find(assessment, source);
                String name = server == null ? source : server.getName();
                boolean judged = server != null && servers.stream().anyMatch(verdict -> verdict.server() == server
                        && verdict.judged().state() == Judged.State.YES
                        && verdict.judged().connectors().contains(connector.getName()));
                Double perDay = days == 0 ? null
                        : messages(assessment, name, connector.getName()) / (double) days;
                paths.add(new MailPath(name, List.of(name), connector.getName(), judged ? name : null, perDay));
            }
        }
        return List.copyOf(paths);
    }

    private static long messages(Assessment assessment, String server, String connector) {
        return assessment.getTraffic().stream()
                .filter(series -> Objects.equals(series.getConnector(), connector) && server.equalsIgnoreCase(series.getServer()))
                .flatMap(series -> series.getDays().stream()).mapToLong(DailyCount::getMessages).sum();
    }

    /** Days from the first to the last day with mail, both included; days without mail count too. */
    private static long trafficDays(Assessment assessment) {
        var days = assessment.getTraffic().stream().flatMap(series -> series.getDays().stream()).map(DailyCount::getDay)
                .sorted().toList();
        return days.isEmpty() ? 0 : days.get(days.size() - 1).toEpochDay() - days.get(0).toEpochDay() + 1;
    }

    private static List<ObservedSystem> systems(Assessment assessment) {
        long days = trafficDays(assessment);
        Map<String, Long> perClient = new TreeMap<>();
        for (TrafficSeries series : assessment.getTraffic()) {
            String client = series.getClient() == null ? "" : series.getClient();
            if (!client.isEmpty() && !client.equals(MAILBOX) && !client.equals("journal")) {
                perClient.merge(client, series.getDays().stream().mapToLong(DailyCount::getMessages).sum(), Long::sum);
            }
        }
        return perClient.entrySet().stream()
                .map(entry -> new ObservedSystem(entry.getKey(), List.of(entry.getKey()), entry.getValue() / (double) days))
                .sorted(Comparator.comparingDouble(ObservedSystem::messagesPerDay).reversed()).toList();
    }

    private static Message text(String key, Object... args) {
        return Message.of(DefaultAssessor.class, key, args);
    }
}
