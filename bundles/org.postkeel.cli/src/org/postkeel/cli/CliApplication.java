package org.postkeel.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** Runs the command line without a display. The result of the application is the exit code. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws InvalidSyntaxException {
        System.setProperty("java.awt.headless", "true");
        context.applicationRunning();
        var args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new Cli(verbs(), out, err).run(args);
    }

    /** @return fresh verbs: picocli takes what an object holds for its defaults, so each serves one call */
    static List<Verb> verbs() throws InvalidSyntaxException {
        BundleContext bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        var verbs = new ArrayList<Verb>();
        for (var reference : bundles.getServiceReferences(Verb.class, null)) {
            verbs.add(bundles.getServiceObjects(reference).getService());
        }
        return verbs;
    }

    @Override
    public void stop() {
        // a verb ends by itself
    }
}
