package inkling.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/**
 * Shows an icon drawn with lines in a box of 24 by 24 units. Its size and its colour come from the style sheet, as
 * {@code -fx-icon-size} and {@code -fx-icon-color}; a size in em grows with the text beside it. Lines, unlike the glyphs of an icon
 * font, stay whole where they cross, at every scale of the screen.
 */
public final class Icon extends Region {
    private static final double BOX = 24;
    private static final double USUAL_SIZE = 16;
    private static final double LINE_WIDTH = 2;
    private static final String FOLDER = "/inkling/ui/icons/";
    private static final String STYLESHEET =
            Icon.class.getResource(FOLDER + "icon.css").toExternalForm();
    private static final Map<String, String> OUTLINES = new ConcurrentHashMap<>();
    private static final StyleablePropertyFactory<Icon> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<Icon, Number> SIZE =
            FACTORY.createSizeCssMetaData("-fx-icon-size", icon -> icon.size, USUAL_SIZE);
    private static final CssMetaData<Icon, Paint> COLOR =
            FACTORY.createPaintCssMetaData("-fx-icon-color", icon -> icon.color, Color.BLACK);

    private final String name;
    private final SVGPath lines = new SVGPath();
    private final Scale scale = new Scale();
    private final StyleableDoubleProperty size = new SimpleStyleableDoubleProperty(SIZE, this, "size", USUAL_SIZE) {
        @Override
        protected void invalidated() {
            requestLayout();
        }
    };
    private final StyleableObjectProperty<Paint> color =
            new SimpleStyleableObjectProperty<>(COLOR, this, "color", Color.BLACK);

    /** @param name of the file with its lines: that of Feather with "fth-" before it, or "ink-" for those of the program */
    Icon(String name) {
        this.name = name;
        // The second is what the theme calls icons in buttons, menus and labels, and colours like their text.
        getStyleClass().addAll("icon", "font-icon");
        lines.setContent(outline(name));
        lines.setFill(null);
        lines.setStrokeWidth(LINE_WIDTH);
        lines.setStrokeLineCap(StrokeLineCap.ROUND);
        lines.setStrokeLineJoin(StrokeLineJoin.ROUND);
        lines.strokeProperty().bind(color);
        lines.getTransforms().add(scale);
        lines.setManaged(false);
        getChildren().add(lines);
        setMouseTransparent(true);
    }

    /** The name of the file with its lines. */
    public String name() {
        return name;
    }

    static String outline(String name) {
        return OUTLINES.computeIfAbsent(name, Icon::read);
    }

    private static String read(String name) {
        try (var in = Icon.class.getResourceAsStream(FOLDER + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no icon " + name + ".");
            }
            return SvgOutline.pathData(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The icon " + name + " cannot be read.", e);
        }
    }

    /** A whole number, so that lines of icons side by side are equally sharp. */
    private double side() {
        return Math.rint(size.get());
    }

    @Override
    protected double computeMinWidth(double height) {
        return side();
    }

    @Override
    protected double computeMinHeight(double width) {
        return side();
    }

    @Override
    protected double computePrefWidth(double height) {
        return side();
    }

    @Override
    protected double computePrefHeight(double width) {
        return side();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return side();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return side();
    }

    @Override
    protected void layoutChildren() {
        double part = side() / BOX;
        scale.setX(part);
        scale.setY(part);
        lines.setLayoutX((getWidth() - side()) / 2);
        lines.setLayoutY((getHeight() - side()) / 2);
    }

    @Override
    public String getUserAgentStylesheet() {
        return STYLESHEET;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
