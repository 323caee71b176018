package info.becs.site.pages.boundary;

import info.becs.site.pages.entity.SiteProblem;
import info.becs.spi.Problem;
import info.becs.spi.pages.PageFile;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A form with files as browsers send it, within bounds. What is large lies in the server's work folder while the request is
 * answered, and no longer.
 */
record MultipartBody(Map<String, List<String>> form, Map<String, PageFile> files, Collection<Part> parts)
        implements AutoCloseable {

    static final long LARGEST_FILE = 11L * 1024 * 1024;
    static final long LARGEST = 30L * 1024 * 1024;

    private static final int MOST_FIELDS = 2_000;
    private static final int MOST_FILES = 40;

    static boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** @throws Problem if it is too large, has too many parts, or cannot be read */
    static MultipartBody read(HttpServletRequest request, int largestForm) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw SiteProblem.tooLarge((int) LARGEST);
        }
        request.setCharacterEncoding("UTF-8");
        Collection<Part> parts = parts(request);
        var body = new MultipartBody(new LinkedHashMap<>(), new LinkedHashMap<>(), parts);
        try {
            body.take(largestForm);
            return body;
        } catch (Problem | IOException refused) {
            body.close();
            throw refused;
        }
    }

    private static Collection<Part> parts(HttpServletRequest request) throws IOException {
        try {
            return request.getParts();
        } catch (IllegalStateException e) {
            throw SiteProblem.tooLarge((int) LARGEST_FILE); // that is how the container says so
        } catch (ServletException e) {
            throw SiteProblem.wrongType();
        }
    }

    private void take(int largestForm) throws IOException {
        if (parts.size() > MOST_FIELDS) {
            throw SiteProblem.tooManyFields(MOST_FIELDS);
        }
        long left = largestForm;
        for (Part part : parts) {
            if (part.getSubmittedFileName() != null) {
                takeFile(part);
                continue;
            }
            left -= part.getSize();
            if (left < 0) {
                throw SiteProblem.tooLarge(largestForm);
            }
            try (InputStream in = part.getInputStream()) {
                form.computeIfAbsent(part.getName(), n -> new ArrayList<>())
                        .add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** A field in which nothing was chosen comes as a file without a name and without content. */
    private void takeFile(Part part) {
        if (part.getSize() == 0 && part.getSubmittedFileName().isEmpty()) {
            return;
        }
        if (files.size() == MOST_FILES) {
            throw SiteProblem.tooManyFields(MOST_FILES);
        }
        files.putIfAbsent(part.getName(), new Chosen(part));
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            part.delete();
        }
    }

    /** A part, as modules may see it. */
    private record Chosen(Part part) implements PageFile {

        /** Browsers send UTF-8; a server that reads the head of a part as Latin-1 has made other letters of it. */
        @Override
        public String name() {
            String given = part.getSubmittedFileName();
            if (given.chars().anyMatch(c -> c > 0xFF)) {
                return given;
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(given.getBytes(StandardCharsets.ISO_8859_1)))
                        .toString();
            } catch (CharacterCodingException e) {
                return given;
            }
        }

        @Override
        public long size() {
            return part.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
