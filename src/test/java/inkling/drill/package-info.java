/**
 * A training run whose process is killed again and again: {@link inkling.drill.KillDrill} shows that it ends in the same model as
 * one that was left alone. For a short test, and for the long drill that {@code src/bench} can start.
 */
package inkling.drill;
