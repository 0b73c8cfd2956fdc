package inkling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class Utf8RestartTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "jos\u00e9",
                "\u6570\u5b57 \u4e00",
                "it's \"quoted\"",
                "$HOME `ls` $(ls)",
                "100%d\\n",
                "-v",
                "",
                "a\nb",
                "\\101"
            })
    void everyWordArrivesAsItWas(String word) throws IOException, InterruptedException {
        byte[] words = ("printf\0%s\0" + word + "\0").getBytes(StandardCharsets.UTF_8);
        Process process = new ProcessBuilder("/bin/sh", "-c", Utf8Restart.script(words)).start();
        assertEquals(word, new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void nothingIsStartedTwiceWhereAllNamesCanBeSaid() {
        assertEquals(false, Utf8Restart.isNeeded(new String[] {"recognise", "a.png"}));
    }
}
