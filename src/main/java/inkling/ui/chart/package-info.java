/**
 * Charts of training runs: loss and accuracy over epochs, on the screen and as pictures for a report.
 *
 * <p>{@link inkling.ui.chart.Curves} collects the values of one run. {@link inkling.ui.chart.AxisRange} computes from the shown
 * curves a {@link inkling.ui.chart.Scale}, linear or logarithmic, with its ticks; the chart on the screen ({@link
 * inkling.ui.chart.CurveChart}) and the description of a chart for export ({@link inkling.ui.chart.Plot}) use the same one. A {@link
 * inkling.ui.chart.Report} draws such descriptions on a {@link inkling.ui.chart.Paper}, which is either a PNG picture or an SVG file.
 */
package inkling.ui.chart;
