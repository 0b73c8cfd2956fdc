package inkling.ui.arithmetic;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows one product in words and as a bar that goes from the middle to the right above 0, to the left below. */
final class ContributionRow extends VBox {
    private final Label words = new Label();
    private final SignedBar bar = new SignedBar();

    ContributionRow() {
        getStyleClass().add("contribution");
        words.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(words, bar);
    }

    /** @param share -1 to 1 */
    void show(String text, double share) {
        words.setText(text);
        bar.show(share);
    }

    private static final class SignedBar extends Region {
        private final Region fill = new Region();
        private double share;

        SignedBar() {
            getStyleClass().add("signed-bar");
            getChildren().add(fill);
        }

        void show(double now) {
            share = now;
            fill.getStyleClass().setAll(now < 0 ? "below" : "above");
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double middle = Math.rint(getWidth() / 2);
            double length = Math.rint(middle * Math.abs(share));
            fill.resizeRelocate(share < 0 ? middle - length : middle, 0, length, getHeight());
        }
    }
}
