package info.becs.membership.boundary;

import info.becs.spi.Problem;
import info.becs.spi.forms.KeptFiles;
import info.becs.spi.pages.PageFile;
import info.becs.spi.pages.PageRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The field for a picture or paper that shows a payment. */
final class ProofBox {

    static final String FIELD = "proof";

    private static final int MEGABYTES = KeptFiles.MOST_BYTES / 1_048_576;

    private ProofBox() {}

    static Optional<PageFile> file(PageRequest request) {
        return Optional.ofNullable(request.files().get(FIELD));
    }

    /** Whether the file was refused, and not what was said with it. */
    static boolean isAbout(Problem problem) {
        return problem.code().startsWith("forms.file.")
                || problem.code().startsWith("membership.proof.")
                || problem.code().startsWith("membership.files.");
    }

    /** @param id of the row, once on its page; @param error empty where there is none */
    static Map<String, Object> row(String id, boolean isRequired, String error, Locale locale) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", "file");
        row.put("id", id);
        row.put("name", FIELD);
        row.put("label", PayWords.PROOF.in(locale));
        row.put("hint", PayWords.PROOF_HINT.in(locale));
        row.put("limit", PayWords.PROOF_LIMIT.with(MEGABYTES).in(locale));
        row.put("required", isRequired);
        row.put("optionalLabel", isRequired ? "" : PayWords.NOT_NEEDED.in(locale));
        row.put("error", error);
        row.put("value", "");
        row.put("file", Map.of());
        row.put("accept", "image/jpeg,image/png,image/gif,application/pdf");
        row.put("showIf", "");
        return row;
    }
}
