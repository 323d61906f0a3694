package org.postkeel.cli.verbs;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;

import org.postkeel.catalogue.Catalogue;
import org.postkeel.catalogue.Product;
import org.postkeel.catalogue.Stage;
import org.postkeel.cli.Texts;
import org.postkeel.cli.Verb;
import org.postkeel.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code catalogue show}: what the catalogue holds and how old it is. */
@Command(name = "catalogue", mixinStandardHelpOptions = true)
public final class CatalogueVerb implements Verb {

    @Spec
    private CommandSpec spec;

    /** Shows the catalogue; the same as without a word. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    public Integer show() {
        Catalogue catalogue = Catalogue.shipped();
        PrintWriter out = spec.commandLine().getOut();
        out.println(Texts.get("catalogue.title", catalogue.date(), catalogue.builds().size()));
        if (catalogue.isStale(LocalDate.now())) {
            out.println(Texts.get("catalogue.stale"));
        }
        out.println();
        for (Product product : catalogue.products()) {
            long builds = catalogue.builds().stream().filter(build -> build.product().equals(product.key())).count();
            String end = product.extendedEnd() == null ? Texts.get("catalogue.open")
                    : Texts.get("catalogue.until", Message.date(product.extendedEnd(), Locale.getDefault()));
            out.println("  %-22s %5d  %s".formatted(product.name(), builds, end));
        }
        out.println();
        out.println(Texts.get("catalogue.stages"));
        for (Stage stage : catalogue.stages()) {
            out.println("  " + Texts.get("catalogue.stage", stage.number(), stage.dayFrom(), minutes(stage.throttleMinutes()),
                    minutes(stage.blockMinutes()), Texts.get("confidence." + stage.confidence())));
        }
        return DONE;
    }

    private static Object minutes(Integer minutes) {
        return minutes == null ? "?" : minutes;
    }

    @Override
    public Integer call() {
        return show();
    }
}
