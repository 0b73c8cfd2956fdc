package inkling.ui.model;

import inkling.ui.common.NamedModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shortens the names of files in a list: to the name alone, and with as many folders as tell those of the same name apart. */
final class FileTitles {
    private FileTitles() {}

    /** @param files absolute, none of them twice */
    static Map<Path, String> of(List<Path> files) {
        Map<Path, String> titles = new LinkedHashMap<>();
        for (Path file : files) {
            List<Path> namesakes = files.stream()
                    .filter(other -> !other.equals(file))
                    .filter(other -> NamedModel.nameOf(other).equals(NamedModel.nameOf(file)))
                    .toList();
            String name = NamedModel.nameOf(file);
            titles.put(file, namesakes.isEmpty() ? name : name + " – " + distinctFolder(file, namesakes));
        }
        return titles;
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
