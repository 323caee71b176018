package info.becs.forms.modules.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key that somebody wants to be trusted.
 *
 * @param id the name by which signatures call it
 * @param maker whose form modules it signs, as their {@code module.json} says
 * @param publicKey as {@code openssl pkey -pubout} prints it
 */
@Schema(description = "A key that somebody wants to be trusted", examples = """
    {"id": "maker-2026", "maker": "Maker of forms", "publicKey": "MCowBQYDK2VwAyEA…", "expiresAt": "2027-11-20T00:00:00Z"}
    """)
public record KeyWish(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{1,59}")
        String id,

        @NotNull @Size(min = 2, max = 200) String maker,
        @NotNull @Size(max = 400) String publicKey,
        @NotNull Instant expiresAt) {}
