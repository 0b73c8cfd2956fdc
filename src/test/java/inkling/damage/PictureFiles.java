package inkling.damage;

import inkling.data.FileKind;
import inkling.data.FileUse;
import inkling.picture.OpenedPicture;
import inkling.picture.PictureFile;
import inkling.recognition.Recogniser;
import inkling.store.model.BundledModels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures of every kind that the program reads: one that can be read must be recognised. */
final class PictureFiles implements Reader {
    private static final List<String> PICTURES = List.of(
            "black-opens-ink-on-transparent-7.png",
            "exif-orientation-6-7.jpg",
            "half-of-the-file-8.jpg",
            "in-a-box-4.png",
            "red-on-green-4.png",
            "vignette-4.jpg",
            "whole-opens-8.jpg");

    private final Path path;
    private final Recogniser recogniser;
    private final List<byte[]> originals = new ArrayList<>();

    /** @param folder where each of the damaged files will be */
    PictureFiles(Path folder) throws IOException {
        path = folder.resolve("picture");
        recogniser = new Recogniser(BundledModels.load());
        for (String name : PICTURES) {
            originals.add(Resources.bytes("/inkling/picture/" + name));
        }
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(originals.get(originals.size() - 1)));
        for (String kind : List.of("gif", "bmp", "png", "tiff")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, kind, out)) {
                throw new IOException("Java writes no " + kind);
            }
            originals.add(out.toByteArray());
        }
    }

    @Override
    public String file() {
        return path.toString();
    }

    @Override
    public List<byte[]> originals() {
        return originals;
    }

    @Override
    public Use read(byte[] content) throws IOException {
        Files.write(path, content);
        FileKind.require(path, FileUse.RECOGNISABLE);
        OpenedPicture picture = PictureFile.read(path);
        return () -> {
            picture.warning().ifPresent(Object::toString);
            recogniser.recognise(picture.ink());
            return content;
        };
    }
}
