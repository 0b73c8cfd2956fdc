package inkling.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A seven in files of the kinds that were once read in two ways. */
public enum SampleImage {
    GREY("png", BufferedImage.TYPE_BYTE_GRAY, 300, new Color(210, 210, 210), new Color(90, 90, 90)),
    LARGE("png", BufferedImage.TYPE_BYTE_GRAY, 3000, Color.WHITE, Color.DARK_GRAY),
    TRANSPARENT("png", BufferedImage.TYPE_INT_ARGB, 300, new Color(0, 0, 0, 0), new Color(255, 255, 255, 200)),
    COLOURED("png", BufferedImage.TYPE_INT_RGB, 300, new Color(255, 240, 200), new Color(20, 40, 160)),
    JPEG("jpg", BufferedImage.TYPE_INT_RGB, 300, Color.WHITE, Color.BLUE);

    private final String kind;
    private final int type;
    private final int side;
    private final Color paper;
    private final Color ink;

    SampleImage(String kind, int type, int side, Color paper, Color ink) {
        this.kind = kind;
        this.type = type;
        this.side = side;
        this.paper = paper;
        this.ink = ink;
    }

    /** Writes the image into a folder. */
    public Path write(Path folder) throws IOException {
        BufferedImage image = new BufferedImage(side, side, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setBackground(paper);
        graphics.clearRect(0, 0, side, side);
        graphics.setColor(ink);
        graphics.setStroke(new BasicStroke(side / 12f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.drawPolyline(
                new int[] {side * 3 / 10, side * 7 / 10, side * 45 / 100},
                new int[] {side / 5, side / 5, side * 4 / 5},
                3);
        graphics.dispose();
        Path file = folder.resolve(name() + "." + kind);
        ImageIO.write(image, kind, file.toFile());
        return file;
    }
}
