package org.postkeel.cli.verbs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.postkeel.catalogue.Floor;
import org.postkeel.catalogue.Support;
import org.postkeel.model.text.Message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the verbs share when they print JSON: two blanks of indent, fields in the documented order. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode array(Iterable<?> texts) {
        ArrayNode array = array();
        texts.forEach(text -> array.add(String.valueOf(text)));
        return array;
    }

    static void print(JsonNode node, PrintWriter out) {
        try {
            out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Message message) {
        return message.in(Locale.getDefault());
    }

    static String support(Support support) {
        return switch (support.state()) {
            case SUPPORTED -> "supported";
            case ESU -> "esu";
            case OUT_OF_SUPPORT -> "outOfSupport";
            case UNKNOWN -> null;
        };
    }

    static String floor(Floor floor) {
        return switch (floor.state()) {
            case PASSES -> "passes";
            case BELOW -> "below";
            case NEVER -> "never";
            case UNDETERMINED -> "undetermined";
            case NO_FLOOR -> "noFloor";
        };
    }
}
