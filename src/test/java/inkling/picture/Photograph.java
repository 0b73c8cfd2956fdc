package inkling.picture;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes image files of a digit from its strokes, as cameras, scanners and painting programs do: reflectances of paper, print and ink,
 * times the light that falls on them, plus the sensor's noise. The same seed makes the same file.
 */
public final class Photograph {
    private static final Set<Disturbance> LIGHT = EnumSet.of(
            Disturbance.UNEVEN_LIGHT, Disturbance.VIGNETTE, Disturbance.LAMP_AT_THE_SIDE, Disturbance.SHADOW);

    private final Random random;
    private final Set<Disturbance> disturbances;
    private final int width;
    private final int height;
    private final BufferedImage page;
    private Rectangle2D sheet;
    private int orientation = 1;
    private final double line;

    private Photograph(Disturbance disturbance, long seed, double line) {
        this.line = line;
        random = new Random(31 * seed + disturbance.ordinal());
        disturbances = disturbance == Disturbance.SEVERAL ? several() : EnumSet.of(disturbance);
        double side = has(Disturbance.TINY)
                ? between(20, 48)
                : has(Disturbance.LARGE) ? between(1500, 4000) : 120 * Math.pow(8, random.nextDouble());
        double ratio = has(Disturbance.TINY) ? 1 : between(0.75, 1.34);
        width = (int) Math.min(4000, Math.round(side / Math.sqrt(line)));
        height = (int) Math.round(Math.min(4000, side * ratio));
        page = new BufferedImage(
                width,
                height,
                has(Disturbance.TRANSPARENCY) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        sheet = new Rectangle2D.Double(0, 0, width, height);
    }

    private Set<Disturbance> several() {
        Disturbance[] light = LIGHT.toArray(Disturbance[]::new);
        Disturbance[] place = {
            Disturbance.EDGE_OF_TABLE, Disturbance.PRINTED_BOX, Disturbance.RULED, Disturbance.SQUARED, Disturbance.NONE
        };
        Disturbance[] file = {Disturbance.NOISE, Disturbance.STRONG_JPEG, Disturbance.TURNED, Disturbance.NONE};
        return EnumSet.of(
                light[random.nextInt(light.length)],
                place[random.nextInt(place.length)],
                file[random.nextInt(file.length)]);
    }

    /** The content of a PNG or JPEG file with the digit on it. */
    public static byte[] of(Ink digit, Disturbance disturbance, long seed) {
        return new Photograph(disturbance, seed, 1).take(digit);
    }

    /** The same with numbers on it. */
    public static byte[] of(WrittenNumber number, Disturbance disturbance, long seed) {
        return new Photograph(disturbance, seed, number.line()).take(number.ink());
    }

    private boolean has(Disturbance disturbance) {
        return disturbances.contains(disturbance);
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    private byte[] take(Ink digit) {
        Color paper = paper();
        Color ink = ink(paper);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        layPaper(graphics, paper);
        double side =
                Math.min(sheet.getWidth(), sheet.getHeight()) * (has(Disturbance.TINY) ? 0.8 : between(0.35, 0.7));
        if (line < 1) {
            Bounds whole = digit.bounds().orElseThrow();
            side = Math.min(0.85 * sheet.getWidth(), 1.2 * side / (whole.height() / whole.longestSide()));
            side = Math.min(side, 0.85 * sheet.getHeight() / (whole.height() / whole.longestSide()));
        }
        double pen = line * side * between(0.07, 0.15);
        double left = sheet.getX() + (sheet.getWidth() - side) * between(0.25, 0.75);
        double top = sheet.getY() + (sheet.getHeight() - side) * (line < 1 ? 0.5 : between(0.25, 0.75));
        Bounds box = digit.isEmpty()
                ? new Bounds(0, 0, side, side)
                : digit.fitted(0, 0, side, pen).bounds().orElseThrow();
        left += (side - box.width()) / 2;
        top += (side - box.height()) / 2;
        print(graphics, paper, new Rectangle2D.Double(left, top, box.width(), box.height()), pen);
        if (!digit.isEmpty()) {
            write(graphics, digit.fitted(left, top, side, pen), ink);
        }
        graphics.dispose();
        if (!has(Disturbance.TRANSPARENCY)) {
            expose();
        }
        return encode();
    }

    private Color paper() {
        if (has(Disturbance.COLOURS)) {
            return Color.getHSBColor(random.nextFloat(), (float) between(0.1, 0.9), (float) between(0.45, 1));
        }
        if (has(Disturbance.LIGHT_INK)) {
            return grey(between(0, 0.25));
        }
        if (has(Disturbance.SCREENSHOT) || has(Disturbance.NONE)) {
            return Color.WHITE;
        }
        return grey(between(0.75, 1));
    }

    private Color ink(Color paper) {
        if (has(Disturbance.LIGHT_INK)) {
            return grey(between(0.75, 1));
        }
        if (has(Disturbance.COLOURS) || has(Disturbance.TRANSPARENCY)) {
            Color ink;
            do {
                ink = Color.getHSBColor(random.nextFloat(), random.nextFloat(), random.nextFloat());
            } while (!has(Disturbance.TRANSPARENCY) && distance(ink, paper) < 110);
            return ink;
        }
        return random.nextInt(3) == 0
                ? new Color(20 + random.nextInt(30), 30 + random.nextInt(30), 110 + random.nextInt(60))
                : grey(between(0.05, 0.3));
    }

    private static double distance(Color a, Color b) {
        return Math.sqrt(Math.pow(a.getRed() - b.getRed(), 2)
                + Math.pow(a.getGreen() - b.getGreen(), 2)
                + Math.pow(a.getBlue() - b.getBlue(), 2));
    }

    private static Color grey(double share) {
        return new Color((float) share, (float) share, (float) share);
    }

    private void layPaper(Graphics2D graphics, Color paper) {
        if (has(Disturbance.TRANSPARENCY)) {
            return;
        }
        boolean strip = has(Disturbance.EDGE_OF_TABLE);
        if (strip || has(Disturbance.SHEET_ON_TABLE) || has(Disturbance.SCREENSHOT)) {
            graphics.setColor(
                    has(Disturbance.SCREENSHOT)
                            ? grey(between(0.5, 0.9))
                            : Color.getHSBColor(
                                    (float) between(0.03, 0.12), (float) between(0, 0.6), (float) between(0.2, 0.6)));
            graphics.fillRect(0, 0, width, height);
            double l = strip ? 0 : between(0.08, 0.2) * width;
            double t = strip ? 0 : between(0.08, 0.2) * height;
            double r = strip ? 0 : between(0.08, 0.2) * width;
            double b = strip ? 0 : between(0.08, 0.2) * height;
            if (strip) {
                double share = between(0.06, 0.2);
                switch (random.nextInt(4)) {
                    case 0 -> l = share * width;
                    case 1 -> t = share * height;
                    case 2 -> r = share * width;
                    default -> b = share * height;
                }
            }
            sheet = new Rectangle2D.Double(l, t, width - l - r, height - t - b);
        }
        graphics.setColor(paper);
        graphics.fill(sheet);
    }

    private void print(Graphics2D graphics, Color paper, Rectangle2D digit, double pen) {
        if (has(Disturbance.PRINTED_BOX)) {
            double margin = between(0.12, 0.3) * Math.max(digit.getWidth(), digit.getHeight());
            double side = Math.max(digit.getWidth(), digit.getHeight()) + 2 * margin;
            graphics.setColor(grey(between(0, 0.45)));
            graphics.setStroke(new BasicStroke((float) Math.max(1, between(0.15, 0.6) * pen)));
            graphics.draw(
                    new Rectangle2D.Double(digit.getCenterX() - side / 2, digit.getCenterY() - side / 2, side, side));
        }
        if (has(Disturbance.RULED) || has(Disturbance.SQUARED)) {
            double step =
                    Math.max(6, digit.getHeight() * (has(Disturbance.RULED) ? between(0.4, 1.1) : between(0.2, 0.6)));
            graphics.setColor(
                    random.nextBoolean() ? grey(between(0.5, 0.75)) : new Color(130 + random.nextInt(50), 170, 225));
            graphics.setStroke(new BasicStroke((float) Math.max(1, between(0.08, 0.25) * pen)));
            for (double y = step * random.nextDouble(); y < height; y += step) {
                graphics.draw(new Line2D.Double(0, y, width, y));
            }
            for (double x = step * random.nextDouble(); has(Disturbance.SQUARED) && x < width; x += step) {
                graphics.draw(new Line2D.Double(x, 0, x, height));
            }
        }
    }

    private static void write(Graphics2D graphics, Ink digit, Color ink) {
        graphics.setColor(ink);
        Path2D path = new Path2D.Double();
        for (Stroke stroke : digit.strokes()) {
            graphics.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Point first = stroke.points().get(0);
            path.reset();
            path.moveTo(first.x(), first.y());
            for (Point point : stroke.points()) {
                path.lineTo(point.x(), point.y());
            }
            graphics.draw(path);
        }
    }

    /** Puts light on the page and noise into the sensor. */
    private void expose() {
        double angle = random.nextDouble() * 2 * Math.PI;
        double strength = between(0.35, 0.65);
        double at = between(-0.3, 0.3);
        double soft = between(0.02, 0.2);
        double noise = has(Disturbance.NOISE) ? between(4, 14) : 1;
        boolean clean = has(Disturbance.NONE) || has(Disturbance.SCREENSHOT);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double light = light(x / (width - 1.0) - 0.5, y / (height - 1.0) - 0.5, angle, strength, at, soft);
                if (clean && light == 1) {
                    continue;
                }
                int rgb = page.getRGB(x, y);
                double grain = noise * random.nextGaussian();
                page.setRGB(
                        x,
                        y,
                        level((rgb >> 16 & 0xff) * light + grain) << 16
                                | level((rgb >> 8 & 0xff) * light + grain) << 8
                                | level((rgb & 0xff) * light + grain));
            }
        }
    }

