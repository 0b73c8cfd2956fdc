package inkling.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of an icon from an SVG file as one path. It knows the elements that icons consist of: {@code path},
 * {@code line}, {@code polyline}, {@code polygon}, {@code rect}, {@code circle} and {@code ellipse}, all stroked alike and
 * without transforms. An XML parser would cost the start of the program more than all icons together.
 */
final class SvgOutline {
    private static final Pattern ELEMENT = Pattern.compile("<([a-zA-Z]+)([^<>]*?)/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z0-9-]+)=\"([^\"]*)\"");

    private final Map<String, String> attributes = new HashMap<>();

    private SvgOutline(String text) {
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2));
        }
    }

    /**
     * Returns the path data of all elements of a file, in its order.
     *
     * @throws IllegalArgumentException if the file has an element or lacks an attribute that this class knows
     */
    static String pathData(String svg) {
        StringBuilder path = new StringBuilder();
        Matcher matcher = ELEMENT.matcher(svg);
        while (matcher.find()) {
            if (!matcher.group(1).equals("svg")) {
                path.append(new SvgOutline(matcher.group(2)).path(matcher.group(1)));
            }
        }
        return path.toString();
    }

    private String path(String element) {
        return switch (element) {
            case "path" -> text("d");
            case "line" -> point("M", number("x1"), number("y1")) + point("L", number("x2"), number("y2"));
            case "polyline" -> "M" + text("points");
            case "polygon" -> "M" + text("points") + "z";
            case "rect" -> rectangle();
            case "circle" -> ellipse(number("r"), number("r"));
            case "ellipse" -> ellipse(number("rx"), number("ry"));
            default -> throw new IllegalArgumentException("An icon has an element <" + element + ">.");
        };
    }

    private String rectangle() {
        double x = number("x");
        double y = number("y");
        double right = x + number("width");
        double bottom = y + number("height");
        // A radius that stands alone counts for both directions.
        double rx = attributes.containsKey("rx") ? number("rx") : attributes.containsKey("ry") ? number("ry") : 0;
        double ry = attributes.containsKey("ry") ? number("ry") : rx;
        if (rx == 0 || ry == 0) {
            return point("M", x, y) + "H" + right + "V" + bottom + "H" + x + "z";
        }
        String corner = arc(rx, ry, 0);
        return point("M", x + rx, y)
                + ("H" + (right - rx) + point(corner, right, y + ry))
                + ("V" + (bottom - ry) + point(corner, right - rx, bottom))
                + ("H" + (x + rx) + point(corner, x, bottom - ry))
                + ("V" + (y + ry) + point(corner, x + rx, y))
                + "z";
    }

    private String ellipse(double rx, double ry) {
        double x = number("cx");
        double y = number("cy");
        String half = arc(rx, ry, 1);
        return point("M", x - rx, y) + point(half, x + rx, y) + point(half, x - rx, y) + "z";
    }

    private static String arc(double rx, double ry, int large) {
        return "A" + rx + " " + ry + " 0 " + large + " 1 ";
    }

    private static String point(String command, double x, double y) {
        return command + x + " " + y;
    }

    private double number(String name) {
        return Double.parseDouble(text(name));
    }

    private String text(String name) {
        String value = attributes.get(name);
        if (value == null) {
            throw new IllegalArgumentException("An element of an icon has no " + name + ".");
        }
        return value;
    }
}
