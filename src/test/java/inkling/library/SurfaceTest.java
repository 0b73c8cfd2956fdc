package inkling.library;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What those see who use the engine as a library: the packages that its module exports, and what their signatures mention. */
class SurfaceTest {
    private static final Path MODULE = Path.of("src/engine/java/module-info.java");
    private static final Path GUIDE = Path.of("src/site/markdown/engine.md");

    @Test
    void theGuideListsThePackagesThatTheModuleExports() throws IOException {
        assertEquals(exported(), found(GUIDE, "(?m)^\\| `(inkling[.a-z]*)` \\|"));
    }

    @Test
    void signaturesMentionNoTypeThatIsNotExported() throws Exception {
        Set<String> packages = exported();
        Path library =
                Path.of(Training.class.getResource("Training.class").toURI()).getParent();
        JavaClasses classes = new ClassFileImporter().importPath(library.getParent());

        Set<String> hidden = classes.stream()
                .filter(type -> isSeen(type, packages))
                .flatMap(type -> mentioned(type)
                        .filter(other -> other.getPackageName().startsWith("inkling") && !isSeen(other, packages))
                        .map(other -> type.getName() + " mentions " + other.getName()))
                .collect(toCollection(TreeSet::new));

        assertEquals(Set.of(), hidden);
    }

    private static Set<String> exported() throws IOException {
        return found(MODULE, "exports ([\\w.]+);");
    }

    private static Set<String> found(Path file, String regex) throws IOException {
        return Pattern.compile(regex)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isSeen(JavaClass type, Set<String> packages) {
        return packages.contains(type.getPackageName())
                && isOpen(type.getModifiers())
                && type.getEnclosingClass()
                        .map(outer -> isSeen(outer, packages))
                        .orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    /** The types of what a class extends, and of the members that another package may use. */
    private static Stream<JavaClass> mentioned(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields = type.getFields().stream()
                .filter(field -> isOpen(field.getModifiers()))
                .map(field -> field.getType());
        Stream<JavaType> codeUnits = type.getCodeUnits().stream()
                .filter(code ->
                        isOpen(code.getModifiers()) && !code.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(SurfaceTest::signature);
        return Stream.of(supertypes, fields, codeUnits)
                .flatMap(types -> types)
                .flatMap(mentioned -> mentioned.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }

    private static Stream<JavaType> signature(JavaCodeUnit code) {
        Stream<JavaType> thrown = code.getThrowsClause().getTypes().stream().map(JavaType.class::cast);
        return Stream.of(Stream.of(code.getReturnType()), code.getParameterTypes().stream(), thrown)
                .flatMap(types -> types);
    }
}
