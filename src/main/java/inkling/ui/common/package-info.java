/**
 * What all screens share: texts in two languages, theme, fonts, fields that check what is typed, notices and questions shown
 * inside the window, the model in use, settings, threads, and pictures in files.
 *
 * <p>View models use {@link inkling.ui.common.Message} for all that they say, so that they know no language; views turn it into
 * text through {@link inkling.ui.common.Texts}. It knows none of the screens.
 */
package inkling.ui.common;
