package org.postkeel.cli.verbs;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;

import org.postkeel.catalogue.Build;
import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.catalogue.Floor;
import org.postkeel.catalogue.Support;
import org.postkeel.cli.DateConverter;
import org.postkeel.cli.Texts;
import org.postkeel.cli.Verb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code builds VERSION… [--as-of DATE] [--json]} */
@Command(name = "builds", mixinStandardHelpOptions = true)
public final class BuildsVerb implements Verb {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "VERSION", descriptionKey = "versions")
    private List<String> versions;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf", converter = DateConverter.class)
    private LocalDate asOf;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.shipped();
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        PrintWriter out = spec.commandLine().getOut();
        ArrayNode answers = Json.array();
        for (String version : versions) {
            BuildIdentity identity = catalogue.identify(version);
            if (json) {
                answers.add(answer(identity, catalogue, day));
            } else {
                print(identity, catalogue, day, out);
            }
        }
        if (json) {
            Json.print(answers, out);
        }
        return DONE;
    }

    private static ObjectNode answer(BuildIdentity identity, Catalogue catalogue, LocalDate day) {
        ObjectNode node = Json.object();
        boolean server = identity.product().isPresent();
        Build release = identity.state() == BuildIdentity.State.KNOWN ? identity.build().orElse(null) : null;
        node.put("input", identity.input());
        node.put("build", identity.number().map(Object::toString).orElse(null));
        node.put("product", identity.product().map(product -> product.key()).orElse(null));
        node.put("name", name(identity));
        node.put("released", release == null ? null : release.released().toString());
        node.put("security", release == null ? null : release.security());
        node.put("support", server ? Json.support(catalogue.support(identity, day, false)) : null);
        node.put("floor", server ? Json.floor(catalogue.floor(identity, day)) : null);
        node.put("latestInBranch", latest(identity, catalogue, day));
        node.put("note", note(identity, catalogue));
        return node;
    }

    private static void print(BuildIdentity identity, Catalogue catalogue, LocalDate day, PrintWriter out) {
        out.println(identity.input());
        String product = identity.product().map(p -> p.name()).orElse("");
        String name = name(identity);
        String line = String.join(" ", List.of(product, name == null ? "" : name)).trim();
        if (!line.isEmpty()) {
            out.println("  " + line + identity.number().map(number -> " (" + number + ")").orElse(""));
        }
        String note = note(identity, catalogue);
        if (note != null) {
            out.println("  " + note);
        }
        if (identity.product().isPresent()) {
            Support support = catalogue.support(identity, day, false);
            Floor floor = catalogue.floor(identity, day);
            out.println("  " + Texts.get("support." + support.state()) + ": " + Json.text(support.reason()));
            out.println("  " + Texts.get("floor." + floor.state()) + ": " + Json.text(floor.reason()));
            String latest = latest(identity, catalogue, day);
            if (latest != null) {
                out.println("  " + Texts.get("builds.latest", latest));
            }
        }
    }

    private static String name(BuildIdentity identity) {
        return switch (identity.state()) {
            case KNOWN -> identity.build().map(Build::name).orElse(null);
            case EXCHANGE_ONLINE -> "Exchange Online";
            default -> identity.base().orElse(null);
        };
    }

    private static String latest(BuildIdentity identity, Catalogue catalogue, LocalDate day) {
        return identity.product().flatMap(product -> identity.base()
                .flatMap(base -> catalogue.latestInBranch(product.key(), base, day)))
                .map(build -> build.number().toString()).orElse(null);
    }

    private static String note(BuildIdentity identity, Catalogue catalogue) {
        return switch (identity.state()) {
            case KNOWN -> identity.build().map(Build::note).orElse(null);
            default -> Texts.get("builds." + identity.state(), catalogue.date());
        };
    }
}
