package inkling.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the version of this program: two of them need not train with the same bits. The build writes it into the module's
 * description, which lies beside the classes however they are run.
 */
public final class ProgramVersion {
    /** The program, and its engine as a library. */
    private static final Set<String> MODULES = Set.of("inkling", "inkling.engine");

    private static final String DESCRIPTION = "module-info.class";
    private static final String UNKNOWN = "not packaged";

    private ProgramVersion() {}

    /** {@return the version for people; "not packaged" if the build wrote none} */
    public static String text() {
        return known().orElse(UNKNOWN);
    }

    /**
     * {@return the version for records, the same whether the program runs as a module or from the class path; empty if it is
     * not known}
     */
    public static String recorded() {
        return known().orElse("");
    }

    private static Optional<String> known() {
        ModuleDescriptor module = ProgramVersion.class.getModule().getDescriptor();
        Optional<ModuleDescriptor> description = module == null ? onClassPath() : Optional.of(module);
        return description.flatMap(ModuleDescriptor::version).map(Object::toString);
    }

    private static Optional<ModuleDescriptor> onClassPath() {
        try {
            for (URL file :
                    Collections.list(ProgramVersion.class.getClassLoader().getResources(DESCRIPTION))) {
                try (InputStream in = file.openStream()) {
                    ModuleDescriptor description = ModuleDescriptor.read(in);
                    if (MODULES.contains(description.name())) {
                        return Optional.of(description);
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("What lies beside the classes can be read as they can.", e);
        }
    }
}
