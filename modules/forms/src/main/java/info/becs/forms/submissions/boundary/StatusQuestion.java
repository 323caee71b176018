package info.becs.forms.submissions.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Number and secret, as somebody typed them. */
@Schema(description = "Number and secret, as somebody typed them", examples = """
    {"number": "K7PM-92QX", "secret": "7K3Q 9XPM 2QRT 4WVZ"}
    """)
public record StatusQuestion(
        @NotNull @Size(max = 100) String number,
        @NotNull @Size(max = 100) String secret) {

    /** The secret is in no log. */
    @Override
    public String toString() {
        return "StatusQuestion[" + number + "]";
    }
}
