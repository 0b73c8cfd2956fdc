package inkling.ui.screens;

import inkling.ui.FakeServices;
import java.util.List;
import java.util.function.Consumer;

/**
 * A state of the program, and the screens that look different in it.
 *
 * @param given what the program finds when it starts
 * @param enter what its user does then
 */
record Scenario(String state, Consumer<FakeServices> given, Consumer<Hand> enter, List<Screen> screens) {
    /** A tab, or a page of one. */
    enum Screen {
        RECOGNISE("tab-recognise", null),
        TRAIN_NETWORK("tab-train", "show-network"),
        TRAIN_CURVES("tab-train", "show-curves"),
        TRAIN_RUNS("tab-train", "show-runs"),
        TRAIN_FILTERS("tab-train", "show-filters"),
        TRAIN_EXAMPLES("tab-train", "show-examples"),
        OWN("tab-own", null),
        MISTAKES("tab-mistakes", null),
        MODEL_NETWORK("tab-model", "show-model-network"),
        MODEL_RECORD("tab-model", "show-model-record"),
        MODEL_COMPARISON("tab-model", "show-model-comparison"),
        INSPECT_ARITHMETIC("tab-inspect", "show-arithmetic"),
        INSPECT_FOOL("tab-inspect", "show-fool"),
        /** Whatever is on show, with something over it. */
        WINDOW(null, null);

        private final String tab;
        private final String page;

        Screen(String tab, String page) {
            this.tab = tab;
            this.page = page;
        }

        void open(Hand hand) {
            if (tab != null) {
                hand.press(tab);
            }
            if (page != null) {
                hand.press(page);
            }
        }

        String title() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    static final List<Screen> TRAIN = List.of(
            Screen.TRAIN_NETWORK, Screen.TRAIN_CURVES, Screen.TRAIN_RUNS, Screen.TRAIN_FILTERS, Screen.TRAIN_EXAMPLES);
    static final List<Screen> MODEL = List.of(Screen.MODEL_NETWORK, Screen.MODEL_RECORD, Screen.MODEL_COMPARISON);
    static final List<Screen> INSPECT = List.of(Screen.INSPECT_ARITHMETIC, Screen.INSPECT_FOOL);
}
