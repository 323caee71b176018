package info.becs.membership.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody pledges confidentiality.
 *
 * @param version of the text that was read
 */
@Schema(examples = """
    {"version": "v2026_11"}
    """)
public record PledgeWish(@NotBlank @Size(max = 20) String version) {}
