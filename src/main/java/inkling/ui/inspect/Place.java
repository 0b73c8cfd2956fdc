package inkling.ui.inspect;

import inkling.inspection.Unit;

/**
 * Names one value of a network at work.
 *
 * @param activation 0 for the input, i + 1 for the output of layer i
 */
record Place(int activation, Unit unit) {}
