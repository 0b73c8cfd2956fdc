package inkling.nondigits;

import inkling.engine.random.KeyedRandom;
import inkling.ink.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Things to draw, written down as points on a grid of 10 by 10: {@code 09} is x 0, y 9, at the bottom left. Points are joined, {@code |}
 * lifts the pen, and {@code ~} at the start of a stroke makes it a curve.
 */
final class Skeletons {
    static final List<String> LINES = List.of(
            "05 95", // line
            "03 93|06 96", // equals
            "02 92|05 95|08 98",
            "40 49|04 84", // plus
            "~05 22 48 62 95", // wave
            "05 22 47 62 87 95", // zigzag
            "05 15|35 55|75 95", // dashes
            "05 95|~05 22 48 62 95",
            "05 95|20 29|70 79", // fence
            "00 99|90 09|05 95");

    static final List<String> SHAPES = List.of(
            "40 89 09 40", // triangle
            "00 80 88 08 00", // square
            "02 92 97 07 02", // rectangle
            "40 84 48 04 40", // diamond
            "40 79 03 83 19 40", // star
            "~42 20 01 04 49|~42 60 81 84 49", // heart
            "04 94|61 94 67", // arrow
            "09 04 40 84 89 09|39 36 56 59", // house
            "~40 11 04 17 48 77 84 71 40|40 48|04 84", // wheel
            "~40 11 04 17 48 77 84 71 40|32 33|52 53|~25 46 65", // smiley
            "20 29|60 69|03 83|06 86", // hash
            "01 91 97 07 01|01 45 91", // envelope
            "~44 53 42 33 35 56 73 51 22 15 38 77 92 60 30 04 19", // spiral
            "~07 02 12 24|~24 10 51 44|~44 51 91 74|~74 95 97 87|87 07", // crown
            "45 49|~45 13 20 44 60 73 45|~49 27 07 49 67 87 49"); // flower

    static final List<String> LETTERS = List.of(
            "09 40 89|25 65", // A
            "70 00 09 79|04 54", // E
            "70 00 09|04 54", // F
            "00 09|70 79|04 74", // H
            "00 09|70 05|24 79", // K
            "09 00 45 80 89", // M
            "09 00 79 70", // N
            "09 00|~00 60 82 64 05", // P
            "09 00|~00 60 82 64 05|35 79", // R
            "00 49 80", // V
            "00 29 43 69 80", // W
            "00 79|70 09"); // X

    static final List<String> LETTERS_LIKE_DIGITS = List.of(
            "00 09|~00 50 72 54 04|~04 55 77 59 09", // B
            "~81 50 03 06 59 88", // C
            "00 09|~00 60 84 69 09", // D
            "~81 50 03 06 59 88 85|85 55", // G
            "40 49", // I
            "~60 67 39 07", // J
            "00 09 69", // L
            "~40 11 05 18 49 78 85 71 40", // O
            "~40 11 05 18 49 78 85 71 40|56 89", // Q
            "~71 30 02 44 66 49 08", // S
            "00 80|40 49", // T
            "~00 07 39 67 60", // U
            "00 44|80 44 49", // Y
            "00 70 09 79", // Z
            "00 09|~05 44 77 49 09", // b
            "~72 30 04 37 74|~70 76 59 08", // g
            "~72 30 04 37 74|70 79"); // q

    private static final int ROUNDS = 3;

    private Skeletons() {}

    static List<List<Point>> any(List<String> skeletons, KeyedRandom random) {
        List<List<Point>> strokes = new ArrayList<>();
        for (String stroke : skeletons.get(random.nextInt(skeletons.size())).split("\\|")) {
            boolean curve = stroke.startsWith("~");
            List<Point> points = new ArrayList<>();
            for (String point : stroke.substring(curve ? 1 : 0).split(" ")) {
                points.add(new Point((point.charAt(0) - '0') / 9.0, (point.charAt(1) - '0') / 9.0));
            }
            strokes.add(curve ? rounded(points) : points);
        }
        return strokes;
    }

    /** Cuts the corners between the ends again and again: Chaikin, "An algorithm for high speed curve generation", 1974. */
    private static List<Point> rounded(List<Point> points) {
        List<Point> smooth = points;
        for (int round = 0; round < ROUNDS; round++) {
            List<Point> cut = new ArrayList<>();
            cut.add(smooth.get(0));
            for (int i = 1; i < smooth.size(); i++) {
                cut.add(between(smooth.get(i - 1), smooth.get(i), 0.25));
                cut.add(between(smooth.get(i - 1), smooth.get(i), 0.75));
            }
            cut.add(smooth.get(smooth.size() - 1));
            smooth = cut;
        }
        return smooth;
    }

    private static Point between(Point from, Point to, double way) {
        return new Point(from.x() + way * (to.x() - from.x()), from.y() + way * (to.y() - from.y()));
    }
}
