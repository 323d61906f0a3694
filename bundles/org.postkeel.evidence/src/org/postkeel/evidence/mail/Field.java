package org.postkeel.evidence.mail;

/**
 * A field of the header of a mail, unfolded.
 *
 * @param name  name as written, without the colon
 * @param value value in one line, blanks around it removed
 * @param line  line of its beginning, from 1
 */
record Field(String name, String value, int line) {

    boolean is(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }
}
