package info.becs.forms.submissions.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Number and secret, as somebody typed them. */
public record StatusQuestion(
        @NotNull @Size(max = 100) String number,
        @NotNull @Size(max = 100) String secret) {

    /** The secret is in no log. */
    @Override
    public String toString() {
        return "StatusQuestion[" + number + "]";
    }
}
