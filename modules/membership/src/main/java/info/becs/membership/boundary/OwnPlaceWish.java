package info.becs.membership.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where one lives now.
 *
 * @param upazila may be left out
 * @param language of letters; stays as it is where it is left out
 */
@Schema(examples = """
    {"district": "khulna", "upazila": "khulna_dacope", "language": "bn"}
    """)
public record OwnPlaceWish(
        @NotBlank @Size(max = 60) String district,
        @Size(max = 60) String upazila,
        @Pattern(regexp = "bn|en") String language) {}
