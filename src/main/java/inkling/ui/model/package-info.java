/**
 * The Model tab: which model is in use, how well it reads, what it consists of and how it came to be; open, save, and the models
 * that come with the program. Nothing unsaved is thrown away, and no file replaced, without asking.
 */
package inkling.ui.model;
