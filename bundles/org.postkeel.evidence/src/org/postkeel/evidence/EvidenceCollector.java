package org.postkeel.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.postkeel.model.Assessment;
import org.postkeel.model.progress.Progress;
import org.postkeel.model.text.Message;

/**
 * Reads files and folders of evidence into an assessment. What a file is, is told by its content; each importer says
 * whether it knows it. Nothing that is wrong with a file stops the others.
 * <p>
 * In OSGi this is a service that gets every importer there is; elsewhere the importers are given to the constructor.
 */
public final class EvidenceCollector {

    private final List<EvidenceImporter> importers = new ArrayList<>();

    /** For OSGi, which adds the importers one by one. */
    public EvidenceCollector() {
        // nothing yet
    }

    /** @param importers the kinds of evidence that can be read */
    public EvidenceCollector(List<EvidenceImporter> importers) {
        importers.forEach(this::addImporter);
    }

    /** Called by the service component runtime. */
    public synchronized void addImporter(EvidenceImporter importer) {
        importers.add(importer);
        importers.sort(Comparator.comparingInt(EvidenceImporter::order).thenComparing(EvidenceImporter::id));
    }

    /** Called by the service component runtime. */
    public synchronized void removeImporter(EvidenceImporter importer) {
        importers.remove(importer);
    }

    private synchronized List<EvidenceImporter> importers() {
        return List.copyOf(importers);
    }

    /**
     * Reads files into an assessment. Reading the same evidence again changes nothing.
     *
     * @param inputs   files, folders and zip files; a folder and a zip file stand for all files in them and below them,
     *                 sorted by name
     * @param into     receives what is read; what is in it already stays
     * @param progress learns of each file, with bytes as units; once it is cancelled, the assessment holds what was
     *                 read by then and should be thrown away
     * @return the assessment, what could not be read, and what became of each file
     */
    public ImportResult collect(List<Path> inputs, Assessment into, Progress progress) {
        return collect(into, progress, walk -> walk.walk(inputs));
    }

    /**
     * Reads files and pasted texts into an assessment.
     *
     * @param sources  what to read, in this order; a zip file stands for all files in it
     * @param into     receives what is read; what is in it already stays
     * @param progress as with {@link #collect}
     * @return the assessment, what could not be read, and what became of each source
     */
    public ImportResult collectSources(List<EvidenceSource> sources, Assessment into, Progress progress) {
        return collect(into, progress, walk -> {
            for (EvidenceSource source : sources) {
                if (progress.isCancelled()) {
                    return;
                }
                walk.take(source);
            }
        });
    }

    private ImportResult collect(Assessment into, Progress progress, Consumer<SourceWalk> inputs) {
        var run = new Run(new ImportSession(into, progress));
        var walk = new SourceWalk(run, progress);
        try {
            inputs.accept(walk);
            run.read();
        } finally {
            run.close(walk);
        }
        return run.result();
    }

    /** One import: first every file is looked at, then each importer reads those that it knows. */
    private final class Run implements SourceWalk.Visitor {

        private final ImportSession session;
        private final Accounts accounts;
        private final Map<EvidenceImporter, List<EvidenceSource>> work = new LinkedHashMap<>();

        Run(ImportSession session) {
            this.session = session;
            this.accounts = session.accounts();
            importers().forEach(importer -> work.put(importer, new ArrayList<>()));
        }

        /** What nobody knows is forgotten at once, so that a folder of any size fits into memory. */
        @Override
        public void source(EvidenceSource source) {
            session.progress().begin(source.fileName(), source.bytesOnDisk());
            source.askWhile(session.progress());
            accounts.seen(source);
            try {
                if (!assign(source)) {
                    accounts.forget(source);
                }
            } catch (CancellationException e) {
                // whoever cancelled throws the assessment away
                return;
            }
            if (source.isReadWholly()) {
                // of a log only the beginning was looked at; its importer reports its own progress
                session.progress().worked(source.bytesOnDisk());
            }
        }

        @Override
        public void unreadable(String file, String relative, Message reason) {
            session.problem(file, 0, reason);
            accounts.unread(file, relative, Outcome.Status.UNREADABLE, reason);
        }

        @Override
        public void passedOver(String file, String relative, Message reason) {
            accounts.unread(file, relative, Outcome.Status.NOT_USED, reason);
        }

        /** @return whether an importer wants the source */
        private boolean assign(EvidenceSource source) {
            boolean failed = false;
            boolean wanted = false;
            try {
                if (source.head(1).length == 0) {
                    session.unreadable(source, text("empty"));
                    return false;
                }
                for (EvidenceImporter importer : work.keySet()) {
                    try {
                        if (importer.recognises(source)) {
                            work.get(importer).add(source);
                            accounts.recognised(source, importer.id());
                            wanted = true;
                        }
                    } catch (CancellationException | UncheckedIOException e) {
                        throw e;
                    } catch (RuntimeException | StackOverflowError e) {
                        // a fault of an importer must cost neither the other files nor the other importers
                        session.problem(source, 0, text("recogniseFailed", importer.id(), String.valueOf(e)));
                        failed = true;
                    }
                }
                source.problems().forEach(session::add);
                if (!wanted && !failed) {
                    guess(source);
                }
            } catch (UncheckedIOException e) {
                work.values().forEach(sources -> sources.remove(source));
                session.unreadable(source, Unreadable.because(e.getCause()));
                return false;
            }
            return wanted;
        }

        private void guess(EvidenceSource source) {
            KindGuess guess = KindGuess.of(source);
            if (guess.status() == Outcome.Status.UNREADABLE) {
                session.unreadable(source, guess.message());
            } else {
                session.note(source, 0, guess.message());
                accounts.settle(source, guess.status(), guess.message());
            }
        }

        void read() {
            work.forEach((importer, sources) -> {
                if (!sources.isEmpty() && !session.progress().isCancelled()) {
                    session.reading(importer.id());
                    try {
                        importer.read(List.copyOf(sources), session);
                    } catch (CancellationException e) {
                        // whoever cancelled throws the assessment away
                        return;
                    } catch (RuntimeException | StackOverflowError e) {
                        sources.forEach(source -> session.failed(source, e));
                    }
                }
            });
            session.end();
        }

        void close(SourceWalk walk) {
            try {
                walk.close();
            } catch (IOException e) {
                session.note("", 0, text("temporary", String.valueOf(e.getMessage())));
            }
        }

        ImportResult result() {
            List<Outcome> outcomes = accounts.outcomes();
            return new ImportResult(session.assessment(), session.problems(),
                    outcomes.stream().filter(outcome -> outcome.status() == Outcome.Status.READ).map(Outcome::file)
                            .toList(), outcomes);
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(EvidenceCollector.class, key, args);
    }
}
