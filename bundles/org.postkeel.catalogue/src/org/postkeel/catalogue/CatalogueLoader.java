package org.postkeel.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.function.Function;

/** Reads the three data files and checks them against each other. */
final class CatalogueLoader {

    /** Version of the schema this program reads. It rises when an older program could not read the files any more. */
    static final int SCHEMA = 1;

    /** Opens a data file by its name. */
    interface Files {
        /** @return the file, or null when there is none */
        InputStream open(String name) throws IOException;
    }

    private CatalogueLoader() {
    }

    /** @throws CatalogueException when a file is missing or damaged */
    static Catalogue load(Files files) {
        LifecycleFile lifecycle = read(files, LifecycleFile.NAME, LifecycleFile::read);
        var products = new LinkedHashMap<String, Product>();
        lifecycle.lines().forEach(line -> products.put(line.product().key(), line.product()));
        BuildsFile builds = read(files, BuildsFile.NAME, root -> BuildsFile.read(root, products));
        EnforcementFile enforcement = read(files, EnforcementFile.NAME, root -> EnforcementFile.read(root, products));
        return new Catalogue(lifecycle, builds, enforcement);
    }

    private static <T> T read(Files files, String name, Function<Entry, T> reader) {
        try (InputStream in = files.open(name)) {
            if (in == null) {
                throw new CatalogueException(name, "", Texts.of("data.noFile"), null);
            }
            return Entry.file(name, in, root -> {
                int schema = root.number("schema");
                if (schema != SCHEMA) {
                    throw root.fail("schema", "data.schema", String.valueOf(schema), String.valueOf(SCHEMA));
                }
                return reader.apply(root);
            });
        } catch (IOException e) {
            throw new CatalogueException(name, "", Texts.of("data.unreadable", e.toString()), e);
        }
    }
}
