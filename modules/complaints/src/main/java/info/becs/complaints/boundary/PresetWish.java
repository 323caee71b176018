package info.becs.complaints.boundary;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** What an officer wants to keep. */
public final class PresetWish {

    private PresetWish() {}

    /**
     * A list of the queue.
     *
     * @param shared whether everybody sees it
     * @param query filters of {@code GET /cases} by their names, without {@code q}
     */
    public record View(
            @NotNull @Valid Name name,
            boolean shared,
            @NotNull @Size(max = 15) Map<@NotNull @Size(max = 46) String, @NotNull @Size(max = 200) String> query) {}

    /** A macro; everybody's or one's own. */
    public record OfMacro(
            @NotNull @Valid Name name,
            boolean shared,
            @NotNull @Valid Macro macro) {}

    /**
     * What it is called.
     *
     * @param en the same as {@code bn} where it is left out
     */
    public record Name(
            @NotBlank @Size(max = 80) String bn,
            @Size(max = 80) String en) {

        Text toText() {
            String bangla = Bangla.normalise(bn).strip();
            return Text.of(
                    bangla,
                    en == null || en.isBlank() ? bangla : Bangla.normalise(en).strip());
        }
    }
}
