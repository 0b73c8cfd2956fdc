package inkling.ui.common;

import inkling.data.FileKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks the user for a file. On the FX thread; waits for the answer while the window goes on. */
public interface FileChoice {
    /** Lists what can be asked for: decides the title, the endings offered and the folder shown first. */
    enum Kind {
        PICTURE("files.picture", FileKind.PICTURE),
        DRAWING("files.drawing", "*.png"),
        MODEL("files.model", FileKind.MODEL),
        /** Whatever can be opened as a model. */
        ANY_MODEL("files.model.any", FileKind.MODEL, FileKind.ONNX),
        ONNX("files.onnx", FileKind.ONNX),
        NPZ("files.npz", FileKind.NPZ),
        IDX("files.idx", "*"),
        CSV("files.csv", "*.csv"),
        CHART_PNG("files.chart.png", "*.png"),
        CHART_SVG("files.chart.svg", "*.svg"),
        IDX_IMAGES("files.idx.images", "*"),
        IDX_LABELS("files.idx.labels", "*"),
        STROKES("files.strokes", "*.jsonl", "*.jsonl.gz", "*.gz");

        private final String key;
        private final List<String> patterns;

        Kind(String key, String... patterns) {
            this.key = key;
            this.patterns = List.of(patterns);
        }

        Kind(String key, FileKind... kinds) {
            this.key = key;
            this.patterns = Arrays.stream(kinds)
                    .flatMap(kind -> kind.endings().stream())
                    .map(ending -> "*" + ending)
                    .toList();
        }

        public String key() {
            return key;
        }

        public List<String> patterns() {
            return patterns;
        }

        /** The name of a new file: as it is if it has one of the endings, else with the first of them. */
        public String withEnding(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean there = patterns.stream().anyMatch(pattern -> lower.endsWith(pattern.substring(1)));
            return there ? name : name + patterns.get(0).substring(1);
        }
    }

    Optional<Path> chooseToOpen(Kind kind);

    /** Asks for a folder that is there, with one folder of pictures for each class. */
    Optional<Path> chooseFolder();

    /**
     * Asks for a file to write: if the file is there already, the user has agreed to replace it.
     *
     * @param name suggested, without its ending
     */
    Optional<Path> chooseToSave(Kind kind, String name);
}
