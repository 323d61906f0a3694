package org.postkeel.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An object of a data file, read field by field. Every complaint names the file and the field, and a field nobody asked
 * for is a complaint too: a misspelt name would otherwise silently stand for its default.
 */
final class Entry {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String file;
    private final String path;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    private Entry(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw new CatalogueException(file, path, Texts.of("data.notAnObject"), null);
        }
    }

    /**
     * Reads a whole file.
     *
     * @throws CatalogueException when it is no JSON, has unknown fields, or when {@code reader} complains
     */
    static <T> T file(String file, InputStream in, Function<Entry, T> reader) {
        JsonNode root;
        try {
            root = JSON.readTree(in);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new CatalogueException(file, "",
                    Texts.of("data.notJson", String.valueOf(line), e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new CatalogueException(file, "", Texts.of("data.unreadable", e.getMessage()), e);
        }
        return new Entry(file, "", root).as(reader);
    }

    private <T> T as(Function<Entry, T> reader) {
        T value = reader.apply(this);
        node.fieldNames().forEachRemaining(field -> {
            if (!asked.contains(field)) {
                throw fail(field, "data.unknownField");
            }
        });
        return value;
    }

    /** @return a complaint about a field, to throw */
    CatalogueException fail(String field, String key, Object... args) {
        return new CatalogueException(file, path(field), Texts.of(key, args), null);
    }

    private String path(String field) {
        return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
    }

    private Optional<JsonNode> value(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private <T> T required(String field, Optional<T> value) {
        return value.orElseThrow(() -> fail(field, "data.missing"));
    }

    Optional<String> optionalText(String field) {
        return value(field).map(value -> {
            if (!value.isTextual() || value.textValue().isBlank()) {
                throw fail(field, "data.notText");
            }
            return value.textValue();
        });
    }

    String text(String field) {
        return required(field, optionalText(field));
    }

    Optional<Integer> optionalNumber(String field) {
        return value(field).map(value -> {
            if (!value.isInt() || value.intValue() < 0) {
                throw fail(field, "data.notANumber");
            }
            return value.intValue();
        });
    }

    int number(String field) {
        return required(field, optionalNumber(field));
    }

    Optional<Boolean> optionalFlag(String field) {
        return value(field).map(value -> {
            if (!value.isBoolean()) {
                throw fail(field, "data.notAFlag");
            }
            return value.booleanValue();
        });
    }

    boolean flag(String field, boolean otherwise) {
        return optionalFlag(field).orElse(otherwise);
    }

    Optional<LocalDate> optionalDate(String field) {
        return optionalText(field).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw fail(field, "data.notADate", text);
            }
        });
    }

    LocalDate date(String field) {
        return required(field, optionalDate(field));
    }

    Optional<YearMonth> optionalMonth(String field) {
        return optionalText(field).map(text -> {
            try {
                return YearMonth.parse(text);
            } catch (DateTimeException e) {
                throw fail(field, "data.notAMonth", text);
            }
        });
    }

    Optional<BuildNumber> optionalBuild(String field) {
        return optionalText(field).map(text -> BuildText.parse(text).filter(build -> !build.cuLevelOnly())
                .map(BuildText::number).orElseThrow(() -> fail(field, "data.notABuild", text)));
    }

    BuildNumber build(String field) {
        return required(field, optionalBuild(field));
    }

    /** @return the constant of that name, in whatever case */
    <E extends Enum<E>> E choice(String field, Class<E> type) {
        String text = text(field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw fail(field, "data.notAChoice", text, List.of(type.getEnumConstants()));
    }

    /** @return the texts of an array; empty when there is none */
    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (JsonNode item : array(field)) {
            if (!item.isTextual() || item.textValue().isBlank()) {
                throw fail(field + "[" + texts.size() + "]", "data.notText");
            }
            texts.add(item.textValue());
        }
        return List.copyOf(texts);
    }

    /** @return the objects of an array, each read; empty when there is none */
    <T> List<T> list(String field, Function<Entry, T> reader) {
        var list = new ArrayList<T>();
        for (JsonNode item : array(field)) {
            list.add(new Entry(file, path(field + "[" + list.size() + "]"), item).as(reader));
        }
        return List.copyOf(list);
    }

    private Iterable<JsonNode> array(String field) {
        Optional<JsonNode> value = value(field);
        if (value.isPresent() && !value.get().isArray()) {
            throw fail(field, "data.notAList");
        }
        return value.<Iterable<JsonNode>>map(array -> array).orElse(List.of());
    }

    <T> T object(String field, Function<Entry, T> reader) {
        return new Entry(file, path(field), required(field, value(field))).as(reader);
    }

    /** @return the objects of an object by their names, in the order of the file */
    <T> Map<String, T> map(String field, Function<Entry, T> reader) {
        return object(field, object -> {
            var map = new LinkedHashMap<String, T>();
            object.node.fieldNames().forEachRemaining(name -> map.put(name, object.object(name, reader)));
            return map;
        });
    }
}
