package inkling;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            List.of("inkling.library.."),
            List.of("inkling.store.run.."),
            List.of(
                    "inkling.store.model..",
                    "inkling.store.drawing..",
                    "inkling.store.settings..",
                    "inkling.interop.."),
            List.of("inkling.store.json.."),
            List.of("inkling.store"),
            List.of("inkling.adversarial..", "inkling.attribution.."),
            List.of("inkling.training..", "inkling.recognition.."),
            List.of("inkling.model..", "inkling.augmentation..", "inkling.picture.."),
            List.of("inkling.data..", "inkling.ink..", "inkling.inspection.."),
            List.of("inkling.engine"),
            List.of("inkling.engine.layer..", "inkling.engine.optimiser.."),
            List.of("inkling.engine.kernel..", "inkling.engine.random.."),
            List.of("inkling.setting"),
            List.of("inkling.failure"));

    /** The screens of the window, a package each; none knows another but as {@link #ALLOWED} has it. */
    private static final Set<String> SCREENS = Set.of(
            "inkling.ui.draw",
            "inkling.ui.train",
            "inkling.ui.own",
            "inkling.ui.mistakes",
            "inkling.ui.model",
            "inkling.ui.inspect",
            "inkling.ui.help");

    /** What screens share: from the bottom up, each knows only those before it, and none knows a screen. */
    private static final List<String> SHARED = List.of(
            "inkling.ui.handover",
            "inkling.ui.common",
            "inkling.ui.drawings",
            "inkling.ui.evaluation",
            "inkling.ui.chart",
            "inkling.ui.arithmetic",
            "inkling.ui.adversarial");

    /**
     * Pairs of a screen and another one that it may know. The Recognise tab adds to the drawings that the Own tab shows and offers
     * to learn from them at once: both tabs must have the same view models, so that what one changes the other shows. The Inspect tab
     * shows the board of the Recognise tab and what it says about the drawing.
     */
    private static final Map<String, Set<String>> ALLOWED =
            Map.of("inkling.ui.draw", Set.of("inkling.ui.own"), "inkling.ui.inspect", Set.of("inkling.ui.draw"));

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
    void aScreenKnowsNoOther() {
        for (String screen : SCREENS) {
            Set<String> others = new TreeSet<>(SCREENS);
            others.remove(screen);
            others.removeAll(ALLOWED.getOrDefault(screen, Set.of()));
            others.add("inkling.ui");
            assertKnowsNone(screen, others);
        }
    }

    @Test
    void whatScreensShareKnowsNoScreen() {
        for (int i = 0; i < SHARED.size(); i++) {
            Set<String> others = new TreeSet<>(SCREENS);
            others.addAll(SHARED.subList(i + 1, SHARED.size()));
            others.add("inkling.ui");
            assertKnowsNone(SHARED.get(i), others);
        }
    }

    @Test
    void everyPackageOfTheWindowIsAScreenOrShared() {
        Set<String> known = new TreeSet<>(SCREENS);
        known.addAll(SHARED);
        known.add("inkling.ui");
        assertEquals(
                known,
                PRODUCT.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("inkling.ui"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void screensFormNoCycles() {
        slices().matching("inkling.ui.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void everyArrowAllowedBetweenScreensIsThere() {
        ALLOWED.forEach((screen, others) -> others.forEach(other -> assertTrue(
                PRODUCT.stream()
                        .filter(type -> type.getPackageName().equals(screen))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().equals(other)),
                screen + " -> " + other)));
    }

    private static void assertKnowsNone(String knowing, Set<String> known) {
        noClasses()
                .that()
                .resideInAPackage(knowing)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(known.toArray(String[]::new))
                .check(PRODUCT);
    }

    @Test
    void noViewModelKnowsTheSceneGraph() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
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
        assertOnly("inkling.interop..", "com.google.protobuf..");
    }

    @Test
    void theExchangeKnowsNeitherFilesOfOursNorTraining() {
        noClasses()
                .that()
                .resideInAPackage("inkling.interop..")
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
