package org.postkeel.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.postkeel.model.Assessment;
import org.postkeel.model.Server;
import org.postkeel.model.text.Message;

/**
 * Open, save and edit on an estate of 500 servers, 5,000 connectors and 20,000 sending systems, and on a tenth of it,
 * beside what bare EMF takes for the same model in the same run. Prints a table; run with
 * {@code -Dpostkeel.benchmark=true}.
 */
@EnabledIfSystemProperty(named = "postkeel.benchmark", matches = "true")
class ProjectBenchmark {

    private static final int ROUNDS = Integer.getInteger("postkeel.benchmarkRounds", 15);

    @TempDir
    private Path folder;

    @Test
    void openSaveEdit() throws Exception {
        System.out.printf(Locale.ROOT, "%-34s %10s %10s %8s%n", "median of " + ROUNDS, "50 servers", "500", "growth");
        Estate small = new Estate(50);
        Estate large = new Estate(500);
        row("first open of the process (ms)", small.firstOpen, large.firstOpen);
        row("open (ms)", small.measure(small::open), large.measure(large::open));
        row("open, bare EMF (ms)", small.measure(small::openBare), large.measure(large::openBare));
        row("save with backup, flush, check (ms)", small.measure(small::save), large.measure(large::save));
        row("save, bare EMF to memory (ms)", small.measure(small::saveBare), large.measure(large::saveBare));
        row("edit one value (ms)", small.measure(small::edit), large.measure(large::edit));
        row("undo it (ms)", small.measure(small::undo), large.measure(large::undo));
        row("change 1,000 systems (ms)", small.measure(small::editMany), large.measure(large::editMany));
        row("snapshot (ms)", small.measure(small::snapshot), large.measure(large::snapshot));
        row("state for recovery (ms)", small.measure(small::state), large.measure(large::state));
        row("size of the file (KB)", Files.size(small.file) / 1024.0, Files.size(large.file) / 1024.0);
    }

    private static void row(String name, double small, double large) {
        System.out.printf(Locale.ROOT, "%-34s %10.1f %10.1f %8.1f%n", name, small, large, large / small);
    }

    private final class Estate {

        private final Path file;
        private final byte[] bare;
        private final ProjectSession session;
        private final double firstOpen;
        private int count;

        Estate(int servers) throws IOException {
            Assessment assessment = Estates.of(servers);
            file = folder.resolve(servers + ".postkeel");
            Files.write(file, ProjectFormat.write(new ProjectContent(assessment, Attachments.NONE)));
            var out = new ByteArrayOutputStream();
            var resource = new XMIResourceImpl(URI.createURI("x.xmi"));
            resource.getContents().add(EcoreUtil.copy(assessment));
            resource.save(out, Map.of());
            bare = out.toByteArray();
            long begin = System.nanoTime();
            session = ProjectSession.open(file, new DataArea(folder.resolve("area")), failure -> {
                throw new UncheckedIOException(failure);
            });
            firstOpen = (System.nanoTime() - begin) / 1e6;
        }

        /** @return median in milliseconds */
        double measure(Callable<?> work) throws Exception {
            var times = new double[ROUNDS];
            for (int i = -ROUNDS; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                work.call();
                if (i >= 0) {
                    times[i] = (System.nanoTime() - begin) / 1e6;
                }
            }
            Arrays.sort(times);
            return times[ROUNDS / 2];
        }

        Object open() throws IOException {
            return ProjectFormat.read(file);
        }

        Object openBare() throws IOException {
            var resource = new XMIResourceImpl(URI.createURI("x.xmi"));
            resource.load(new ByteArrayInputStream(bare), Map.of());
            return resource;
        }

        Object save() throws IOException {
            edit();
            return session.save(file);
        }

        Object saveBare() throws IOException {
            var resource = new XMIResourceImpl(URI.createURI("x.xmi"));
            resource.getContents().add(EcoreUtil.copy(session.editing().assessment()));
            var out = new ByteArrayOutputStream();
            resource.save(out, Map.of());
            return out;
        }

        Object edit() {
            Server server = session.editing().assessment().getServers().get(count++ % 50);
            return session.editing().change(Message.of(ProjectSession.class, "keep", "x"),
                    assessment -> server.setSite("Ort " + count));
        }

        Object undo() {
            session.editing().undo();
            return null;
        }

        Object editMany() {
            count++;
            return session.editing().change(Message.of(ProjectSession.class, "keep", "x"), assessment -> assessment
                    .getSystems().stream().limit(1000).forEach(system -> system.setOwner("Person " + count)));
        }

        Object snapshot() {
            return session.editing().snapshot();
        }

        Object state() {
            return ProjectFormat.write(new ProjectContent(session.editing().snapshot(), Attachments.NONE));
        }
    }
}
