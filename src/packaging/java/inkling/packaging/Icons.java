package inkling.packaging;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the icon files of the three systems from the pictures that the window uses. Both containers hold PNG files as they are:
 * <a href="https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)">ICO</a> since Windows Vista,
 * <a href="https://en.wikipedia.org/wiki/Apple_Icon_Image_format">ICNS</a> since Mac OS X 10.7.
 */
final class Icons {
    static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};
    private static final int LARGEST_ICO = 256;

    private Icons() {}

    /** @return the folder with {@code inkling.png}, {@code .ico} and {@code .icns} */
    static Path make(Path project, Path work) throws IOException {
        Path folder = Folders.fresh(work.resolve("icons"));
        Files.copy(picture(project, 512), folder.resolve("inkling.png"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(folder.resolve("inkling.ico"), ico(project));
        Files.write(folder.resolve("inkling.icns"), icns(project));
        return folder;
    }

    static Path picture(Path project, int size) {
        return project.resolve("src/main/resources/inkling/ui/program/inkling-" + size + ".png");
    }

    private static byte[] ico(Path project) throws IOException {
        Map<Integer, byte[]> pictures = new LinkedHashMap<>();
        int length = 6;
        for (int size : SIZES) {
            if (size <= LARGEST_ICO) {
                byte[] picture = Files.readAllBytes(picture(project, size));
                pictures.put(size, picture);
                length += 16 + picture.length;
            }
        }
        ByteBuffer ico = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        ico.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int offset = 6 + 16 * pictures.size();
        for (Map.Entry<Integer, byte[]> entry : pictures.entrySet()) {
            // 256 is written as 0
            byte side = (byte) (int) entry.getKey();
            int bytes = entry.getValue().length;
            ico.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            ico.putInt(bytes).putInt(offset);
            offset += bytes;
        }
        pictures.values().forEach(ico::put);
        return ico.array();
    }

    private static byte[] icns(Path project) throws IOException {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("icp4", 16);
        kinds.put("icp5", 32);
        kinds.put("ic07", 128);
        kinds.put("ic08", 256);
        kinds.put("ic09", 512);
        // the same for screens of double density
        kinds.put("ic11", 32);
        kinds.put("ic12", 64);
        kinds.put("ic13", 256);
        kinds.put("ic14", 512);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(content);
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            byte[] picture = Files.readAllBytes(picture(project, kind.getValue()));
            out.writeBytes(kind.getKey());
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        return ByteBuffer.allocate(8 + content.size())
                .put(new byte[] {'i', 'c', 'n', 's'})
                .putInt(8 + content.size())
                .put(content.toByteArray())
                .array();
    }
}
