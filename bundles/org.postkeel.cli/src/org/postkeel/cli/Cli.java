package org.postkeel.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ILog;
import org.postkeel.model.text.Message;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command line: parses, runs one verb, and turns what happens into the documented exit codes. */
public final class Cli {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<Verb> verbs;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param verbs verbs on offer
     * @param out   receives data
     * @param err   receives everything else
     */
    public Cli(List<Verb> verbs, PrintWriter out, PrintWriter err) {
        this.verbs = verbs;
        this.out = out;
        this.err = err;
    }

    /**
     * @param args verb and what belongs to it
     * @return exit code, see {@link Verb}
     */
    public int run(String... args) {
        var spec = CommandSpec.create().name("postkeel");
        spec.mixinStandardHelpOptions(true).version("Postkeel 1.0.0");
        var commandLine = new CommandLine(spec);
        verbs.stream().sorted(Comparator.comparing(Cli::name))
                .forEach(verb -> commandLine.addSubcommand(name(verb), verb));
        commandLine.setResourceBundle(
                ResourceBundle.getBundle("org.postkeel.cli.usage", Locale.getDefault(), Cli.class.getClassLoader(), NO_FALLBACK));
        commandLine.setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler(this::wrongUse);
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> fault(e));
        commandLine.setExecutionStrategy(parsed -> parsed.hasSubcommand() || parsed.isUsageHelpRequested()
                || parsed.isVersionHelpRequested() ? new CommandLine.RunLast().execute(parsed) : noVerb(commandLine));
        int code;
        try {
            code = commandLine.execute(args);
        } catch (Throwable e) {
            // picocli hands on errors, and the platform would end with 0: nobody would know that the answer is missing
            code = fault(e);
        }
        out.flush();
        err.flush();
        return code;
    }

    private int noVerb(CommandLine commandLine) {
        err.println(Texts.get("noVerb"));
        commandLine.usage(err);
        return Verb.WRONG_USE;
    }

    private int wrongUse(ParameterException e, String[] args) {
        err.println(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        e.getCommandLine().usage(err);
        return Verb.WRONG_USE;
    }

    private int fault(Throwable e) {
        if (e instanceof UserException known) {
            err.println(known.text().in(Locale.getDefault()));
            return known.exitCode();
        }
        ILog.of(Cli.class).error("A verb failed", e);
        err.println(Message.of(Cli.class, "fault", e.toString()).in(Locale.getDefault()));
        return Verb.FAULT;
    }

    private static String name(Verb verb) {
        return verb.getClass().getAnnotation(Command.class).name();
    }
}
