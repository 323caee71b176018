package info.becs.membership.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an application as a volunteer is answered, and what is written besides. */
@Schema(examples = """
    {"answer": "invited", "words": "শনিবার বিকাল তিনটায় প্রশিক্ষণ।"}
    """)
public record VolunteerAnswerWish(
        @NotNull @Pattern(regexp = "invited|declined") String answer,
        @Size(max = 300) String words) {

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "VolunteerAnswerWish " + answer;
    }
}
