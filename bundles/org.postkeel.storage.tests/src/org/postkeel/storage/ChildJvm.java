package org.postkeel.storage;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.postkeel.model.text.Message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A second Java process that runs a main class of the tests with the classes of this one; works in OSGi, too. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;
    private final Path errors;

    private ChildJvm(List<String> command, Path errors) throws IOException {
        this.errors = errors;
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildJvm start(Path errors, Class<?> main, Object... args) throws IOException {
        return new ChildJvm(command(main, args), errors);
    }

    /** Starts a command that ends in a child JVM, or runs one. */
    static ChildJvm start(Path errors, List<String> command) throws IOException {
        return new ChildJvm(command, errors);
    }

    /** @return the command of the child: quick to start, and small */
    static List<String> command(Class<?> main, Object... args) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-Dfile.encoding=UTF-8",
                "-cp", classPath(main), main.getName()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return command;
    }

    private static String classPath(Class<?> main) {
        try {
            // the annotations are not imported here, but Jackson needs them
            Class<?> annotations = Class.forName("com.fasterxml.jackson.annotation.JsonProperty", false,
                    ObjectMapper.class.getClassLoader());
            Set<String> places = new LinkedHashSet<>();
            for (Class<?> type : List.of(main, SafeFile.class, Message.class, ObjectMapper.class, JsonFactory.class,
                    annotations, Notifier.class, EObject.class, XMLResource.class)) {
                places.add(place(type));
            }
            return String.join(File.pathSeparator, places);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String place(Class<?> type) {
        try {
            Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            String file = type.getName().replace('.', '/') + ".class";
            // a bundle that is a folder names the folder, and its classes lie below it
            for (String below : List.of("", "target/classes", "bin")) {
                if (Files.isRegularFile(place) || Files.exists(place.resolve(below).resolve(file))) {
                    return place.resolve(Files.isRegularFile(place) ? "" : below).toString();
                }
            }
            throw new AssertionError("no " + file + " in " + place);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** @return the next line; null when the child ended */
    String line() throws IOException {
        return out.readLine();
    }

    /** @return all lines up to the end of the child */
    List<String> rest() throws IOException {
        var lines = new ArrayList<String>();
        for (String line = line(); line != null; line = line()) {
            lines.add(line);
        }
        return lines;
    }

    /** @return whether it ended by itself within the time */
    boolean ended(long nanos) throws InterruptedException {
        return process.waitFor(nanos, TimeUnit.NANOSECONDS);
    }

    /** Kills it without notice. What it printed before can still be read: the process itself would close its stream. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    long pid() {
        return process.pid();
    }

    int exit() throws InterruptedException {
        return process.waitFor();
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}
