package inkling.linking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jdk.tools.jlink.plugin.Plugin;
import jdk.tools.jlink.plugin.ResourcePool;
import jdk.tools.jlink.plugin.ResourcePoolBuilder;
import jdk.tools.jlink.plugin.ResourcePoolEntry;

/**
 * A plug-in of {@code jlink} that links the Vector API as a plain module. Java does not archive the graph of modules if one of them
 * is marked as an incubator, and without that graph an archive holds neither linked classes nor objects. The attribute that has the
 * mark gets a name that nobody looks for.
 */
public final class PlainModules implements Plugin {
    private static final String DESCRIPTION = "/jdk.incubator.vector/module-info.class";
    private static final byte[] ATTRIBUTE = "ModuleResolution".getBytes(StandardCharsets.US_ASCII);
    private static final byte OTHER = 'X';

    @Override
    public String getName() {
        return "plain-modules";
    }

    /** The first that is worked on: what {@code jlink} itself notes about the modules comes later. */
    @Override
    public Category getType() {
        return Category.FILTER;
    }

    @Override
    public boolean hasArguments() {
        return false;
    }

    @Override
    public String getDescription() {
        return "Links incubator modules as plain ones.";
    }

    @Override
    public String getUsage() {
        return "      --plain-modules   " + getDescription();
    }

    @Override
    public ResourcePool transform(ResourcePool in, ResourcePoolBuilder out) {
        in.transformAndCopy(entry -> entry.path().equals(DESCRIPTION) ? plain(entry) : entry, out);
        return out.build();
    }

    private static ResourcePoolEntry plain(ResourcePoolEntry module) {
        byte[] bytes = module.contentBytes();
        for (int i = 0; i + ATTRIBUTE.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + ATTRIBUTE.length, ATTRIBUTE, 0, ATTRIBUTE.length)) {
                bytes[i] = OTHER;
                return module.copyWithContent(bytes);
            }
        }
        throw new IllegalStateException("The description of the Vector API's module has no mark " + new String(ATTRIBUTE, StandardCharsets.US_ASCII));
    }
}
