package info.becs.site.pages.boundary;

import info.becs.site.pages.entity.SiteProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the parts of a multipart body begin and end, as RFC 7578 has them. Looked through once, byte by byte; no part is held. */
final class Parts {

    /** One part. @param file its name, empty for a field that is no file; @param from where its content begins */
    record Part(String name, Optional<String> file, long from, long length) {}

    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile(
            ";\\s*(name|filename)=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s;\"]++))", Pattern.CASE_INSENSITIVE);
    private static final String DISPOSITION = "content-disposition:";
    private static final int LONGEST_HEAD = 4_096;

    private final InputStream in;
    private final byte[] delimiter;
    private final int[] restart;
    private final int most;
    private long at;

    private Parts(InputStream in, String boundary, int most) {
        this.in = in;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
        this.restart = restarts(delimiter);
        this.most = most;
    }

    /** @throws info.becs.spi.Problem if it is no such body, a head in it is too long, or there are more parts than these */
    static List<Part> of(String contentType, InputStream in, int most) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw SiteProblem.wrongType();
        }
        return new Parts(in, boundary.group(1) == null ? boundary.group(2) : boundary.group(1), most).all();
    }

    private List<Part> all() throws IOException {
        var found = new ArrayList<Part>();
        skipToDelimiter(2); // the first one may stand at the very beginning, without a line before it
        while (goesOn()) {
            if (found.size() == most) {
                throw SiteProblem.tooManyFields(most);
            }
            List<String> head = head();
            long from = at;
            skipToDelimiter(0);
            found.add(part(head, from, at - delimiter.length - from));
        }
        return found;
    }

    /** After a delimiter: another part, or the end. */
    private boolean goesOn() throws IOException {
        int first = next();
        while (first == ' ' || first == '\t') {
            first = next();
        }
        int second = next();
        if (first == '-' && second == '-') {
            return false;
        }
        if (first != '\r' || second != '\n') {
            throw SiteProblem.unreadable();
        }
        return true;
    }

    /** Its lines, up to the empty one. */
    private List<String> head() throws IOException {
        var lines = new ArrayList<String>();
        int size = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            size += line.length();
            if (size > LONGEST_HEAD) {
                throw SiteProblem.unreadable();
            }
            lines.add(line);
        }
        return lines;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = next(); next != '\r'; next = next()) {
            if (line.size() == LONGEST_HEAD) {
                throw SiteProblem.unreadable();
            }
            line.write(next);
        }
        if (next() != '\n') {
            throw SiteProblem.unreadable();
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static Part part(List<String> head, long from, long length) {
        String name = null;
        String file = null;
        for (String line : head) {
            if (!line.toLowerCase(Locale.ROOT).startsWith(DISPOSITION)) {
                continue;
            }
            Matcher parameter = PARAMETER.matcher(line);
            while (parameter.find()) {
                String value = parameter.group(2) == null
                        ? parameter.group(3)
                        : parameter.group(2).replace("\\\"", "\"");
                if (parameter.group(1).equalsIgnoreCase("name")) {
                    name = value;
                } else {
                    file = value;
                }
            }
        }
        if (name == null) {
            throw SiteProblem.unreadable();
        }
        return new Part(name, Optional.ofNullable(file), from, length);
    }

    /** Behind the next delimiter, of which so much is taken as read. */
    private void skipToDelimiter(int matched) throws IOException {
        int same = matched;
        while (same < delimiter.length) {
            int next = next();
            while (same > 0 && delimiter[same] != (byte) next) {
                same = restart[same - 1];
            }
            if (delimiter[same] == (byte) next) {
                same++;
            }
        }
    }

    private int next() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw SiteProblem.unreadable();
        }
        at++;
        return next;
    }

    /** How much of the delimiter still matches where its next byte does not (Knuth, Morris, Pratt). */
    private static int[] restarts(byte[] delimiter) {
        int[] restart = new int[delimiter.length];
        for (int i = 1, same = 0; i < delimiter.length; i++) {
            while (same > 0 && delimiter[i] != delimiter[same]) {
                same = restart[same - 1];
            }
            if (delimiter[i] == delimiter[same]) {
                same++;
            }
            restart[i] = same;
        }
        return restart;
    }
}
