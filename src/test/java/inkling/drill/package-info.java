/**
 * Processes that are killed again and again: {@link inkling.drill.KillDrill} shows that a training run ends in the same model as
 * one that was left alone, {@link inkling.drill.SaveDrill} that a model file is always whole. For short tests, and for the long
 * drills that {@code src/bench} can start.
 */
package inkling.drill;
