package info.becs.membership.boundary;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to the list that no address should hold, for instance with a mobile number.
 *
 * @param filter as it would stand in the address of the list
 */
@Schema(examples = """
    {"filter": {"q": "01712345678"}, "size": "50"}
    """)
public record MemberSearch(
        @Size(max = 16) Map<String, String> filter,
        @Size(max = 4) String size,
        @Size(max = 400) String after) {

    public MemberSearch {
        filter = filter == null ? Map.of() : Map.copyOf(filter);
    }
}
