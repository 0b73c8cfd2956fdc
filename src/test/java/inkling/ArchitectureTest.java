package inkling;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may know whom. Packages that are not there yet break no rule. */
class ArchitectureTest {
    /** From the top down: a package knows packages of lower levels, and nothing of its own level but itself. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("inkling"),
            List.of("inkling.ui..", "inkling.cli.."),
            List.of("inkling.store.run.."),
            List.of(
                    "inkling.store.model..",
                    "inkling.store.drawing..",
                    "inkling.store.settings..",
                    "inkling.exchange.."),
            List.of("inkling.store.json.."),
            List.of("inkling.store"),
            List.of("inkling.training..", "inkling.recognition.."),
            List.of("inkling.model..", "inkling.augmentation..", "inkling.picture.."),
            List.of("inkling.data..", "inkling.ink.."),
            List.of("inkling.engine"),
            List.of("inkling.engine.layer..", "inkling.engine.optimiser.."),
            List.of("inkling.engine.kernel..", "inkling.engine.random.."),
            List.of("inkling.setting"),
            List.of("inkling.failure"));

    private static final JavaClasses PRODUCT = read();

    private static JavaClasses read() {
        try {
            return new ClassFileImporter()
                    .importPath(Path.of(Main.class.getResource("Main.class").toURI())
                            .getParent());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void arrowsOnlyPointDown() {
        List<String> notBelow = new ArrayList<>();
        for (List<String> level : LEVELS) {
            notBelow.addAll(level);
            for (String own : level) {
                List<String> forbidden = new ArrayList<>(notBelow);
                forbidden.remove(own);
                noClasses()
                        .that()
                        .resideInAPackage(own)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden.toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(PRODUCT);
            }
        }
    }

    @Test
    void everyPackageHasItsLevel() {
        classes()
                .should()
                .resideInAnyPackage(LEVELS.stream().flatMap(List::stream).toArray(String[]::new))
                .check(PRODUCT);
    }

    @Test
    void onlyTheUiKnowsJavaFx() {
        assertOnly("inkling.ui..", "javafx..", "atlantafx..", "org.kordamp..");
    }

    @Test
    void onlyTheStoreKnowsGson() {
        assertOnly("inkling.store..", "com.google.gson..");
    }

    @Test
    void onlyTheExchangeKnowsProtocolBuffers() {
        assertOnly("inkling.exchange..", "com.google.protobuf..");
    }

    @Test
    void theExchangeKnowsNeitherFilesOfOursNorTraining() {
        noClasses()
                .that()
                .resideInAPackage("inkling.exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("inkling.store..", "inkling.training..", "inkling.recognition..")
                .check(PRODUCT);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        assertOnly("inkling.cli..", "picocli..");
    }

    private static void assertOnly(String knowing, String... known) {
        noClasses()
                .that()
                .resideOutsideOfPackage(knowing)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(known)
                .check(PRODUCT);
    }

    @Test
    void onlyTheVectorKernelsKnowTheVectorApi() {
        String kernels = "inkling.engine.kernel.Vector";
        assertEquals(
                Set.of(
                        kernels + "GradientBlocks",
                        kernels + "Kernels",
                        kernels + "Masks",
                        kernels + "Normalisation",
                        kernels + "WeightGradient",
                        kernels + "Pooling",
                        kernels + "ProductBlocks",
                        kernels + "RunProducts",
                        kernels + "Sums",
                        kernels + "TableProducts"),
                classesThatKnow("jdk.incubator.vector.."));
    }

    @Test
    void onlyPicturesKnowTheDesktopModule() {
        assertOnly("inkling.picture..", "java.awt..", "javax.imageio..", "javax.swing..", "javafx.embed.swing..");
    }

    /** The names of the outermost classes that use one of these packages. */
    private static Set<String> classesThatKnow(String... packages) {
        return PRODUCT.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> resideInAnyPackage(packages).test(dependency.getTargetClass())))
                .map(ArchitectureTest::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getName().split("\\$")[0];
    }
}
