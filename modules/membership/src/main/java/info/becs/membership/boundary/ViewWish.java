package info.becs.membership.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question to the list that somebody wants to keep. @param filter as it would stand in the address of the list */
@Schema(examples = """
    {"name": "খুলনার সক্রিয় সদস্য", "filter": {"district": "khulna", "status": "active"}}
    """)
public record ViewWish(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Size(max = 16) Map<String, String> filter) {}
