package org.postkeel.traffic;

/** Column of a log. The first constant of each enumeration is the date-time. */
interface LogColumn {

    /** @return name in the {@code #Fields} line */
    String field();

    /** @return whether a log without this column cannot be read */
    boolean isNeeded();
}
