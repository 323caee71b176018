package info.becs.membership.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which members somebody wants to take away with mobile numbers and addresses, and what for.
 *
 * @param reason for whoever decides
 * @param filter as it would stand in the address of the list
 */
@Schema(examples = """
    {"reason": "বার্ষিক সভার নিমন্ত্রণ ফোনে জানানো", "filter": {"district": "khulna", "status": "active"}}
    """)
public record ExportWish(
        @NotBlank @Size(max = 500) String reason,
        @Size(max = 16) Map<String, String> filter) {

    public ExportWish {
        filter = filter == null ? Map.of() : Map.copyOf(filter);
    }

    /** What is kept with the request. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<>(MemberQuery.of(filter).said());
        facts.put("reason", reason.strip());
        return facts;
    }
}
