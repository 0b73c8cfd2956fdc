package inkling.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HarmlessTextTest {
    @Test
    void whatCommandsATerminalIsReplaced() {
        assertEquals("?[31mred?[2J?", said("\u001b[31mred\u001b[2J\u0007"));
        assertEquals("a?31mb?", said("a\u009b31mb\u007f"));
    }

    @Test
    void whatTurnsTheDirectionIsReplaced() {
        assertEquals("seven?neves", said("seven\u202eneves"));
    }

    @Test
    void allOtherTextPasses() {
        assertEquals("é 数字 \ud83d\ude00\t1\r\n", said("é 数字 \ud83d\ude00\t1\r\n"));
    }

    private static String said(String text) {
        StringWriter out = new StringWriter();
        PrintWriter harmless = HarmlessText.to(out);
        harmless.print(text);
        harmless.flush();
        return out.toString();
    }
}
