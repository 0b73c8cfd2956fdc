/**
 * The arithmetic page: how one value of a network came about, with every number of the engine, and what the gradient of the loss by it
 * says. {@link inkling.ui.arithmetic.InspectedUnit} is what is looked at, {@link inkling.ui.arithmetic.ArithmeticViewModel} computes
 * the page in the background, {@link inkling.ui.arithmetic.ArithmeticView} shows it.
 *
 * <p>Knows {@link inkling.inspection}, which computes all the numbers, and no screen.
 */
package inkling.ui.arithmetic;
