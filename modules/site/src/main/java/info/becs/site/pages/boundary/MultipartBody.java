package info.becs.site.pages.boundary;

import info.becs.site.pages.boundary.Parts.Part;
import info.becs.site.pages.entity.SiteProblem;
import info.becs.site.pages.entity.UrlEncoded;
import info.becs.spi.pages.PageFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/*
 * Why not the container's own parts
 *
 * They are read past PatientRequest: somebody who sends one byte a second would be waited for without end.
 */
/** A form with files as browsers send it, within bounds. It lies in the server's work folder while the request is answered, and no longer. */
record MultipartBody(Map<String, List<String>> form, Map<String, PageFile> files, Spool body) implements AutoCloseable {

    static final long LARGEST_FILE = 11L * 1024 * 1024;
    static final long LARGEST = 30L * 1024 * 1024;

    private static final int MOST_FIELDS = 2_000;
    private static final int MOST_FILES = 40;

    static boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * @param length as the request declares it, -1 where it does not
     * @throws info.becs.spi.Problem if it is too large, has too many parts, or cannot be read
     */
    static MultipartBody read(String type, long length, InputStream in, int largestForm, Path folder)
            throws IOException {
        if (length > LARGEST) {
            throw SiteProblem.tooLarge(LARGEST);
        }
        var body = new MultipartBody(new LinkedHashMap<>(), new LinkedHashMap<>(), Spool.of(in, LARGEST, folder));
        try {
            body.take(type, largestForm);
            return body;
        } catch (IOException | RuntimeException refused) {
            body.close();
            throw refused;
        }
    }

    private void take(String type, int largestForm) throws IOException {
        long left = largestForm;
        for (Part part : Parts.of(type, body.open(0, body.size()), MOST_FIELDS)) {
            if (part.file().isPresent()) {
                takeFile(part);
                continue;
            }
            left -= part.length();
            if (left < 0) {
                throw SiteProblem.tooLarge(largestForm);
            }
            try (InputStream in = body.open(part.from(), part.length())) {
                form.computeIfAbsent(part.name(), n -> new ArrayList<>()).add(UrlEncoded.utf8(in.readAllBytes()));
            }
        }
    }

    /** A field in which nothing was chosen comes as a file without a name and without content. */
    private void takeFile(Part part) {
        if (part.length() == 0 && part.file().orElseThrow().isEmpty()) {
            return;
        }
        if (part.length() > LARGEST_FILE) {
            throw SiteProblem.tooLarge(LARGEST_FILE);
        }
        if (files.size() == MOST_FILES) {
            throw SiteProblem.tooManyFields(MOST_FILES);
        }
        files.putIfAbsent(part.name(), new Chosen(part.file().orElseThrow(), part.length(), part.from(), body));
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    /** A file, as modules may see it. */
    private record Chosen(String name, long size, long from, Spool body) implements PageFile {

        @Override
        public InputStream open() {
            return body.open(from, size);
        }
    }
}
