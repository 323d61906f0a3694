package org.postkeel.catalogue;

import java.util.List;

import org.postkeel.model.text.Message;

/**
 * Something about the enforcement that could not be found out, or on which the sources disagree.
 *
 * @param id      stable name: cu14
 * @param text    what is not known, in one or two sentences
 * @param sources what was read about it
 */
public record OpenPoint(String id, Message text, List<Source> sources) {
}
