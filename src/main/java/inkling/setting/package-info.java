/**
 * Numbers that can be set: {@link inkling.setting.RealSetting} and {@link inkling.setting.WholeSetting} say once what a setting is
 * called in files, which values it takes and which one is usual. Window, command line and files ask them, so that all three accept
 * the same values and begin with the same ones. Knows nothing of what the settings are for.
 */
package inkling.setting;
