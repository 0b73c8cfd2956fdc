package inkling.ui.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.FakeServices;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** The tour's card stands beside what it speaks of, in any window. */
class TourStopsTest {
    private static final int STOPS = 8;
    /** Of what a stop speaks of, where that fills the page. */
    private static final double MOST_COVERED = 0.3;

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @ParameterizedTest
    @CsvSource({"960, 620, en", "960, 620, zh", "1366, 768, en", "1366, 768, zh", "1920, 1080, en"})
    void noStopHidesWhatItSpeaksOf(int width, int height, String language) {
        FakeServices services = new FakeServices();
        services.preferences.put("tour.offered", "true");
        services.preferences.put("language", language);
        try (Hand hand = new Hand(services)) {
            hand.press("show-help").press("help-tour").press("start-tour");
            for (int stop = 1; stop <= STOPS; stop++) {
                int number = stop;
                hand.see("tour-frame");
                Hand.run(() -> {
                    LayoutInspector.layOut(hand.scene(), width, height);
                    double covered = covered(
                            bounds(hand.find("tour-frame")), bounds(hand.scene().lookup(".tour-card")));
                    assertTrue(
                            covered <= MOST_COVERED,
                            () -> String.format(Locale.ROOT, "stop %d: %.0f %% covered", number, 100 * covered));
                });
                hand.press("tour-next");
            }
        }
    }

    /** The share of one that the other covers. */
    private static double covered(Bounds one, Bounds other) {
        Bounds common = Seen.intersection(one, other);
        return Math.max(0, common.getWidth()) * Math.max(0, common.getHeight()) / (one.getWidth() * one.getHeight());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
