package inkling.ui.inspect;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/** Lets the window slide over the picture: goes from one value of a channel to the next, as fast as is wanted. On the FX thread. */
final class Playback {
    /** Steps a second. */
    static final double SLOWEST = 1;

    static final double USUAL = 4;
    static final double FASTEST = 30;

    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final DoubleProperty speed = new SimpleDoubleProperty(USUAL);
    private final Timeline timeline;

    /**
     * @param step goes one value further
     * @param showing whether anybody looks; it stops as soon as nobody does
     */
    Playback(Runnable step, ObservableBooleanValue showing) {
        timeline = new Timeline(new KeyFrame(Duration.seconds(1), event -> step.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.rateProperty().bind(speed);
        showing.addListener((property, before, now) -> {
            if (!now) {
                pause();
            }
        });
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Steps a second. */
    DoubleProperty speed() {
        return speed;
    }

    void toggle() {
        if (playing.get()) {
            pause();
        } else {
            playing.set(true);
            timeline.play();
        }
    }

    void pause() {
        playing.set(false);
        timeline.pause();
    }
}
