/**
 * The {@link inkling.store.settings.Settings} that survive a restart. A damaged file of settings loses what is damaged and no more.
 */
package inkling.store.settings;
