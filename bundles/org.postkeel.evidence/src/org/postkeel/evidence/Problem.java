package org.postkeel.evidence;

import org.postkeel.model.text.Message;

/**
 * Something that could not be read, or not wholly.
 *
 * @param file    file as it was given, or the caption of a pasted text
 * @param line    line counted from 1; 0 for the whole file
 * @param message what is wrong and what to do
 */
public record Problem(String file, int line, Message message) {
}
