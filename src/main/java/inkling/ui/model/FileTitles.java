package inkling.ui.model;

import inkling.ui.common.NamedModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Shortens the names of files in a list: to the name alone, with its ending where a folder has two of that name, and with as many
 * folders as tell those of the same name apart.
 */
final class FileTitles {
    private FileTitles() {}

    /** @param files absolute, none of them twice */
    static Map<Path, String> of(List<Path> files) {
        Map<Path, String> titles = new LinkedHashMap<>();
        for (Path file : files) {
            String name = title(file, files);
            List<Path> namesakes = files.stream()
                    .filter(other -> !other.equals(file))
                    .filter(other -> title(other, files).equals(name))
                    .toList();
            titles.put(file, namesakes.isEmpty() ? name : name + " – " + distinctFolder(file, namesakes));
        }
        return titles;
    }

    private static String title(Path file, List<Path> files) {
        String name = NamedModel.nameOf(file);
        boolean alone = files.stream()
                .filter(other -> !other.equals(file))
                .noneMatch(other -> Objects.equals(other.getParent(), file.getParent())
                        && NamedModel.nameOf(other).equals(name));
        return alone ? name : file.getFileName().toString();
    }

    private static Path distinctFolder(Path file, List<Path> namesakes) {
        Path folder = file.getParent();
        for (int names = 1; names < folder.getNameCount(); names++) {
            Path end = lastNames(folder, names);
            int count = names;
            if (namesakes.stream().noneMatch(other -> Objects.equals(lastNames(other.getParent(), count), end))) {
                return end;
            }
        }
        return folder;
    }

    private static Path lastNames(Path folder, int names) {
        int count = folder.getNameCount();
        return names < count ? folder.subpath(count - names, count) : folder;
    }
}
