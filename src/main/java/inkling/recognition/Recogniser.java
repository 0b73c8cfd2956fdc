package inkling.recognition;

import inkling.engine.Predictor;
import inkling.engine.WorkerPool;
import inkling.engine.layer.Shape;
import inkling.failure.ExplainedArgumentException;
import inkling.failure.Reason;
import inkling.ink.Ink;
import inkling.ink.InkCheck;
import inkling.ink.Normaliser;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.PieceStrokes;
import inkling.ink.Preprocessing;
import inkling.ink.PreprocessingTrace;
import inkling.ink.Segmentation;
import inkling.ink.StrokeRows;
import inkling.model.InputScale;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Recognises drawings and pictures with one model. Safe for use by many threads, one at a time; a newly trained model is a new
 * recogniser, put in the old one's place by replacing a reference.
 *
 * <pre>{@code
 * Recogniser recogniser = new Recogniser(model);
 * if (recogniser.recognise(ink) instanceof Recognition.Answer answer && answer.isAccepted()) {
 *     String label = answer.label();
 * }
 * }</pre>
 */
public final class Recogniser {
    private final Model model;
    private final Predictor predictor;
    private final Normaliser normaliser;
    private final NumberDecoder numbers = new NumberDecoder(groups -> read(groups, this::picture));

    /**
     * Makes a recogniser and gets the model ready.
     *
     * @param model with the preprocessing that it states
     * @throws IllegalArgumentException if the model was trained for a preprocessing that this program does not know, or for
     *     pictures of another size than that preprocessing makes
     */
    public Recogniser(Model model) {
        Preprocessing preprocessing = Preprocessing.named(model.preprocessing());
        Shape drawn = new Shape(preprocessing.pictureSide(), preprocessing.pictureSide(), 1);
        if (!model.network().input().equals(drawn)) {
            throw new ExplainedArgumentException(RecognitionReason.OTHER_PICTURE_SIZE.of(
                    drawn, model.network().input()));
        }
        this.model = model;
        // The caller's thread alone: there is nothing to close.
        predictor = new Predictor(model.network(), model.parameters(), new WorkerPool(1, "inkling-recogniser"));
        normaliser = new Normaliser(preprocessing);
    }

    /** {@return the model that answers} */
    public Model model() {
        return model;
    }

    /**
     * Recognises a drawing: one digit, or numbers of several, one below the other; a crowd of strokes is none.
     *
     * @param ink in canvas units
     * @return blank for too little ink
     */
    public Recognition recognise(Ink ink) {
        return normaliser.isBlank(ink) ? new Recognition.Blank() : found(ink).recognition();
    }

    /**
     * Recognises a picture of any size: one digit, or rows of several where each of them can be one.
     *
     * @param picture ink of 0 (paper) to 1; see {@link Picture#fromGrey} for photographs
     * @return blank for too little ink
     */
    public Recognition recognise(Picture picture) {
        if (normaliser.isBlank(picture)) {
            return new Recognition.Blank();
        }
        PieceStrokes pieces = PieceStrokes.of(picture);
        List<Row> rows = rows(picture, pieces);
        return rows.isEmpty() ? checked(answer(normaliser.picture(picture).ink()), picture) : number(rows, pieces);
    }

    /** The number whose digits have no strokes, and are checked each by itself. */
    private static Recognition.Number number(List<Row> rows, PieceStrokes pieces) {
        return new Recognition.Number(rows.stream()
                .map(row -> row.withDigits(
                        digit -> new Digit(checked(digit.answer(), pieces.cut(digit.ink())), digit.box(), Ink.EMPTY)))
                .toList());
    }

    /** What is read in a picture as numbers, with the strokes that stand for pieces of ink; none if it is better taken for one digit. */
    private List<Row> rows(Picture picture, PieceStrokes pieces) {
        if (!InkCheck.isWriting(picture)) {
            return List.of();
        }
        return PictureNumber.rows(pieces, digits -> read(digits, digit -> normaliser.picture(pieces.cut(digit))));
    }

