package inkling.store.run;

import inkling.data.Dataset;
import inkling.data.IdxReader;
import inkling.data.Mnist;
import inkling.data.Remedy;
import inkling.failure.ExplainedArgumentException;
import inkling.ink.Preprocessing;
import inkling.model.DrawingDataset;
import inkling.model.LabelledDrawing;
import inkling.picture.ClassFolder;
import inkling.store.StoreReason;
import inkling.store.UserFolder;
import inkling.store.drawing.DrawingCollections;
import inkling.store.drawing.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says where pictures to train or to evaluate with are, and reads them. {@link DataLocationCodec} has the text form. */
public sealed interface DataLocation {
    /**
     * Reads the pictures.
     *
     * @param userFolder where the user's collections are, see {@link UserFolder}
     * @throws IOException with a sentence for the user that names the file
     */
    Dataset read(Path userFolder) throws IOException;

    /** Where the pictures are that a model trained with these is tested with, if they come with a test set. */
    default Optional<DataLocation> test() {
        return Optional.empty();
    }

    /** What {@link DataLocationCodec} writes: texts by names; paths are absolute, since the reader may work in another folder. */
    Map<String, String> fields();

    /** The 60,000 training pictures of MNIST, which come with the program; said by no field, as what is usual. */
    record MnistTraining() implements DataLocation {
        @Override
        public Dataset read(Path userFolder) {
            return Mnist.train();
        }

        @Override
        public Optional<DataLocation> test() {
            return Optional.of(new MnistTest());
        }

        @Override
        public Map<String, String> fields() {
            return Map.of();
        }
    }

    /** The 10,000 test pictures of MNIST, which come with the program. */
    record MnistTest() implements DataLocation {
        @Override
        public Dataset read(Path userFolder) {
            return Mnist.test();
        }

        @Override
        public Map<String, String> fields() {
            return Map.of(DataLocationCodec.MNIST, DataLocationCodec.TEST);
        }
    }

    /**
     * Two IDX files that belong together.
     *
     * @param classes the names of the labels 0, 1, 2 and so on; none for those that come with the files
     * @param remedies what is to be put right
     */
    record Idx(Path images, Path labels, List<String> classes, List<Remedy> remedies) implements Remediable {
        public Idx {
            classes = List.copyOf(classes);
            remedies = List.copyOf(remedies);
        }

        public Idx(Path images, Path labels, List<String> classes) {
            this(images, labels, classes, List.of());
        }

        public Idx(Path images, Path labels) {
            this(images, labels, List.of());
        }

        @Override
        public Dataset read(Path userFolder) throws IOException {
            return IdxReader.read(images, labels, classes, remedies);
        }

        @Override
        public DataLocation with(List<Remedy> others) {
            return new Idx(images, labels, classes, others);
        }

        @Override
        public Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(DataLocationCodec.IMAGES, images.toAbsolutePath().toString());
            fields.put(DataLocationCodec.LABELS, labels.toAbsolutePath().toString());
            fields.put(DataLocationCodec.CLASSES, String.join(",", classes));
            DataLocationCodec.addRemedies(remedies, fields);
            return fields;
        }
    }

    /** Pictures of which the program looks whether they are as they should be, and which it can put right. */
    sealed interface Remediable extends DataLocation {
        /** What is put right when they are read. */
        List<Remedy> remedies();

        /** The same pictures, put right otherwise. */
        DataLocation with(List<Remedy> others);
    }

    /**
     * A folder with one folder of pictures for each class, see {@link ClassFolder}.
     *
     * @param remedies what is to be put right
     */
    record Folder(Path folder, List<Remedy> remedies) implements Remediable {
        public Folder {
            remedies = List.copyOf(remedies);
        }

        @Override
        public Dataset read(Path userFolder) throws IOException {
            return ClassFolder.read(folder, remedies);
        }

        @Override
        public DataLocation with(List<Remedy> others) {
            return new Folder(folder, others);
        }

        @Override
        public Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(DataLocationCodec.FOLDER, folder.toAbsolutePath().toString());
            DataLocationCodec.addRemedies(remedies, fields);
            return fields;
        }
    }

    /** Labelled drawings, which become pictures as recognition sees them. */
    sealed interface OfDrawings extends DataLocation {
        /** For people: the file or the collection. */
        String name();

        /**
         * Reads the drawings; there may be none.
         *
         * @throws IOException with a sentence for the user
         */
        List<LabelledDrawing> drawings(Path userFolder) throws IOException;

        @Override
        default Dataset read(Path userFolder) throws IOException {
            return pictures(drawings(userFolder));
        }

        /**
         * These drawings as pictures of their own classes, in an order to train with.
         *
         * @throws IllegalArgumentException if none of them is large enough to be read
         */
        default Dataset pictures(List<LabelledDrawing> drawings) {
            Dataset pictures = new DrawingDataset(Preprocessing.INKLING_INK_1.id()).mixed(name(), drawings);
            if (pictures.size() == 0) {
                throw new ExplainedArgumentException(StoreReason.ONLY_DOTS.of(drawings.size(), name()));
            }
            return pictures;
        }
    }

    /** A file of labelled strokes, see {@link StrokeFile}. */
    record Strokes(Path file) implements OfDrawings {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public List<LabelledDrawing> drawings(Path userFolder) throws IOException {
            return StrokeFile.drawings(file, Instant.EPOCH);
        }

        @Override
        public Map<String, String> fields() {
            return Map.of(DataLocationCodec.DRAWINGS, file.toAbsolutePath().toString());
        }
    }

    /** One of the user's collections, see {@link DrawingCollections}. */
    record Collection(String name) implements OfDrawings {
        @Override
        public List<LabelledDrawing> drawings(Path userFolder) throws IOException {
            return new DrawingCollections(userFolder).open(name).drawings();
        }

        @Override
        public Map<String, String> fields() {
            return Map.of(DataLocationCodec.DRAWINGS, name);
        }
    }

    /** The digits and the other drawings that the user has made in the window, as one. */
    record UserDrawings() implements OfDrawings {
        @Override
        public String name() {
            return "own drawings";
        }

        @Override
        public List<LabelledDrawing> drawings(Path userFolder) throws IOException {
            DrawingCollections collections = new DrawingCollections(userFolder);
            List<LabelledDrawing> all = new ArrayList<>(
                    collections.open(DrawingCollections.MY_DIGITS).drawings());
            all.addAll(collections.open(DrawingCollections.MY_DRAWINGS).drawings());
            return all;
        }

        @Override
        public Map<String, String> fields() {
            return Map.of(DataLocationCodec.USER_DRAWINGS, DataLocationCodec.ALL);
        }
    }
}
