package inkling.recognition;

import inkling.ink.PreprocessingTrace;
import java.util.List;

/**
 * Holds a recognition with the preprocessing steps that led to the network's input.
 *
 * @param recognition what the drawing was recognised as
 * @param traces one for each digit, from left to right; none if there was too little ink to read
 */
public record Explanation(Recognition recognition, List<PreprocessingTrace> traces) {
    /** The explanation of a blank canvas. */
    public static final Explanation BLANK = new Explanation(new Recognition.Blank(), List.of());

    /**
     * Copies the list.
     *
     * @param recognition what the drawing was recognised as
     * @param traces one for each digit, from left to right; none if there was too little ink to read
     */
    public Explanation {
        traces = List.copyOf(traces);
    }
}
