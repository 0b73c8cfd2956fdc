package inkling.ui.screens;

import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.AdamW;
import inkling.engine.optimiser.CosineSchedule;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.recognition.DrawnScore;
import inkling.recognition.DrawnScore.Count;
import inkling.store.model.BundledModels;
import inkling.store.run.RecordedRun;
import inkling.store.run.RunLog;
import inkling.training.Predictions;
import inkling.training.TrainingConfig;
import inkling.training.TrainingEvent;
import inkling.ui.FakeServices;
import inkling.ui.Models;
import inkling.ui.common.NamedModel;
import inkling.ui.drawings.CollectionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What the screens have to show: models, drawings, runs and answers, always the same. */
final class Things {
    /** As many classes as a teacher may have, with names as long as people make them, some of them Chinese. */
    static final List<String> SIXTY = IntStream.range(0, 60)
            .mapToObj(i -> i % 10 == 3
                    ? "第" + i + "个汉字的名字"
                    : i % 10 == 7 ? "a rather long name of a class, number " + i : "class " + i)
            .toList();

    private Things() {}

    static NamedModel bundled(String name) {
        try {
            return NamedModel.ofProgram(name, BundledModels.load(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From a file with a name as people make them. */
    static NamedModel sixtyClasses() {
        return NamedModel.ofFile(
                Path.of("/home/somebody/Documents/Inkling/我的 模型 with sixty classes, second attempt.json"),
                Models.labelled(SIXTY));
    }

    /** From a file of this name, without its ending; it gives no answer to anything. */
    static NamedModel overflowing(String name) {
        return NamedModel.ofFile(Path.of("/home/somebody/" + name + ".inkling"), Models.overflowing());
    }

    static Ink ink(double left, double width) {
        return new Ink(List.of(new Stroke(
                List.of(new Point(left, 60), new Point(left + width, 60), new Point(left + width / 3, 220)), 20)));
    }

    static TrainingConfig config() {
        return TrainingConfig.builder()
                .epochs(30)
                .optimiser(new AdamW(0.9, 0.999, 1e-8, 1e-4))
                .learningRate(new CosineSchedule(0.004, 0.5))
                .l2(1e-4)
                .labelSmoothing(0.05)
                .augmentation(Set.of(inkling.augmentation.AugmentationStep.values()))
                .nonDigits(0.25)
                .heldOut(5000)
                .patience(4)
                .build();
    }

    /** Two epochs and a bit of a run. */
    static List<TrainingEvent> underWay(Model model) {
        List<TrainingEvent> events = new ArrayList<>();
        events.add(new TrainingEvent.Started(10, 40, 2560));
        for (int step = 1; step <= 95; step++) {
            double loss = 2.3 / (1 + step / 10.0);
            events.add(new TrainingEvent.Step(step, 1 + (step - 1) / 40, loss, 1 - loss / 2.5, 12_345));
            if (step % 40 == 0) {
                events.add(new TrainingEvent.EpochEnded(
                        step / 40, new TrainingRecord.Epoch(loss, 1 - loss / 2.5, loss * 1.1, 0.96)));
            }
        }
        events.add(new TrainingEvent.Snapshot(95, model));
        return events;
    }

    static RunLog runs(Path folder, int count) {
        RunLog log = new RunLog(folder);
        try {
            Files.createDirectories(folder);
            for (int i = 1; i <= count; i++) {
                log.put(run(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return log;
    }

    private static RecordedRun run(int number) {
        List<RecordedRun.Point> training = new ArrayList<>();
        List<RecordedRun.Point> validation = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            double loss = number == 3 ? 9100.0 * i : 2.3 / (1 + i * number / 6.0);
            training.add(new RecordedRun.Point(i / 4.0, loss, Math.max(0, 1 - loss / 2.5)));
            if (i % 4 == 0) {
                validation.add(new RecordedRun.Point(i / 4.0, loss * 1.1, Math.max(0, 1 - loss / 2.4)));
            }
        }
        String name =
                number % 4 == 0 ? "第 " + number + " 次，学习率较小" : "Inkling best " + number + ", with a name of its own";
        return new RecordedRun(
                "run" + number,
                number,
                name,
                number % 2 == 0 ? "Inkling best" : "First steps",
                config().settings(),
                training,
                validation,
                10,
                0.9871,
                number % 3 == 0 ? Double.NaN : 0.9907,
                1234.5);
    }

    static Dataset pictures(String name, List<String> classes, int count) {
        byte[] pixels = new byte[count * 784];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % classes.size());
            for (int y = 6; y < 22; y++) {
                pixels[i * 784 + y * 28 + 8 + (i + y) % 12] = (byte) 255;
            }
        }
        return new Dataset(name, new Shape(28, 28, 1), pixels, labels, classes);
    }

    /** Nine in ten are right. */
    static Predictions answers(Model model, String data, int wrongEvery) {
        Dataset pictures = pictures(data, model.labels(), 1200);
        int[] answers = new int[pictures.size()];
        float[] confidences = new float[pictures.size()];
        for (int i = 0; i < answers.length; i++) {
            boolean wrong = i % wrongEvery == 0;
            answers[i] = wrong ? (i / 3 + 1) % model.labels().size() : pictures.label(i);
            confidences[i] = 0.4f + 0.6f * (i % 97) / 97;
        }
        return new Predictions(pictures, model.labels(), answers, confidences, 3);
    }

    static void keepDrawings(FakeServices services, int digits, int others) {
        try {
            for (int i = 0; i < digits; i++) {
                services.own.add(CollectionKind.DIGITS, String.valueOf(i % 10), ink(60 + i % 7, 120));
            }
            for (int i = 0; i < others; i++) {
                services.own.add(CollectionKind.OTHERS, SIXTY.get(i % SIXTY.size()), ink(60 + i % 7, 120));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DrawnScore score() {
        Map<String, Count> classes = new LinkedHashMap<>();
        Map<String, Count> sources = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            classes.put(String.valueOf(i), new Count(1234, 1200 + i, 12, 7));
        }
        for (String source : List.of("pendigits, writers 1 to 30", "unipen", "手写数据")) {
            sources.put(source, new Count(4113, 4050, 40, 31));
        }
        return new DrawnScore(new Count(12_340, 12_150, 120, 70), classes, sources);
    }
}
