package org.postkeel.catalogue;

import java.util.List;

/**
 * A build and the other ways it is called.
 *
 * @param build      the build
 * @param alternates other builds printed for the same release
 * @param aliases    other names of it: 2022H1, KB4468741, SP1 RU4v2
 * @param ordinal    running number in titles of KB articles and downloads: SU3V2; null when there is none
 */
record Release(Build build, List<BuildNumber> alternates, List<String> aliases, String ordinal) {
}
