package inkling.model;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** Which version of the program this is: two of them need not train with the same bits. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The version that the build wrote into the module; "not packaged" if the program runs as something else. */
    public static String text() {
        return Optional.ofNullable(ProgramVersion.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::version)
                .map(Object::toString)
                .orElse("not packaged");
    }
}
