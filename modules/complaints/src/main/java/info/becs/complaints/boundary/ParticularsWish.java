package info.becs.complaints.boundary;

import info.becs.kit.text.Bangla;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answers that were missing, as somebody told them.
 *
 * @param answers by field: a text, or the code of an option
 * @param saidBy who said so, and how
 */
@Schema(examples = """
    {"answers": {"father_name": "আবদুল করিম", "occupation": "student"}, "saidBy": "the complainant, by phone"}
    """)
public record ParticularsWish(
        @NotEmpty @Size(max = 30) Map<@Size(max = 60) String, @NotNull @Size(max = 4_000) String> answers,
        @NotBlank @Size(max = 120) String saidBy) {

    public ParticularsWish {
        saidBy = saidBy == null ? null : Bangla.normalise(saidBy);
    }

    /** Without the answers, so that none reaches a log. */
    @Override
    public String toString() {
        return "ParticularsWish";
    }
}
