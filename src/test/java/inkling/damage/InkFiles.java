package inkling.damage;

import inkling.model.LabelledDrawing;
import inkling.recognition.Recogniser;
import inkling.store.drawing.StrokeFile;
import inkling.store.model.BundledModels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Files of ink in every layout: one that can be read must be recognised and saved again. */
final class InkFiles {
    private static final List<String> LINES = List.of(
            "{\"label\":\"7\",\"strokes\":[[[20,30],[90.5,30],[60,120]],[[40,70],[80,70]]]}",
            "{\"label\":7,\"id\":\"a\",\"time\":\"2026-01-01T00:00:00Z\",\"strokes\":[[[20,30],[90.5,30],[60,120]]],"
                    + "\"widths\":[20],\"times\":[[0,8,16]],\"pressures\":[[0.5,0.5,null]]}",
            "{\"label\":\"7\",\"strokes\":[[[20,30,0,0.5],[90.5,30,8,0.5],[60,120,16,0.25]]]}",
            "{\"label\":\"7\",\"strokes\":[[{\"x\":20,\"y\":30,\"t\":0},{\"x\":90,\"y\":30,\"t\":8},{\"x\":60,\"y\":120,\"t\":9}]]}",
            "{\"word\":\"7\",\"key_id\":\"1\",\"drawing\":[[[20,60,90,75,60],[30,29,30,80,120],[0,8,16,24,32]]]}");
    private static final List<String> INKML = List.of(
            "<ink xmlns=\"http://www.w3.org/2003/InkML\"><annotation type=\"truth\">7</annotation>"
                    + "<trace id=\"0\">20 30, 90 30, 60 120</trace><trace>40 70, 80 70</trace></ink>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ink><definitions><context xml:id=\"c\"><traceFormat>"
                    + "<channel name=\"X\"/><channel name=\"Y\"/><channel name=\"T\" units=\"s\"/><channel name=\"F\" max=\"255\"/>"
                    + "</traceFormat></context></definitions><traceGroup><annotation type=\"label\">7</annotation>"
                    + "<trace contextRef=\"#c\">20 30 0 128,'70'0'0.01!128,'*\"-3'0.01 !64</trace></traceGroup></ink>",
            "<!DOCTYPE ink [<!ENTITY a \"1 2,\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                    + "<ink><trace>1 2, 30 40</trace><annotation type=\"truth\">7</annotation></ink>");

    private InkFiles() {}

    static Reader strokes(Path folder) throws IOException {
        return reader(folder.resolve("strokes.jsonl"), Damage.Scope.JSON, LINES);
    }

    static Reader inkml(Path folder) throws IOException {
        return reader(folder.resolve("ink.inkml"), Damage.Scope.BYTES, INKML);
    }

    private static Reader reader(Path file, Damage.Scope scope, List<String> texts) throws IOException {
        Recogniser recogniser = new Recogniser(BundledModels.load());
        List<byte[]> originals = new java.util.ArrayList<>();
        for (String text : texts) {
            originals.add(text.getBytes(StandardCharsets.UTF_8));
        }
        if (scope == Damage.Scope.BYTES) {
            originals.add(gzip(texts.get(0)));
        }
        return new DiskReader(file, scope, originals, () -> {
            StrokeFile.forEach(file, sample -> recogniser.recognise(sample.ink()));
            List<LabelledDrawing> drawings = StrokeFile.drawings(file, Instant.EPOCH);
            return () -> StrokeFile.write(file, drawings);
        });
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
