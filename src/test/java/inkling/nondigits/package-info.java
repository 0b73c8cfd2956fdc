/**
 * Drawings that are no digits, made by code to see how many of them a model turns away: {@link inkling.nondigits.NonDigits}. They
 * have nothing in common with what models are trained on, on purpose. For tests, and for the tables in {@code src/bench}.
 */
package inkling.nondigits;
