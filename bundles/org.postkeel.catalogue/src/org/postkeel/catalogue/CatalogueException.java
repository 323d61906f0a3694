package org.postkeel.catalogue;

import java.util.Locale;

import org.postkeel.model.text.Message;

/** A data file of the catalogue is missing or damaged. The message names the file and the field. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;
    private final String file;
    private final String field;

    CatalogueException(String file, String field, Message problem, Throwable cause) {
        super(text(file, field, problem).in(Locale.ENGLISH), cause);
        this.file = file;
        this.field = field;
        this.text = text(file, field, problem);
    }

    private static Message text(String file, String field, Message problem) {
        return field.isEmpty() ? Texts.of("data.file", file, problem) : Texts.of("data.field", file, field, problem);
    }

    /** @return name of the damaged file: builds.json */
    public String file() {
        return file;
    }

    /** @return place in the file: builds[17].number; empty when the whole file is meant */
    public String field() {
        return field;
    }

    /** @return what is wrong, for a person */
    public Message text() {
        return text;
    }
}
