package info.becs.membership.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** suspended, resumed, resigned or deceased, and why. */
public record MarkWish(
        @NotNull @Pattern(regexp = "suspended|resumed|resigned|deceased")
        String mark,

        @Size(max = 1_000) String words) {

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "MarkWish[" + mark + "]";
    }
}
