package inkling.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which font to name. JavaFX falls back to some Chinese fonts by itself and shows boxes with others unless they are named, so
 * the window names what the computer has.
 */
public final class Fonts {
    private static final List<String> CHINESE = List.of(
            "PingFang SC",
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback");
    private static final List<String> LATIN =
            List.of("Inter", "SF Pro Text", "Segoe UI", "Noto Sans", "Cantarell", "Ubuntu", "Roboto", "DejaVu Sans");

    private Fonts() {}

    /**
     * The family to name for a language.
     *
     * @param installed the families that the computer has
     * @return empty if none of the well-known ones is there: then the system's default has to do
     */
    public static Optional<String> family(Language language, Set<String> installed) {
        List<String> wanted = language == Language.CHINESE ? CHINESE : LATIN;
        return wanted.stream().filter(installed::contains).findFirst();
    }
}
