package inkling.store.drawing;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A copy of the program that adds drawings to a collection, one after the other. Arguments: the user's folder, the label, how many.
 * Prints each id when its drawing is safe.
 */
final class AddingTool {
    static final String COLLECTION = "shared";

    private AddingTool() {}

    public static void main(String... arguments) throws IOException {
        DrawingCollection collection = new DrawingCollections(Path.of(arguments[0])).open(COLLECTION);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            System.out.println(collection.add(arguments[1], ink(i)).id());
        }
    }

    /** A drawing of some two thousand bytes that is only found in this place. */
    static Ink ink(int index) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            points.add(new Point(20 + 3.7 * i, 30 + (i * i * 0.137 + index) % 200));
        }
        return new Ink(List.of(new Stroke(points, 20)));
    }
}
