package org.postkeel.cli.verbs;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.postkeel.cli.Inputs;
import org.postkeel.cli.TerminalProgress;
import org.postkeel.cli.Texts;
import org.postkeel.cli.Verb;
import org.postkeel.cli.ZoneConverter;
import org.postkeel.traffic.CloudConnectors;
import org.postkeel.traffic.TrafficCounts;
import org.postkeel.traffic.TrafficEngine;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code traffic LOG… [--zone ZONE] [--json]}. Without the configuration of the customer the next hop tells what leads to Exchange Online. */
@Command(name = "traffic", mixinStandardHelpOptions = true)
public final class TrafficVerb implements Verb {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "LOG", descriptionKey = "logs")
    private List<Path> logs;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--zone", paramLabel = "ZONE", converter = ZoneConverter.class, descriptionKey = "zone")
    private ZoneId zone = ZoneId.systemDefault();

    @Override
    public Integer call() {
        var commandLine = spec.commandLine();
        TrafficCounts counts = new TrafficEngine().count(logs, CloudConnectors.byNextHop(), zone,
                TerminalProgress.on(commandLine.getErr()));
        Inputs.report(counts.problems(), commandLine.getErr());
        commandLine.getErr().println(Texts.get("traffic.byNextHop"));
        if (json) {
            Json.print(node(counts), commandLine.getOut());
        } else {
            print(counts, commandLine.getOut());
        }
        return Inputs.exitCode(counts.problems());
    }

    private static ObjectNode node(TrafficCounts counts) {
        ObjectNode node = Json.object();
        node.put("files", counts.files());
        node.put("lines", counts.lines());
        node.put("bytes", counts.bytes());
        node.put("badLines", counts.badLines());
        node.put("from", counts.from() == null ? null : counts.from().toString());
        node.put("to", counts.to() == null ? null : counts.to().toString());
        ObjectNode cloud = node.putObject("toCloud");
        cloud.put("messages", counts.toCloud().messages());
        cloud.put("recipients", counts.toCloud().recipients());
        put(cloud.putObject("perDay"), counts.toCloud().perDay());
        cloud.put("zone", counts.zone().getId());
        put(cloud.putObject("perDayLocal"), counts.perDayLocal());
        put(cloud.putObject("throttled"), counts.throttled());
        put(cloud.putObject("blocked"), counts.blocked());
        put(cloud.putObject("perClient"), counts.toCloud().perClient());
        put(cloud.putObject("perConnector"), counts.toCloud().perConnector());
        return node;
    }

    private static void put(ObjectNode node, Map<?, Long> counts) {
        counts.forEach((key, messages) -> node.put(key.toString(), messages));
    }

    private static void print(TrafficCounts counts, PrintWriter out) {
        out.println(Texts.get("traffic.read", counts.files(), counts.lines(), counts.badLines()));
        if (counts.toCloud().messages() == 0) {
            out.println(Texts.get("traffic.none"));
            return;
        }
        out.println(Texts.get("traffic.total", counts.toCloud().messages(), counts.toCloud().recipients(), counts.from(),
                counts.to()));
        section("traffic.perConnector", counts.toCloud().perConnector(), out);
        section("traffic.perClient", counts.toCloud().perClient(), out);
        section("traffic.perDay", counts.toCloud().perDay(), out);
        section("traffic.throttled", counts.throttled(), out);
        section("traffic.blocked", counts.blocked(), out);
    }

    private static void section(String title, Map<?, Long> counts, PrintWriter out) {
        if (counts.isEmpty()) {
            return;
        }
        out.println();
        out.println(Texts.get(title));
        counts.forEach((key, messages) -> out.println("%8d  %s".formatted(messages,
                key.toString().isEmpty() ? Texts.get("traffic.unknownClient") : key)));
    }
}
