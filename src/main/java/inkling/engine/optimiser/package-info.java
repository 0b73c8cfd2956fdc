/**
 * Optimisers: the update rules and the learning rate schedules, one class each with its formula, its constants and its source.
 * {@link inkling.engine.optimiser.OptimiserKind} and {@link inkling.engine.optimiser.ScheduleKind} list them; files, command line
 * and window ask these lists, so that a kind is known to all of them or to none. The rules work on plain arrays and know neither
 * networks nor layers; {@link inkling.engine.Optimiser} applies them to a network's parameters.
 */
package inkling.engine.optimiser;
