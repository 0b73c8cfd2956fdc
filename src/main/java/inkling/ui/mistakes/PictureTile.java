package inkling.ui.mistakes;

import inkling.data.Dataset;
import inkling.ui.common.PictureInk;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** Shows a picture of a data set as a button, with words below it. */
public final class PictureTile {
    private static final double SIDE = 56;

    private PictureTile() {}

    /** @param accessible what it shows, for those who do not see it */
    public static Button of(Dataset data, int picture, String caption, String accessible, Runnable action) {
        ImageView view = new ImageView(image(data, picture));
        view.setFitWidth(SIDE);
        view.setFitHeight(SIDE);
        view.setPreserveRatio(true);
        view.setSmooth(false);
        Button tile = new Button(caption, view);
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.getStyleClass().addAll("flat", "picture-tile");
        tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        tile.setAccessibleText(accessible);
        tile.setOnAction(event -> action.run());
        return tile;
    }

    private static Image image(Dataset data, int picture) {
        int channels = data.shape().channels();
        float[] values = new float[data.shape().size()];
        data.copyImage(picture, values, 0);
        float[] grey = new float[values.length / channels];
        for (int i = 0; i < values.length; i++) {
            grey[i / channels] += values[i] / channels;
        }
        return PictureInk.white(grey, data.shape().width());
    }
}
