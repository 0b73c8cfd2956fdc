package inkling.ui.common;

import inkling.setting.RealSetting;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds what the window remembers between starts, by name, as text; whoever reads a value checks it, for the file may be damaged
 * or older. On the FX thread.
 */
public final class Preferences {
    private final Map<String, String> values;

    public Preferences(Map<String, String> stored) {
        values = new TreeMap<>(stored);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The number of that name, or {@code otherwise} if there is none within the bounds. */
    public double number(String name, double otherwise, double least, double most) {
        try {
            double value = Double.parseDouble(values.getOrDefault(name, ""));
            return value >= least && value <= most ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The setting's value of that name, or its default if there is none within its range. */
    public double number(String name, RealSetting setting) {
        return number(
                name, setting.usual(), setting.range().least(), setting.range().most());
    }

    /** The switch of that name, or {@code otherwise} if it says neither on nor off. */
    public boolean flag(String name, boolean otherwise) {
        return switch (values.getOrDefault(name, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    /** The constant of that name, or {@code otherwise} if there is none. */
    public <E extends Enum<E>> E choice(String name, E otherwise) {
        for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
            if (each.name().equals(values.get(name))) {
                return each;
            }
        }
        return otherwise;
    }

    public void put(String name, Object value) {
        values.put(name, value.toString());
    }

    public void remove(String name) {
        values.remove(name);
    }

    /** A copy of everything, to be written. */
    public Map<String, String> all() {
        return Map.copyOf(values);
    }
}
