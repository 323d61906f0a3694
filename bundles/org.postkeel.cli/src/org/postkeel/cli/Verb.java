package org.postkeel.cli;

import java.util.concurrent.Callable;

/**
 * A verb of the command line: a class with picocli's annotations, declared as an OSGi service. Data goes to the out writer of
 * its command line, everything else to the err writer; the result is the exit code.
 */
public interface Verb extends Callable<Integer> {

    /** Everything asked for was done. */
    int DONE = 0;
    /** The call was wrong: unknown verb, missing or wrong option. */
    int WRONG_USE = 2;
    /** Some input could not be read; it is named on standard error, the rest was processed. */
    int NOT_ALL_READ = 3;
    /** A fault of the program. */
    int FAULT = 4;
}
