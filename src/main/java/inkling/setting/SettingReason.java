package inkling.setting;

import inkling.failure.ReasonKey;

/** Lists the ranges of settings in words, and the refusal of a value outside; the sentences are with {@link inkling.failure}. */
enum SettingReason implements ReasonKey {
    FROM_TO,
    FROM_BELOW,
    ABOVE_TO,
    ABOVE_BELOW,
    /** For a setting that is called in sentences what it is called in files. */
    OUT_OF_RANGE
}
