/**
 * Why a drawing was read as it was: {@link inkling.attribution.InkAttribution} says what each piece of its ink did for the answer,
 * {@link inkling.attribution.ChangingStroke} which further ink would change it.
 * Knows ink, models and recognition, nothing of windows or files.
 */
package inkling.attribution;
