package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Others that count the same, for the benchmark only: DuckDB and univocity. They are in no target and no archive; their
 * jars lie in the folder of the system property {@code postkeel.rivals}, where {@code ./postkeel benchmark} puts them.
 */
final class Rivals {

    private static final Path JARS = Path.of(System.getProperty("postkeel.rivals", "rivals-are-not-there"));

    private final ClassLoader loader;

    private Rivals(ClassLoader loader) {
        this.loader = loader;
    }

    static boolean areThere() {
        return Files.isDirectory(JARS);
    }

    static Rivals load() throws IOException {
        try (Stream<Path> jars = Files.list(JARS)) {
            return new Rivals(new URLClassLoader(jars.map(Rivals::url).toArray(URL[]::new), Rivals.class.getClassLoader()));
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return distinct messages to the cloud, counted by {@code read_csv} of DuckDB */
    long duckDb(Path folder, int threads) throws ReflectiveOperationException, SQLException {
        Driver driver = (Driver) loader.loadClass("org.duckdb.DuckDBDriver").getConstructor().newInstance();
        String columns = LogBuilder.FIELDS_2016.stream().map(field -> "'" + field + "': 'VARCHAR'")
                .collect(Collectors.joining(", "));
        try (Connection database = driver.connect("jdbc:duckdb:", new Properties());
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = " + threads);
            try (ResultSet count = statement.executeQuery("SELECT count(DISTINCT (\"client-hostname\", \"connector-id\", "
                    + "\"internal-message-id\", \"network-message-id\")) FROM read_csv('" + folder + "/*.LOG', "
                    + "header = false, comment = '#', delim = ',', quote = '\"', escape = '\"', auto_detect = false, "
                    + "columns = {" + columns + "}) WHERE \"event-id\" = 'SEND' "
                    + "AND \"server-hostname\" LIKE '%.mail.protection.outlook.com'")) {
                assertTrue(count.next());
                return count.getLong(1);
            }
        }
    }

    /** @return distinct messages to the cloud, counted with the parser of univocity on one thread */
    long univocity(List<Path> files) throws ReflectiveOperationException {
        Class<?> settings = loader.loadClass("com.univocity.parsers.csv.CsvParserSettings");
        Class<?> parser = loader.loadClass("com.univocity.parsers.csv.CsvParser");
        Object options = settings.getConstructor().newInstance();
        settings.getMethod("setMaxCharsPerColumn", int.class).invoke(options, 1 << 16);
        // only what is counted is made into text
        settings.getMethod("selectIndexes", Integer[].class).invoke(options, (Object) new Integer[] { 1, 2, 4, 6, 8, 9, 11 });
        Method begin = parser.getMethod("beginParsing", File.class);
        Method next = parser.getMethod("parseNext");
        var messages = new HashSet<String>();
        var clients = new HashMap<String, String>();
        for (Path file : files) {
            Object csv = parser.getConstructor(settings).newInstance(options);
            begin.invoke(csv, file.toFile());
            for (var row = (String[]) next.invoke(csv); row != null; row = (String[]) next.invoke(csv)) {
                if ("RECEIVE".equals(row[4])) {
                    clients.put(row[6], row[0]);
                } else if ("SEND".equals(row[4]) && row[2].endsWith(".mail.protection.outlook.com")) {
                    messages.add(row[1] + row[3] + row[5] + row[6]);
                }
            }
        }
        return messages.size();
    }
}
