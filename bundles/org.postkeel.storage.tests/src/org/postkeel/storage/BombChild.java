package org.postkeel.storage;

import java.io.IOException;
import java.nio.file.Path;

import org.postkeel.model.text.Message;

/** Reads a project file both ways and prints why it is refused. */
final class BombChild {

    private interface Reading {
        Object read(Path file) throws IOException;
    }

    private BombChild() {
    }

    public static void main(String[] args) throws IOException {
        print(ProjectFormat::read, Path.of(args[0]));
        print(Salvage::read, Path.of(args[0]));
    }

    private static void print(Reading reading, Path file) throws IOException {
        try {
            System.out.println("read " + reading.read(file));
        } catch (ProjectFileException e) {
            System.out.println(e.kind() + " " + ((Message) e.text().args().get(1)).key());
        }
    }
}
