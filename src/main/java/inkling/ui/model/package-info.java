/**
 * The Model tab: which model is in use, how well it reads, what it consists of and how it came to be; open, save, export, recent files,
 * and the models that come with the program. Nothing unsaved is thrown away, and no file replaced, without asking; commands with
 * files follow one another through {@link inkling.ui.model.FileQueue}.
 */
package inkling.ui.model;
