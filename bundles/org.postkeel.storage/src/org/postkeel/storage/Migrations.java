package org.postkeel.storage;

import java.util.List;

/** The steps from every older format to the present one, in order. */
final class Migrations {

    static final List<Migration> STEPS = List.of(new Migration1To2());

    private Migrations() {
    }

    /** @return the steps that a model of {@code format} has to take; none for the present format */
    static List<Migration> from(int format) {
        return STEPS.subList(format - 1, STEPS.size());
    }
}
