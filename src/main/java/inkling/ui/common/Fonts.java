package inkling.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.text.Font;

/**
 * Chooses the font families of the window by language and script. JavaFX falls back from a Latin font to some Chinese fonts by
 * itself and shows boxes with others, above all with Noto CJK on Linux, unless they are named. So texts with characters of East
 * Asia get a family by name, in either language; {@link EastAsianTexts} finds them.
 */
public final class Fonts {
    private static final List<String> EAST_ASIAN = List.of(
            "PingFang SC",
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "HarmonyOS Sans SC",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback",
            "Hiragino Sans GB",
            "Heiti SC",
            "SimHei",
            "SimSun",
            "Noto Sans CJK TC",
            "Noto Sans CJK JP",
            "Noto Sans CJK KR",
            "Noto Serif CJK SC",
            "AR PL UMing CN",
            "AR PL UKai CN");
    private static final List<String> LATIN =
            List.of("Inter", "SF Pro Text", "Segoe UI", "Noto Sans", "Cantarell", "Ubuntu", "Roboto", "DejaVu Sans");

    private final Set<String> installed;
    private final Predicate<String> fallback;

    Fonts(Set<String> installed) {
        this(installed, Glyphs::inDefaultFont);
    }

    /**
     * @param installed the families that the computer has
     * @param fallback whether the default font, or one that JavaFX falls back to by itself, has the characters of a text
     */
    Fonts(Set<String> installed, Predicate<String> fallback) {
        this.installed = Set.copyOf(installed);
        this.fallback = fallback;
    }

    /** The choice among the families of this computer. */
    public static Fonts ofThisComputer() {
        return OfThisComputer.FONTS;
    }

    /**
     * The family for all texts of a language.
     *
     * @return empty if none of the well-known ones is there: then the system's default has to do
     */
    public Optional<String> family(Language language) {
        return language == Language.CHINESE ? eastAsian() : first(LATIN);
    }

    /** The family for texts with characters of East Asia, in any language; empty if none of the well-known ones is there. */
    public Optional<String> eastAsian() {
        return first(EAST_ASIAN);
    }

    /** Whether a text is more than boxes in some font that the window can use. */
    public boolean canShow(String text) {
        return !EastAsianTexts.isIn(text) || eastAsian().isPresent() || fallback.test(text);
    }

    /** A style sheet, as an address, that gives both families to a window and all popups that belong to it. */
    public String stylesheet(Language language) {
        StringBuilder rules = new StringBuilder();
        family(language).ifPresent(family -> rules.append(rule(".root", family)));
        eastAsian().ifPresent(family -> rules.append(rule("*:" + EastAsianTexts.PSEUDO_CLASS, family)));
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rules.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String rule(String selector, String family) {
        return selector + " { -fx-font-family: \"" + family + "\"; }\n";
    }

    /** Asked once, for it takes a while. */
    private static final class OfThisComputer {
        static final Fonts FONTS = new Fonts(new HashSet<>(Font.getFamilies()));
    }

    private Optional<String> first(List<String> wanted) {
        return wanted.stream().filter(installed::contains).findFirst();
    }
}
