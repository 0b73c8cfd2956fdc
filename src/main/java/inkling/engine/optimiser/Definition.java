package inkling.engine.optimiser;

import inkling.setting.RealSetting;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Describes a kind of optimiser or schedule for files, command line and window: its id, its constants and how one is made.
 *
 * @param id its name in files and on the command line; never changed, since files are read by it
 * @param constants its constants in the order in which files have them
 * @param maker makes one of the kind from the values of its constants, in that order
 */
record Definition<T>(String id, List<RealSetting> constants, Function<double[], T> maker) {
    Definition {
        constants = List.copyOf(constants);
    }

    /** Makes one with the values that are given by the constants' names; the other constants have these values, or their defaults. */
    T make(Map<String, Double> given, double... others) {
        double[] values = new double[constants.size()];
        for (int i = 0; i < values.length; i++) {
            RealSetting constant = constants.get(i);
            double other = others.length == 0 ? constant.usual() : others[i];
            values[i] = given.getOrDefault(constant.name(), other);
        }
        return maker.apply(values);
    }
}