    /** @param x and y -0.5 to 0.5 */
    private double light(double x, double y, double angle, double strength, double at, double soft) {
        double across = x * Math.cos(angle) + y * Math.sin(angle);
        if (has(Disturbance.UNEVEN_LIGHT)) {
            return 1 - strength * (across + 0.7) / 1.4;
        }
        if (has(Disturbance.VIGNETTE)) {
            return 1 - strength * Math.min(1, 2 * (x * x + y * y));
        }
        if (has(Disturbance.LAMP_AT_THE_SIDE)) {
            double dx = x - 0.6 * Math.cos(angle);
            double dy = y - 0.6 * Math.sin(angle);
            return 1 - strength * Math.min(1, Math.sqrt(dx * dx + dy * dy));
        }
        if (has(Disturbance.SHADOW)) {
            return 1 - 0.8 * strength / (1 + Math.exp(-4 * (across - at) / soft));
        }
        return 1;
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private byte[] encode() {
        try {
            boolean jpeg = !has(Disturbance.TRANSPARENCY)
                    && !has(Disturbance.SCREENSHOT)
                    && (has(Disturbance.STRONG_JPEG) || has(Disturbance.TURNED) || random.nextBoolean());
            if (!jpeg) {
                ByteArrayOutputStream png = new ByteArrayOutputStream();
                ImageIO.write(page, "png", png);
                return png.toByteArray();
            }
            double quality = has(Disturbance.STRONG_JPEG) ? between(0.15, 0.4) : between(0.7, 0.95);
            if (!has(Disturbance.TURNED)) {
                return jpeg(page, quality);
            }
            orientation = new int[] {3, 6, 8}[random.nextInt(3)];
            return ExifNote.in(jpeg(stored(), quality), orientation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as a sensor has it that was turned so that the tag rights it. */
    private BufferedImage stored() {
        boolean turned = orientation > 4;
        BufferedImage stored =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = page.getRGB(x, y);
                switch (orientation) {
                    case 3 -> stored.setRGB(width - 1 - x, height - 1 - y, rgb);
                    case 6 -> stored.setRGB(y, width - 1 - x, rgb);
                    default -> stored.setRGB(height - 1 - y, x, rgb);
                }
            }
        }
        return stored;
    }

    private static byte[] jpeg(BufferedImage image, double quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality((float) quality);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
