package inkling.ui.screens;

import static org.junit.jupiter.api.Assertions.fail;

import inkling.store.run.RunLog;
import inkling.ui.FakeServices;
import inkling.ui.screens.LayoutInspector.Look;
import inkling.ui.screens.Scenario.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * Looks at every screen in every state, in both languages and themes, in four window sizes and two text sizes.
 *
 * <p>{@code -Dscreens.only=train} looks at the screens or states with that in their names alone; {@code -Dscreens.pictures=true}
 * writes a picture of each into target/screens.
 */
class EveryScreenTest {
    private static final String ONLY =
            System.getProperty("screens.only", "").toLowerCase(Locale.ROOT).replace("_", " ");
    private static final boolean PICTURES = Boolean.getBoolean("screens.pictures");
    private static final Path OUT = Path.of("target", "screens");

    private static final int USUAL_WIDTH = 1366;
    private static final int USUAL_HEIGHT = 768;
    private static final int[][] SIZES = {{960, 620}, {1024, 700}, {1366, 768}, {1920, 1080}};
    private static final int[] TEXTS = {100, 150};
    private static final LayoutInspector INSPECTOR = new LayoutInspector();

    private static final Map<Screen, Findings> FOUND = new TreeMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @TestFactory
    Stream<DynamicTest> everyScreenKeepsToTheRules() {
        List<Scenario> all = new ArrayList<>(DrawScenarios.all());
        all.addAll(TrainScenarios.all(folder));
        all.addAll(OtherScenarios.all());
        all.addAll(InspectScenarios.all());
        return all.stream()
                .filter(scenario -> scenario.screens().stream().anyMatch(screen -> isWanted(scenario, screen)))
                .map(scenario -> DynamicTest.dynamicTest(scenario.state(), () -> look(scenario)));
    }

    private static boolean isWanted(Scenario scenario, Screen screen) {
        return (screen.title() + " " + scenario.state())
                .toLowerCase(Locale.ROOT)
                .contains(ONLY);
    }

    private static void look(Scenario scenario) {
        FakeServices services = new FakeServices();
        services.preferences.put("tour.offered", "true");
        services.runLog = new RunLog(folder.resolve(Integer.toString(scenario.hashCode())));
        scenario.given().accept(services);
        Map<Screen, Findings> found = new TreeMap<>();
        List<Screen> screens = scenario.screens().stream()
                .filter(screen -> isWanted(scenario, screen))
                .toList();
        try (Hand hand = new Hand(services)) {
            scenario.enter().accept(hand);
            for (Screen screen : screens) {
                screen.open(hand);
                hand.settle();
                found.put(screen, new Findings());
                new Viewer(hand, scenario, screen, found.get(screen)).lookInLight();
            }
            hand.press("switch-theme");
            for (Screen screen : screens) {
                screen.open(hand);
                new Viewer(hand, scenario, screen, found.get(screen)).lookInDark();
            }
            hand.press("switch-theme");
        }
        found.forEach((screen, findings) ->
                FOUND.computeIfAbsent(screen, any -> new Findings()).addAll(findings));
        Map<String, List<String>> faults = new TreeMap<>();
        found.forEach((screen, findings) -> faults.put(screen.title(), findings.describe()));
        faults.values().removeIf(List::isEmpty);
        report();
        if (!faults.isEmpty()) {
            fail(text(faults));
        }
    }

    private static String text(Map<String, List<String>> faults) {
        StringBuilder text = new StringBuilder();
        faults.forEach((screen, list) -> text.append(screen)
                .append("\n  ")
                .append(String.join("\n  ", list))
                .append('\n'));
        return text.toString();
    }

    /** Looks at one screen in one state from everywhere. */
    private record Viewer(Hand hand, Scenario scenario, Screen screen, Findings found) {
        void lookInLight() {
            for (int language = 0; language < 2; language++) {
                for (int text : TEXTS) {
                    Hand.run(() -> {
                        hand.setText(text);
                        for (int[] size : SIZES) {
                            look(text, size[0], size[1]);
                        }
                        hand.setText(100);
                    });
                }
                Hand.run(() -> fire("switch-language"));
            }
            lookAtTheFocus();
        }

        /** The themes differ in colours alone, so that one look is enough. */
        void lookInDark() {
            Hand.run(() -> look(100, USUAL_WIDTH, USUAL_HEIGHT));
            lookAtTheFocus();
        }

        private void look(int text, int width, int height) {
            LayoutInspector.layOut(hand.scene(), width, height);
            View view = new View(theme(), language(), text, width, height);
            inspect(view, looks(view));
            if (PICTURES) {
                Photo.write(
                        hand.scene(),
                        OUT.resolve(screen.title().replace(' ', '-') + "-"
                                + scenario.state().replaceAll("[^\\p{L}0-9]+", "-") + "-" + view.fileName() + ".png"));
            }
        }

        /** In the window's own size: the sign of the focus keeps to what is in the real window. */
        private void lookAtTheFocus() {
            Hand.run(() -> {
                int width = (int) hand.scene().getWidth();
                int height = (int) hand.scene().getHeight();
                LayoutInspector.layOut(hand.scene(), width, height);
                inspect(new View(theme(), language(), 100, width, height), EnumSet.of(Look.FOCUS));
            });
        }

        private void inspect(View view, EnumSet<Look> looks) {
            found.look(scenario.state(), view, INSPECTOR.inspect(hand.scene(), view.theme(), looks));
        }

        /** Colours do not depend on the size, nor characters on the theme. */
        private static EnumSet<Look> looks(View view) {
            EnumSet<Look> looks = EnumSet.of(Look.PLACES);
            if (view.width() == USUAL_WIDTH && view.text() == 100) {
                if (view.theme().equals("light")) {
                    looks.add(Look.GLYPHS);
                }
                if (view.language().equals("en")) {
                    looks.add(Look.COLOURS);
                }
            }
            return looks;
        }

        /** By its keys, which work over cards too. */
        private void fire(String id) {
            ((ButtonBase) hand.find(id)).fire();
        }

        private String language() {
            return ((Labeled) hand.find("switch-language")).getText().equals("English") ? "zh" : "en";
        }

        private static String theme() {
            return javafx.application.Application.getUserAgentStylesheet().contains("dark") ? "dark" : "light";
        }
    }

    /** All that was found so far: the list is of use before the last screen has been looked at. */
    private static void report() {
        StringBuilder text = new StringBuilder();
        int looks = 0;
        int different = 0;
        for (Map.Entry<Screen, Findings> each : FOUND.entrySet()) {
            Findings found = each.getValue();
            looks += found.looks();
            different += found.different();
            text.append(String.format(
                    Locale.ROOT,
                    "%n==== %s: %d faults in %d looks %s%n%n",
                    each.getKey().title(),
                    found.different(),
                    found.looks(),
                    found.byRule()));
            found.describe().forEach(line -> text.append(line).append("\n\n"));
        }
        String head = different + " faults in " + looks + " looks at " + FOUND.size() + " screens\n";
        try {
            Files.createDirectories(OUT);
            Files.writeString(OUT.resolve("faults.txt"), head + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
