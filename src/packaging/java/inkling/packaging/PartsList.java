package inkling.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists the parts of what is shipped, and nothing else, in CycloneDX's format (<a href="https://cyclonedx.org">SBOM</a>), for those
 * who have to know: Maven's own list would name jars that are left out, and not the Java run-time image.
 */
final class PartsList {
    private static final Map<String, String> LICENCES = Map.of(
            "MIT",
            "MIT",
            "Apache License 2.0",
            "Apache-2.0",
            "BSD 3-Clause",
            "BSD-3-Clause",
            "GPL 2.0 with Classpath Exception",
            "GPL-2.0-only WITH Classpath-exception-2.0");

    /** {@code group:name:jar:version:scope}, with a classifier before the version where there is one; colours may follow. */
    private static final Pattern DEPENDENCY =
            Pattern.compile("(?m)^\\s+([\\w.-]+):([\\w.-]+):jar:(?:([\\w-]+):)?(\\d[\\w.-]*):(?:compile|runtime)");

    private final String dependencies;
    private final List<String> components = new ArrayList<>();
    private final String notices;

    /**
     * @param dependencies the file of Maven's list
     * @param licences the file that names the licence of each part
     */
    PartsList(Path dependencies, Licences licences) throws IOException {
        this.dependencies = Files.readString(dependencies);
        notices = Files.readString(licences.others());
    }

    void add(Libraries libraries) throws IOException {
        for (Path jar : libraries.javafx()) {
            add(jar);
        }
        for (Path jar : libraries.others()) {
            add(jar);
        }
    }

    private void add(Path jar) throws IOException {
        Matcher found = DEPENDENCY.matcher(dependencies);
        while (found.find()) {
            String classifier = found.group(3) == null ? "" : "-" + found.group(3);
            if (jar.getFileName().toString().equals(found.group(2) + "-" + found.group(4) + classifier + ".jar")) {
                String url = "pkg:maven/" + found.group(1) + "/" + found.group(2) + "@" + found.group(4)
                        + (classifier.isEmpty() ? "" : "?classifier=" + found.group(3));
                components.add("""
                            {
                              "type": "library",
                              "bom-ref": "%s",
                              "group": "%s",
                              "name": "%s",
                              "version": "%s",
                              "hashes": [{"alg": "SHA-256", "content": "%s"}],
                              "licenses": [%s],
                              "purl": "%s"
                            }""".formatted(
                                url,
                                found.group(1),
                                found.group(2),
                                found.group(4),
                                sha256(jar),
                                licence(found.group(2)),
                                url));
                return;
            }
        }
        throw new IOException("Maven does not list " + jar + ", which is shipped.");
    }

    /** Adds the Java run-time image of a folder. */
    void addRuntime(Path image) throws IOException {
        Properties release = new Properties();
        try (InputStream in = Files.newInputStream(image.resolve("release"))) {
            release.load(in);
        }
        components.add("""
                    {
                      "type": "platform",
                      "bom-ref": "runtime",
                      "name": "OpenJDK",
                      "version": "%s",
                      "licenses": [{"expression": "GPL-2.0-only WITH Classpath-exception-2.0"}]
                    }""".formatted(release.getProperty("JAVA_VERSION").replace("\"", "")));
    }

    /** The SPDX name of the licence in the table's row for a part. */
    private String licence(String name) throws IOException {
        for (String row : notices.lines().toList()) {
            String[] cells = row.split("\\|");
            if (row.startsWith("| `") && cells.length > 3 && cells[1].contains("`" + name + "`")) {
                String known = LICENCES.get(cells[3].strip().replaceFirst("[,;].*", ""));
                if (known != null) {
                    return known.contains(" ")
                            ? "{\"expression\": \"" + known + "\"}"
                            : "{\"license\": {\"id\": \"" + known + "\"}}";
                }
            }
        }
        throw new IOException("The notices do not name the licence of " + name + " as SPDX knows it.");
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Writes the list; the same parts give the same bytes.
     *
     * @param time of the build, as ISO 8601 has it
     */
    void write(Path file, String version, String time) throws IOException {
        Files.writeString(file, String.format(Locale.ROOT, """
                        {
                          "bomFormat": "CycloneDX",
                          "specVersion": "1.6",
                          "version": 1,
                          "metadata": {
                            "timestamp": "%s",
                            "component": {
                              "type": "application",
                              "bom-ref": "inkling",
                              "name": "inkling",
                              "version": "%s",
                              "licenses": [{"license": {"id": "Apache-2.0"}}]
                            }
                          },
                          "components": [
                        %s
                          ]
                        }
                        """, time, version, String.join(",\n", components)));
    }
}
