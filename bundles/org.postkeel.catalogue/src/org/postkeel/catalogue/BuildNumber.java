package org.postkeel.catalogue;

import java.util.Comparator;

/**
 * Build of Exchange: four integers. Comparing them as text or as decimals gives wrong orders (15.1.1531.10 is above
 * 15.1.1531.8), so they are integers throughout.
 * <p>
 * An order means something only within one branch (major, minor, build): 15.2.1258.39 is a lower number than 15.2.1544.4
 * but has newer fixes.
 *
 * @param major    15 for Exchange 2013 and later
 * @param minor    0 for 2013, 1 for 2016, 2 for 2019 and SE, 20 for Exchange Online
 * @param build    the cumulative update (15.x)
 * @param revision the security or hotfix update within it; {@link #NO_REVISION} where the spelling has only three numbers
 */
public record BuildNumber(int major, int minor, int build, int revision) implements Comparable<BuildNumber> {

    /** Stands for a fourth number that is not given, as in 15.2.1748 or in the builds of Exchange 2000 and 2003. */
    public static final int NO_REVISION = -1;

    private static final Comparator<BuildNumber> ORDER = Comparator.comparingInt(BuildNumber::major)
            .thenComparingInt(BuildNumber::minor).thenComparingInt(BuildNumber::build)
            .thenComparingInt(BuildNumber::revision);

    @Override
    public int compareTo(BuildNumber other) {
        return ORDER.compare(this, other);
    }

    /** @return whether both belong to the same cumulative update or service pack level */
    public boolean sameBranch(BuildNumber other) {
        return major == other.major && minor == other.minor && build == other.build;
    }

    /** @return unpadded, joined by dots: 15.2.1748.39 */
    @Override
    public String toString() {
        String text = major + "." + minor + "." + build;
        return revision == NO_REVISION ? text : text + "." + revision;
    }
}
