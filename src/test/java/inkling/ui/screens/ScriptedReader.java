package inkling.ui.screens;

import inkling.ink.Bounds;
import inkling.ink.Ink;
import inkling.ink.Normaliser;
import inkling.ink.NormaliserStep;
import inkling.ink.Picture;
import inkling.ink.Preprocessing;
import inkling.ink.PreprocessingTrace;
import inkling.ink.SignKind;
import inkling.model.Model;
import inkling.recognition.Digit;
import inkling.recognition.Explanation;
import inkling.recognition.Recognition;
import inkling.recognition.Row;
import inkling.recognition.Sign;
import inkling.recognition.Symbol;
import inkling.recognition.Verdict;
import inkling.ui.draw.DigitReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Says of every drawing what it was told to say; the way to the network's picture is the real one. */
final class ScriptedReader implements DigitReader {
    private static final Normaliser NORMALISER = new Normaliser(Preprocessing.INKLING_INK_1);

    private final Recognition says;

    private ScriptedReader(Recognition says) {
        this.says = says;
    }

    static ScriptedReader saying(Recognition says) {
        return new ScriptedReader(says);
    }

    static ScriptedReader sure(Model model, int best) {
        return saying(
                answer(model.labels(), best, new Verdict.Sure(model.labels().get(best))));
    }

    static ScriptedReader number(Model model, String digits) {
        List<Digit> all = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            int best = digits.charAt(i) - '0';
            Verdict verdict = i == 1 ? new Verdict.NotADigit() : new Verdict.Sure(String.valueOf(best));
            double width = 260.0 / digits.length();
            all.add(new Digit(answer(model.labels(), best, verdict), Things.ink(10 + i * width, 0.7 * width)));
        }
        return saying(Recognition.Number.of(all));
    }

    /** Numbers one below the other. */
    static ScriptedReader rows(Model model, String... texts) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < texts.length; row++) {
            double height = 260.0 / texts.length;
            List<Symbol> symbols = new ArrayList<>();
            for (int i = 0; i < texts[row].length(); i++) {
                char character = texts[row].charAt(i);
                double left = 10 + 260.0 / texts[row].length() * i;
                Bounds box = new Bounds(left, 10 + row * height, left + 20, 10 + (row + 0.8) * height);
                if (Character.isDigit(character)) {
                    int best = character - '0';
                    Ink ink = Things.ink(left, 20).fitted(left, box.top(), box.height(), 8);
                    symbols.add(
                            new Digit(answer(model.labels(), best, new Verdict.Sure(String.valueOf(best))), box, ink));
                } else {
                    symbols.add(new Sign(sign(character), box));
                }
            }
            rows.add(new Row(symbols));
        }
        return saying(new Recognition.Number(rows));
    }

    private static SignKind sign(char character) {
        return Arrays.stream(SignKind.values())
                .filter(kind -> kind.text().equals(String.valueOf(character)))
                .findFirst()
                .orElseThrow();
    }

    static Recognition.Answer answer(List<String> labels, int best, Verdict verdict) {
        float[] probabilities = new float[labels.size()];
        java.util.Arrays.fill(probabilities, 0.004f / labels.size());
        probabilities[best] = 0.996f;
        return new Recognition.Answer(labels, probabilities, new float[784], verdict);
    }

    @Override
    public Recognition read(Ink ink) {
        return says;
    }

    @Override
    public Recognition read(Picture picture) {
        return says;
    }

    @Override
    public Recognition readAsIs(Picture picture) {
        return says;
    }

    @Override
    public Explanation explain(Ink ink, Set<NormaliserStep> steps) {
        if (says instanceof Recognition.Blank) {
            return Explanation.BLANK;
        }
        List<PreprocessingTrace> traces = new ArrayList<>();
        if (says instanceof Recognition.Number number) {
            number.digits().forEach(digit -> traces.add(PreprocessingTrace.of(NORMALISER, digit.ink(), steps)));
        } else {
            traces.add(PreprocessingTrace.of(NORMALISER, ink, steps));
        }
        return new Explanation(says, traces);
    }

    @Override
    public Explanation explain(Picture picture, Set<NormaliserStep> steps) {
        return new Explanation(says, List.of(PreprocessingTrace.of(NORMALISER, picture, steps)));
    }
}
