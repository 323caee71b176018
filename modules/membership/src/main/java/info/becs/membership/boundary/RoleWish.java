package info.becs.membership.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Work that somebody takes over.
 *
 * @param chapter layer and code, {@code district.bogura}, or {@code country}
 * @param pledge version of the text of the confidentiality pledge that was signed; left out where the role is offered
 * @param pledgedOn left out where the role is offered: its member pledges in their account, and holds it from then on
 * @param application submission of the form for volunteers from which it comes; may be left out
 * @param trainedOn left out before the training
 */
@Schema(examples = """
    {"role": "call-back", "chapter": "district.khulna", "start": "2026-12-01", "pledge": "v2026_11", "pledgedOn": "2026-11-25"}
    """)
public record RoleWish(
        @NotNull @Size(max = 30) String role,

        @NotNull @Pattern(regexp = "country|(division|district|upazila)\\.[a-z0-9_]{1,60}")
        String chapter,

        @NotNull LocalDate start,
        @Pattern(regexp = "v[0-9]{4}_[0-9]{2}") String pledge,
        LocalDate pledgedOn,
        LocalDate trainedOn,
        @Size(max = 36) String application) {}
