package info.becs.forms.submissions.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a code is to go, in digits of either script. */
@Schema(description = "Where a code is to go, in digits of either script", examples = """
    {"mobile": "01712345678"}
    """)
public record MobileWish(@NotBlank @Size(max = 30) String mobile) {

    /** The number is in no log. */
    @Override
    public String toString() {
        return "MobileWish";
    }
}
