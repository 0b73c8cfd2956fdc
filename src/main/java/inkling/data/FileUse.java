package inkling.data;

import java.util.EnumSet;
import java.util.Set;

/** What a file is wanted as: which kinds of files are taken for it, and how it is called in the sentence that refuses another. */
public enum FileUse {
    /** A model to read. */
    MODEL(DataReason.WANTED_MODEL, EnumSet.of(FileKind.MODEL, FileKind.ONNX)),
    /** Something to recognise on the command line. */
    RECOGNISABLE(DataReason.WANTED_RECOGNISABLE, EnumSet.of(FileKind.PICTURE, FileKind.DRAWINGS)),
    /** An image to read. */
    PICTURE(DataReason.WANTED_PICTURE, EnumSet.of(FileKind.PICTURE)),
    /** A collection of drawings as strokes to read. */
    DRAWINGS(DataReason.WANTED_DRAWINGS, EnumSet.of(FileKind.DRAWINGS, FileKind.MODEL, FileKind.FOREIGN)),
    /** A file of IDX, of a pair, to read. */
    IDX(DataReason.WANTED_IDX, EnumSet.of(FileKind.IDX, FileKind.FOREIGN)),
    /** Something dropped on the window. */
    DROPPED(DataReason.WANTED_DROPPED, EnumSet.of(FileKind.MODEL, FileKind.ONNX, FileKind.PICTURE));

    private final DataReason wanted;
    private final Set<FileKind> kinds;

    FileUse(DataReason wanted, Set<FileKind> kinds) {
        this.wanted = wanted;
        this.kinds = kinds;
    }

    /** Whether a file of this kind goes to the reader: those that can be read, and those of which the reader says best what is wrong. */
    boolean takes(FileKind kind) {
        return kinds.contains(kind);
    }

    DataReason wanted() {
        return wanted;
    }
}
