/**
 * The command-line program: {@link inkling.cli.Cli} and one class for each sub-command, on picocli. Exit codes are 0 for done, 1
 * for failed and 2 for a command line that makes no sense; errors are sentences on standard error; with {@code --json} standard
 * output is one JSON object and nothing else.
 *
 * <p>Commands only read options, call the packages below, and print. Knows nothing of JavaFX.
 */
package inkling.cli;
