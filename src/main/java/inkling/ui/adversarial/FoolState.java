package inkling.ui.adversarial;

import inkling.ui.common.Message;

/** Lists the states of the search. */
sealed interface FoolState {
    /** Nothing was searched for, it was stopped, or drawing or model have changed since. */
    record Waiting() implements FoolState {}

    /** @param share of the search that is done, 0 to 1 */
    record Searching(double share) implements FoolState {}

    record Found(Fooled fooled) implements FoolState {}

    /** There is nothing to be shown, for this reason. */
    record Nothing(Message reason) implements FoolState {}
}
