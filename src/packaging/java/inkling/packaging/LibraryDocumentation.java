package inkling.packaging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes the library's pages of documentation with the JDK's own tool, and ends with status 1 if that finds anything missing or
 * wrong. The tool's option for that would not do: it minds the module of the Vector API too, which the library knows.
 */
public final class LibraryDocumentation {
    private static final String KNOWN = "compiler.warn.incubating.modules";

    private LibraryDocumentation() {}

    /** @param arguments the folder of the sources, that of the pages, and the path of the modules that the sources need */
    public static void main(String[] arguments) throws IOException {
        List<String> options = List.of(
                "-Xdoclint:all",
                "-Xmaxwarns",
                "1000",
                "-quiet",
                // The same pages every time and in every place.
                "-notimestamp",
                "-locale",
                "en",
                "-encoding",
                "UTF-8",
                "-windowtitle",
                "Inkling engine",
                "--module-path",
                arguments[2],
                "--module-source-path",
                "inkling.engine=" + arguments[0],
                "--module",
                "inkling.engine",
                "-d",
                arguments[1]);
        Findings findings = new Findings();
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        try (var files = tool.getStandardFileManager(findings, Locale.ENGLISH, null)) {
            boolean made =
                    tool.getTask(null, files, findings, null, options, null).call();
            findings.texts.forEach(System.err::println);
            System.exit(made && findings.texts.isEmpty() ? 0 : 1);
        }
    }

    /** Collects what is wrong. */
    private static final class Findings implements DiagnosticListener<JavaFileObject> {
        private final List<String> texts = new ArrayList<>();

        @Override
        public void report(Diagnostic<? extends JavaFileObject> found) {
            if (found.getKind() != Diagnostic.Kind.NOTE && !Objects.equals(found.getCode(), KNOWN)) {
                String file = found.getSource() == null
                        ? ""
                        : found.getSource().getName() + ":" + found.getLineNumber() + ": ";
                texts.add(file + found.getMessage(Locale.ENGLISH));
            }
        }
    }
}
