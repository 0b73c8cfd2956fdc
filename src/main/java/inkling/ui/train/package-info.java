/**
 * The Train tab: choose a network, data and settings, start and stop a run, watch it learn, keep or drop the result.
 *
 * <p>A run works on a background thread and tells events; {@link inkling.ui.train.EventBridge} is the one place where they cross
 * to the UI thread, at most 20 times a second. {@link inkling.ui.train.TrainViewModel} starts runs with the settings,
 * {@link inkling.ui.train.RunViewModel} takes each through its states, {@link inkling.ui.train.RunWatch} turns its events into curves and
 * progress, and {@link inkling.ui.train.TrainingWork} does what is slow about it in the background. {@link inkling.ui.train.ExamplesViewModel} shows before a run what augmentation makes of the pictures. How training is
 * done is behind {@link inkling.ui.train.TrainingService}.
 */
package inkling.ui.train;
