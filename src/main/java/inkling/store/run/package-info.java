/**
 * Training runs in files. A run on its way is kept in a {@link inkling.store.run.CheckpointFolder} of
 * {@link inkling.store.run.CheckpointFile}s, which open as models too, by a {@link inkling.store.run.CheckpointedRun}; with it goes
 * where its pictures are, a {@link inkling.store.run.DataLocation}. The runs that are over are listed in the
 * {@link inkling.store.run.RunLog}.
 */
package inkling.store.run;
