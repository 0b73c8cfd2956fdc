package inkling.ui.model;

import inkling.ui.common.FileChoice;

/** Lists the formats that models are exported in. */
public enum ExportFormat {
    /** Network, weights and classes for other engines. */
    ONNX(FileChoice.Kind.ONNX),
    /** The weights alone, for numpy. */
    NPZ(FileChoice.Kind.NPZ);

    private final FileChoice.Kind kind;

    ExportFormat(FileChoice.Kind kind) {
        this.kind = kind;
    }

    FileChoice.Kind kind() {
        return kind;
    }
}
