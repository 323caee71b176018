package info.becs.membership.directory.boundary;

import info.becs.membership.directory.entity.DirectoryLine;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody in the directory, as far as they let this caller see them.
 *
 * @param district absent where it is not shown
 * @param profession absent where it is not shown
 * @param photo where it is fetched; absent where there is none or it is not shown
 */
@Schema(examples = """
    {"name": "Rahima Khatun", "district": "Khulna", "profession": "Teacher", "photo": "/api/membership/directory/photos/q3V8fB2kR7xT0pLmZ1sYwA"}
    """)
public record DirectoryView(String name, String district, String profession, String photo) {

    static final String PHOTOS = "/api/membership/directory/photos/";

    static DirectoryView of(DirectoryLine line, Locale locale) {
        return new DirectoryView(
                line.name().in(locale),
                shown(line.district().in(locale)),
                shown(line.profession()),
                line.photo().isEmpty() ? null : PHOTOS + line.photo());
    }

    private static String shown(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty()).orElse(null);
    }

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "DirectoryView";
    }
}
