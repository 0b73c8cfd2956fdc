package inkling.picture;

import inkling.data.ClassNames;
import inkling.data.Dataset;
import inkling.data.FileKind;
import inkling.data.FileReason;
import inkling.data.FileUse;
import inkling.data.Remedy;
import inkling.data.UnreadableFileException;
import inkling.engine.layer.Shape;
import inkling.failure.Reason;
import inkling.ink.Normalised;
import inkling.ink.Normaliser;
import inkling.ink.Preprocessing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Reads a folder that has one folder of pictures for each class as a data set. Small pictures of one size are taken as they are, in
 * grey; others, photographs among them, become the pictures that recognition would show the network.
 *
 * <p>Classes take turns, in each its files by name, so that the last pictures, which a training run holds out, show all classes.
 */
public final class ClassFolder {
    /** The longest side of pictures that are taken as they are. */
    private static final int SMALL = 64;

    /** Four channels of 16 bits of such a picture, and room for what else is in the file. */
    private static final int MOST_BYTES = 1 << 16;

    private static final int MOST_PICTURES = 1_000_000;

    private static final int BRIGHTEST = 255;

    private ClassFolder() {}

    /** A picture and its class, and where in the whole it comes, 0 to 1. */
    private record Entry(Path file, int label, double place) {}

    /**
     * Reads the pictures; files of other kinds are left out.
     *
     * @param remedies what is to be put right, see {@link inkling.data.DatasetCheck}
     * @throws UnreadableFileException with a sentence for the user that names the file
     */
    public static Dataset read(Path folder, List<Remedy> remedies) throws IOException {
        List<Path> classes = folders(folder);
        List<String> names = names(folder, classes);
        List<Entry> entries = new ArrayList<>();
        for (int label = 0; label < classes.size(); label++) {
            List<Path> files = pictures(classes.get(label));
            for (int i = 0; i < files.size(); i++) {
                entries.add(new Entry(files.get(i), label, (i + 0.5) / files.size()));
            }
        }
        if (entries.isEmpty() || entries.size() > MOST_PICTURES) {
            throw new UnreadableFileException(
                    folder.toString(), PictureReason.FOLDER_PICTURES.of(MOST_PICTURES, entries.size()));
        }
        entries.sort(Comparator.comparingDouble(Entry::place));
        Dataset data = read(String.valueOf(folder.getFileName()), entries, names);
        return Remedy.apply(remedies, data).withKnownSubject(true);
    }

    /** By number where all names are numbers, else by name. */
    private static List<Path> folders(Path folder) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(folder)) {
            folders = all.filter(Files::isDirectory)
                    .filter(path -> !name(path).startsWith("."))
                    .sorted(Comparator.comparing(ClassFolder::name))
                    .toList();
        } catch (IOException e) {
            throw UnreadableFileException.of(folder.toString(), e);
        }
        boolean numbers = folders.stream().allMatch(path -> name(path).matches("[0-9]{1,9}"));
        return numbers
                ? folders.stream()
                        .sorted(Comparator.comparingInt(path -> Integer.parseInt(name(path))))
                        .toList()
                : folders;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<String> names(Path folder, List<Path> classes) throws UnreadableFileException {
        if (classes.isEmpty()) {
            throw new UnreadableFileException(folder.toString(), PictureReason.NO_CLASS_FOLDERS.of());
        }
        try {
            return ClassNames.checked(classes.stream().map(ClassFolder::name).toList());
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException(folder.toString(), FileReason.NOT_USABLE.of(Reason.of(e)), e);
        }
    }

    private static List<Path> pictures(Path folder) throws IOException {
        List<Path> pictures = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(ClassFolder::name))
                    .toList();
            for (Path file : files) {
                FileKind kind = FileKind.of(file);
                if (kind.isUnreadPicture()) {
                    throw kind.refusal(file, FileUse.PICTURE);
                } else if (kind == FileKind.PICTURE) {
                    pictures.add(file);
                }
            }
        } catch (IOException e) {
            throw UnreadableFileException.of(folder.toString(), e);
        }
        return pictures;
    }

    private static Dataset read(String name, List<Entry> entries, List<String> names) throws IOException {
        BufferedImage first = small(entries.get(0).file);
        if (first != null) {
            ByteArrayOutputStream pixels = new ByteArrayOutputStream();
            int read = 0;
            while (read < entries.size()) {
                BufferedImage image = read == 0 ? first : small(entries.get(read).file);
                if (image == null || image.getWidth() != first.getWidth() || image.getHeight() != first.getHeight()) {
                    break;
                }
                pixels.writeBytes(GreyBytes.of(image));
                read++;
            }
            if (read == entries.size()) {
                return new Dataset(
                        name,
                        new Shape(first.getHeight(), first.getWidth(), 1),
                        pixels.toByteArray(),
                        labels(entries),
                        names);
            }
        }
        return asRecognised(name, entries, names);
    }

    private static byte[] labels(List<Entry> entries) {
        byte[] labels = new byte[entries.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) entries.get(i).label;
        }
        return labels;
    }

    /** The image, if it is a small one that the platform reads. */
    private static BufferedImage small(Path file) throws UnreadableFileException {
        try {
            BufferedImage image = Files.size(file) > MOST_BYTES ? null : ImageIO.read(file.toFile());
            return image == null || image.getWidth() > SMALL || image.getHeight() > SMALL ? null : image;
        } catch (IOException | RuntimeException e) {
            // whoever reads it as a drawing says what is wrong with it
            return null;
        }
    }

    private static Dataset asRecognised(String name, List<Entry> entries, List<String> names) throws IOException {
        Normaliser normaliser = new Normaliser(Preprocessing.INKLING_INK_1);
        int side = Preprocessing.INKLING_INK_1.pictureSide();
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        List<Entry> read = new ArrayList<>();
        for (Entry entry : entries) {
            if (normaliser.normalise(PictureFile.read(entry.file).ink()) instanceof Normalised.Digit digit) {
                for (float ink : digit.picture().ink()) {
                    pixels.write(Math.round(ink * BRIGHTEST));
                }
                read.add(entry);
            }
        }
        if (read.isEmpty()) {
            throw new UnreadableFileException(name, PictureReason.FOLDER_PICTURES.of(MOST_PICTURES, 0));
        }
        return new Dataset(name, new Shape(side, side, 1), pixels.toByteArray(), labels(read), names);
    }
}
