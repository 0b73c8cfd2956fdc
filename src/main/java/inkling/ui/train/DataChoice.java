package inkling.ui.train;

import inkling.data.ContentKind;
import inkling.training.Recipes;
import inkling.training.TrainingConfig;

/** Lists where the pictures come from. */
public enum DataChoice {
    MNIST,
    IDX,
    /** A folder with one folder of pictures for each class. */
    FOLDER,
    MY_DIGITS,
    MY_DRAWINGS;

    /** As many drawings as most people will have made when they train a network on them. */
    private static final int USUAL_DRAWINGS = 60;

    boolean areDrawings() {
        return this == MY_DIGITS || this == MY_DRAWINGS;
    }

    /** The settings for a result within seconds. Files of unknown pictures are taken for the harder ones. */
    TrainingConfig quickRecipe() {
        return switch (this) {
            case MNIST -> Recipes.seconds(ContentKind.DIGITS);
            case IDX, FOLDER -> Recipes.seconds(ContentKind.PICTURES);
            case MY_DIGITS, MY_DRAWINGS -> Recipes.forDrawings(USUAL_DRAWINGS);
        };
    }
}
