package inkling.ui.chart;

/**
 * Holds a run as the charts show it.
 *
 * @param number stands beside its curves, on its colour
 * @param colour which of the charts' colours it has, from 0
 * @param name for people
 */
public record ChartedRun(int number, int colour, String name, Curves curves) {
    /**
     * The style class of its colour.
     *
     * @param alone whether there is no other run to be told from
     */
    String style(boolean alone) {
        return alone ? "run-alone" : "run-" + colour;
    }
}