    /** The answer, less sure than of a drawing, or that what is in the picture can be no digit, whatever the network says. */
    private static Recognition.Answer checked(Recognition.Answer answer, Picture picture) {
        Optional<Reason> objection = InkCheck.objection(picture);
        Verdict verdict = objection.isEmpty()
                ? answer.verdict().onPicture(answer.labels(), answer.probabilities())
                : new Verdict.NotADigit(objection);
        return new Recognition.Answer(answer.labels(), answer.probabilities(), answer.picture(), verdict);
    }

    /**
     * Recognises a drawing with only these steps of the preprocessing taken: to show what the others are good for. Which
     * strokes are a digit is found with all of them, so that a step changes what a digit looks like and nothing else.
     *
     * @param ink in canvas units
     * @param steps those that are taken
     * @return with one way for each digit
     */
    public Explanation explain(Ink ink, Set<NormaliserStep> steps) {
        if (normaliser.isBlank(ink)) {
            return Explanation.BLANK;
        }
        Found found = found(ink);
        List<PreprocessingTrace> traces = new ArrayList<>();
        List<Row> rows =
                again(found.rows(), digit -> PreprocessingTrace.of(normaliser, digit.ink(), steps), steps, traces);
        return new Explanation(new Found(rows, found.crowd()).recognition(), traces);
    }

    /** The rows with each digit read as its trace ends; the traces are put into the list. */
    private List<Row> again(
            List<Row> rows,
            Function<Digit, PreprocessingTrace> tracing,
            Set<NormaliserStep> steps,
            List<PreprocessingTrace> traces) {
        boolean all = steps.containsAll(NormaliserStep.ALL);
        List<Row> again = new ArrayList<>();
        for (Row row : rows) {
            again.add(row.withDigits(digit -> {
                PreprocessingTrace trace = tracing.apply(digit);
                traces.add(trace);
                return all ? digit : new Digit(answer(trace.result().ink()), digit.ink());
            }));
        }
        return again;
    }

    /**
     * Recognises a picture of any size with only these steps of the preprocessing taken.
     *
     * @param picture of any size
     * @param steps those that are taken
     * @return with one way for each digit
     */
    public Explanation explain(Picture picture, Set<NormaliserStep> steps) {
        if (normaliser.isBlank(picture)) {
            return Explanation.BLANK;
        }
        PieceStrokes pieces = PieceStrokes.of(picture);
        List<Row> rows = rows(picture, pieces);
        if (!rows.isEmpty()) {
            List<PreprocessingTrace> traces = new ArrayList<>();
            List<Row> again = again(
                    rows, digit -> PreprocessingTrace.of(normaliser, pieces.cut(digit.ink()), steps), steps, traces);
            return new Explanation(number(again, pieces), traces);
        }
        PreprocessingTrace trace = PreprocessingTrace.of(normaliser, picture, steps);
        return new Explanation(checked(answer(trace.result().ink()), picture), List.of(trace));
    }

    /**
     * Holds what was read, before it is a recognition.
     *
     * @param rows from top to bottom, at least one
     * @param crowd whether it is no digit at all, whatever the network says
     */
    private record Found(List<Row> rows, boolean crowd) {
        Recognition recognition() {
            List<Symbol> first = rows.get(0).symbols();
            if (crowd) {
                Recognition.Answer answer = rows.get(0).digits().get(0).answer();
                return new Recognition.Answer(
                        answer.labels(), answer.probabilities(), answer.picture(), new Verdict.NotADigit());
            }
            boolean alone = rows.size() == 1 && first.size() == 1;
            return alone ? ((Digit) first.get(0)).answer() : new Recognition.Number(rows);
        }
    }

