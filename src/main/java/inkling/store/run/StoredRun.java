package inkling.store.run;

import inkling.training.Checkpoint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A run on disk: where it was, and what whoever started it wants to find again to go on, such as where the data lies.
 *
 * @param origin texts by names of the starter's choice; kept, and not looked at
 */
public record StoredRun(Checkpoint checkpoint, Map<String, String> origin) {
    public StoredRun {
        origin = Collections.unmodifiableMap(new LinkedHashMap<>(origin));
    }
}
