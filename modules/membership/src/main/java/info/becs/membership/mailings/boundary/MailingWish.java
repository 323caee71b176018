package info.becs.membership.mailings.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom somebody wants to write to, and about what.
 *
 * @param purpose to which they have agreed
 * @param filter as it would stand in the address of the list
 */
@Schema(examples = """
    {"purpose": "news-mail", "filter": {"district": "khulna"}}
    """)
public record MailingWish(
        @NotNull @Size(max = 30) String purpose,
        @Size(max = 16) Map<String, String> filter) {

    public MailingWish {
        filter = filter == null ? Map.of() : Map.copyOf(filter);
    }
}
