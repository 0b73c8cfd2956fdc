package inkling.engine.kernel;

import java.util.ArrayList;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * Holds masks that tell which lanes of a last, partly used vector count. Made once, since a mask that is handed to
 * another method is an object.
 */
final class VectorMasks {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final List<VectorMask<Float>> FIRST = firstLanes();

    private VectorMasks() {}

    private static List<VectorMask<Float>> firstLanes() {
        List<VectorMask<Float>> masks = new ArrayList<>();
        for (int count = 0; count <= LANES; count++) {
            masks.add(SPECIES.indexInRange(0, count));
        }
        return List.copyOf(masks);
    }

    /** The lanes of the vector at {@code column} that lie before column {@code columns}; at least one does. */
    static VectorMask<Float> inside(int column, int columns) {
        return FIRST.get(Math.min(LANES, columns - column));
    }
}
