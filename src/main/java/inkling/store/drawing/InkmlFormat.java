package inkling.store.drawing;

import inkling.data.UnreadableFileException;
import inkling.failure.ExplainedArgumentException;
import inkling.ink.Point;
import inkling.store.StoreReason;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/**
 * The channels of an InkML trace, in the order of its values, and the notation of those: numbers as they are, or as differences
 * ({@code '}) and second differences ({@code "}) to the values before, {@code *} for the same once more and {@code ?} for none.
 */
final class InkmlFormat {
    /** What a trace has if nothing is said. */
    static final InkmlFormat X_Y = new InkmlFormat(List.of(new Channel("X", 1), new Channel("Y", 1)));

    private static final double MILLISECONDS = 1000;

    private final List<Channel> channels;

    /** @param factor what makes milliseconds of a time and 0 to 1 of a pressure */
    record Channel(String name, double factor) {}

    private InkmlFormat(List<Channel> channels) {
        this.channels = channels;
    }

    /** A format with these channels; {@link #X_Y} if places are not among them. */
    static InkmlFormat of(List<Channel> channels) {
        boolean places = channels.stream().anyMatch(channel -> channel.name.equals("X"))
                && channels.stream().anyMatch(channel -> channel.name.equals("Y"));
        return places ? new InkmlFormat(List.copyOf(channels)) : X_Y;
    }

    /** The channel with these attributes. */
    static Channel channel(Attributes attributes) {
        String name = String.valueOf(attributes.getValue("name"));
        double factor = 1;
        if (name.equals("T")) {
            factor = "s".equals(attributes.getValue("units")) ? MILLISECONDS : 1;
        } else if (name.equals("F")) {
            factor = 1 / highest(attributes.getValue("max"));
        }
        return new Channel(name, factor);
    }

    /** What a channel says that its highest value is; 1 if it says nothing that makes sense. */
    private static double highest(String text) {
        try {
            double value = text == null ? 1 : Double.parseDouble(text);
            return value > 0 && value < Double.POSITIVE_INFINITY ? value : 1;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /**
     * The points of a trace.
     *
     * @throws IllegalArgumentException if it makes no sense, or has more points than {@code most}
     */
    List<Point> points(String trace, int most) {
        List<Point> points = new ArrayList<>();
        Track[] tracks = new Track[channels.size()];
        for (int i = 0; i < tracks.length; i++) {
            tracks[i] = new Track();
        }
        for (int start = 0; start < trace.length(); ) {
            int end = trace.indexOf(',', start);
            end = end < 0 ? trace.length() : end;
            if (!trace.substring(start, end).isBlank()) {
                if (points.size() >= most) {
                    throw new ExplainedArgumentException(StoreReason.TOO_MANY_VALUES.of());
                }
                points.add(point(trace, start, end, tracks));
            }
            start = end + 1;
        }
        return points;
    }

    private Point point(String trace, int start, int end, Track[] tracks) {
        int at = start;
        double x = 0;
        double y = 0;
        double time = Double.NaN;
        double pressure = Double.NaN;
        int read = 0;
        for (int i = 0; i < tracks.length; i++) {
            at = skipSpace(trace, at, end);
            if (at == end) {
                break;
            }
            int next = tokenEnd(trace, at, end);
            double value = tracks[i].next(trace.substring(at, next)) * channels.get(i).factor;
            at = next;
            switch (channels.get(i).name) {
                case "X" -> {
                    x = value;
                    read++;
                }
                case "Y" -> {
                    y = value;
                    read++;
                }
                case "T" -> time = value;
                case "F" -> pressure = value;
                default -> {
                    // tilt, azimuth and others
                }
            }
        }
        if (read < 2) {
            throw new ExplainedArgumentException(StoreReason.PAIR.of(read));
        }
        return new Point(x, y, time, pressure);
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Values stand apart by spaces, or by the sign or mark of the next: {@code 1125-18'3}. */
    private static int tokenEnd(String text, int from, int end) {
        int at = from;
        while (at < end && "!'\"".indexOf(text.charAt(at)) >= 0) {
            at = skipSpace(text, at + 1, end);
        }
        if (at < end) {
            at++;
        }
        while (at < end) {
            char character = text.charAt(at);
            boolean exponent = Character.toLowerCase(text.charAt(at - 1)) == 'e';
            if (Character.isWhitespace(character)
                    || "!'\"*?".indexOf(character) >= 0
                    || (character == '-' || character == '+') && !exponent) {
                break;
            }
            at++;
        }
        return at;
    }

    private static double number(String text) {
        try {
            double value = text.startsWith("#") ? Long.parseLong(text.substring(1), 16) : Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new ExplainedArgumentException(StoreReason.NO_NUMBER.of(UnreadableFileException.excerpt(text)));
    }

    /** The values of one channel, of which each may be told from those before. */
    private static final class Track {
        private double value;
        private double velocity;
        private double acceleration;
        private int order;

        double next(String token) {
            int mark = 0;
            while (mark < token.length() && "!'\"".indexOf(token.charAt(mark)) >= 0) {
                order = "!'\"".indexOf(token.charAt(mark++));
            }
            String text = token.substring(mark).strip();
            if (text.equals("?")) {
                return Double.NaN;
            } else if (text.equals("T") || text.equals("F")) {
                return text.equals("T") ? 1 : 0;
            }
            boolean same = text.equals("*");
            double number = same ? 0 : number(text);
            if (order == 2) {
                acceleration = same ? acceleration : number;
                velocity += acceleration;
                value += velocity;
            } else if (order == 1) {
                velocity = same ? velocity : number;
                value += velocity;
            } else {
                double before = value;
                value = same ? value : number;
                velocity = value - before;
            }
            return value;
        }
    }
}
