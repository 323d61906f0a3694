package org.postkeel.cli.verbs;

import java.util.List;
import java.util.Locale;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.ConnectorVerdict;
import org.postkeel.assessment.Finding;
import org.postkeel.assessment.MailPath;
import org.postkeel.assessment.NotChecked;
import org.postkeel.assessment.ObservedSystem;
import org.postkeel.assessment.PlannedAction;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.EffectiveBuild;
import org.postkeel.catalogue.Build;
import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.evidence.Problem;
import org.postkeel.model.Connector;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The documented form of {@code assess --json}: {@code docs/command-line.md}. */
final class AssessmentJson {

    private AssessmentJson() {
    }

    static ObjectNode of(AssessmentResult result, List<Problem> problems) {
        ObjectNode root = Json.object();
        root.put("asOf", result.asOf().toString());
        root.putObject("catalogue").put("date", result.catalogue().date().toString())
                .put("stale", result.catalogue().isStale(result.asOf()));
        ArrayNode servers = root.putArray("servers");
        result.servers().forEach(server -> servers.add(server(server)));
        ArrayNode connectors = root.putArray("connectors");
        result.connectors().forEach(connector -> connectors.add(connector(connector)));
        ArrayNode systems = root.putArray("systems");
        result.systems().forEach(system -> systems.add(system(system)));
        ArrayNode paths = root.putArray("paths");
        result.paths().forEach(path -> paths.add(path(path)));
        ArrayNode findings = root.putArray("findings");
        result.findings().forEach(finding -> findings.add(finding(finding)));
        ArrayNode actions = root.putArray("actions");
        result.actions().forEach(action -> actions.add(action(action)));
        ArrayNode notChecked = root.putArray("notChecked");
        result.notChecked().forEach(entry -> notChecked.add(notChecked(entry)));
        ArrayNode unread = root.putArray("problems");
        problems.forEach(problem -> unread.add(Json.object().put("file", problem.file()).put("line", problem.line())
                .put("message", Json.text(problem.message()))));
        return root;
    }

    private static ObjectNode server(ServerVerdict server) {
        ObjectNode node = Json.object();
        BuildIdentity identity = server.build().map(EffectiveBuild::identity).orElse(null);
        node.put("name", server.name());
        node.put("fqdn", server.server().getFqdn());
        node.put("product", identity == null ? null : identity.product().map(product -> product.key()).orElse(null));
        node.set("roles", Json.array(server.server().getRoles().stream().map(role -> role.getLiteral()).toList()));
        node.put("build", server.build().map(build -> build.observation().getBuild()).orElse(null));
        node.put("buildName", buildName(identity));
        node.put("buildMethod", server.build().map(build -> build.observation().getMethod().getLiteral()).orElse(null));
        node.put("buildPrecision", server.build().map(build -> build.precision().name().toLowerCase(Locale.ROOT))
                .orElse("unknown"));
        node.put("support", Json.support(server.support()));
        node.put("floor", Json.floor(server.floor()));
        node.put("floorBuild", server.floor().build().map(Object::toString).orElse(null));
        node.put("judged", server.judged().state().name().toLowerCase(Locale.ROOT));
        node.put("currency", switch (server.currency().state()) {
            case LATEST -> "latest";
            case BEHIND -> "behind";
            case NEWER_THAN_CATALOGUE -> "newerThanCatalogue";
            case UNKNOWN -> "unknown";
        });
        node.put("behindBy", server.currency().behindBy());
        node.set("openCves", Json.array(server.currency().openCves()));
        node.set("stage", server.stage().map(stage -> Json.object().put("number", stage.number())
                .put("basis", stage.basis().name().toLowerCase(Locale.ROOT))
                .put("throttleMinutesPerHour", stage.throttleMinutes())
                .put("blockMinutesPerHour", stage.blockMinutes())
                .put("fullBlockOn", stage.fullBlockOn().toString())).orElse(null));
        node.set("reasons", Json.array(server.reasons().stream().map(reason -> Json.text(reason.text())).toList()));
        return node;
    }

    private static String buildName(BuildIdentity identity) {
        if (identity == null) {
            return null;
        }
        return identity.state() == BuildIdentity.State.KNOWN ? identity.build().map(Build::name).orElse(null)
                : identity.base().orElse(null);
    }

    private static ObjectNode connector(ConnectorVerdict verdict) {
        Connector connector = verdict.connector();
        ObjectNode node = Json.object();
        node.put("name", connector.getName());
        node.put("kind", connector.getKind().getLiteral());
        node.put("enabled", connector.getEnabled());
        node.put("toCloud", verdict.toCloud().name().toLowerCase(Locale.ROOT));
        node.set("inbound", Json.array(verdict.inbound()));
        node.put("type", connector.getConnectorType());
        node.set("sourceServers", Json.array(connector.getSourceServers()));
        node.set("addressSpaces", Json.array(connector.getAddressSpaces()));
        node.set("smartHosts", Json.array(connector.getSmartHosts()));
        node.put("reason", Json.text(verdict.reason()));
        return node;
    }

    private static ObjectNode system(ObservedSystem system) {
        ObjectNode node = Json.object();
        node.put("name", system.name());
        node.set("addresses", Json.array(system.addresses()));
        node.put("messagesPerDay", rounded(system.messagesPerDay()));
        node.set("routes", Json.array());
        return node;
    }

    private static ObjectNode path(MailPath path) {
        ObjectNode node = Json.object();
        node.put("from", path.from());
        node.set("hops", Json.array(path.hops()));
        node.put("connector", path.connector());
        node.put("judgedServer", path.judgedServer());
        node.put("messagesPerDay", path.messagesPerDay() == null ? null : rounded(path.messagesPerDay()));
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = Json.object();
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.put("summary", Json.text(finding.summary()));
        node.put("subject", finding.subject());
        node.set("evidence", Json.array(finding.evidence()));
        return node;
    }

    private static ObjectNode action(PlannedAction action) {
        ObjectNode node = Json.object();
        node.put("id", action.id());
        node.put("kind", action.kind().name().toLowerCase(Locale.ROOT));
        node.set("targets", Json.array(action.targets()));
        node.put("priority", action.priority());
        node.put("title", Json.text(action.title()));
        node.put("rationale", Json.text(action.rationale()));
        node.put("acceptance", Json.text(action.acceptance()));
        node.put("due", action.due() == null ? null : action.due().toString());
        return node;
    }

    private static ObjectNode notChecked(NotChecked entry) {
        return Json.object().put("rule", entry.rule()).put("subject", entry.subject()).put("reason", Json.text(entry.reason()));
    }

    private static double rounded(double perDay) {
        return Math.round(perDay * 100) / 100.0;
    }
}