    private Found found(Ink ink) {
        List<Ink> divided = StrokeRows.of(ink);
        boolean one = Column.isOneDigit(divided, groups -> read(groups, this::picture));
        List<RowParts> parts =
                (one ? List.of(ink) : divided).stream().map(RowParts::of).toList();
        List<List<Digit>> digits =
                digits(parts.stream().map(RowParts::segmentation).toList());
        if (digits.stream().anyMatch(Crowd::is)) {
            return new Found(List.of(new Row(List.of(alone(ink)))), true);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rows.add(parts.get(i).row(digits.get(i)));
        }
        return new Found(rows, false);
    }

    private List<List<Digit>> digits(List<Segmentation> rows) {
        if (rows.size() == 1 && rows.get(0).pieces() == 1) {
            return List.of(List.of(alone(rows.get(0).run(0, 0))));
        }
        synchronized (numbers) {
            return numbers.read(rows);
        }
    }

    private Digit alone(Ink ink) {
        return new Digit(answer(picture(ink).ink()), ink);
    }

    private Picture picture(Ink digit) {
        return normaliser.picture(digit);
    }

    /**
     * Computes the prediction for a picture as the preprocessing makes it: 0 to 1, row by row.
     *
     * @param picture 28 x 28 values, 0 (paper) to 1 (ink)
     * @return with calibrated probabilities
     * @throws IllegalArgumentException if the network's outputs are no numbers: then there is no answer, here and in all other
     *     methods
     */
    public Recognition.Answer answer(float[] picture) {
        float[] logits = new float[model.network().classes()];
        synchronized (predictor) {
            predictor.logits(input(picture), 1, logits);
        }
        requireNumbers(logits);
        return ScoredAnswer.of(model, picture, logits).answer();
    }

    /** The picture as the network takes it; answers keep showing the picture itself. */
    private float[] input(float[] picture) {
        if (model.input().equals(InputScale.IDENTITY)) {
            return picture;
        }
        float[] input = picture.clone();
        model.input().apply(input, 0, model.network().input());
        return input;
    }

    /** With NaN all comparisons are false, and the first class would be taken for a sure answer. */
    private static void requireNumbers(float[] logits) {
        for (float logit : logits) {
            if (!Float.isFinite(logit)) {
                throw new ExplainedArgumentException(RecognitionReason.NO_NUMBERS.of());
            }
        }
    }

    /**
     * Computes the logits for pictures as the preprocessing makes them, all in one batch.
     *
     * @param pictures as large as the preprocessing makes them
     * @return one array a picture, in the order of the network's outputs; an output behind those of the classes included
     * @throws IllegalArgumentException as {@link #answer}
     */
    public List<float[]> logits(List<Picture> pictures) {
        int size = model.network().input().size();
        int outputs = model.network().classes();
        float[] samples = new float[pictures.size() * size];
        for (int i = 0; i < pictures.size(); i++) {
            System.arraycopy(pictures.get(i).ink(), 0, samples, i * size, size);
            model.input().apply(samples, i * size, model.network().input());
        }
        float[] logits = new float[pictures.size() * outputs];
        synchronized (predictor) {
            predictor.logits(samples, pictures.size(), logits);
        }
        requireNumbers(logits);
        List<float[]> each = new ArrayList<>(pictures.size());
        for (int i = 0; i < pictures.size(); i++) {
            each.add(Arrays.copyOfRange(logits, i * outputs, (i + 1) * outputs));
        }
        return each;
    }

    /** Reads each group as one digit, all at once: the network is faster with several pictures than with one after the other. */
    private List<ScoredAnswer> read(List<Ink> groups, Function<Ink, Picture> normalised) {
        List<Picture> pictures = groups.stream().map(normalised).toList();
        List<float[]> logits = logits(pictures);
        List<ScoredAnswer> scored = new ArrayList<>(pictures.size());
        for (int i = 0; i < pictures.size(); i++) {
            scored.add(ScoredAnswer.of(model, pictures.get(i).ink(), logits.get(i)));
        }
        return scored;
    }

    /** {@return what makes this model's pictures of drawings} */
    public Normaliser normaliser() {
        return normaliser;
    }
}
