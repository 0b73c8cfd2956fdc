package inkling.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the command line and what came of it. */
record Command(int exitCode, String out, String err) {
    static Command run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int exitCode = Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Command(exitCode, out.toString(), err.toString());
    }

    /** The one JSON object that is all there is on standard output. */
    JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }
}
