package info.becs.forms.submissions.boundary;

import info.becs.spi.forms.SubmissionDialogue.Reply;
import info.becs.spi.forms.SubmissionFiles;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the sender of a submission does on its status page.
 *
 * @param id made by the client for this one time: sent again, nothing happens twice
 * @param choice code of one of {@code choices}
 * @param amount in taka, as it was typed
 * @param files ids of those that were sent for this reply; may be left out
 * @param matter code of one of {@code matters}; absent where there are none, or for all of them
 * @param answers to the {@code fields} of the choice: a text or the code of an option for each
 */
@Schema(description = "What the sender of a submission does on its status page", examples = """
    {"number": "K7PM-92QX", "secret": "7K3Q 9XPM 2QRT 4WVZ", "id": "5b0f6e0c-6d3b-4d6a-9b0e-0f7a7c1f2d11",
     "choice": "evidence", "words": "বিকাশের রসিদ", "files": ["0d5c6b1e-7d1f-4a55-8a51-3f6f0f3f2b10"]}
    """)
public record StatusReply(
        @NotNull @Size(max = 100) String number,
        @NotNull @Size(max = 100) String secret,
        @NotNull @Pattern(regexp = ID) String id,
        @NotNull @Size(max = 40) String choice,
        @Size(max = 3_000) String words,
        @Size(max = 40) String amount,
        @Size(max = SubmissionFiles.MOST) List<@NotNull @Size(max = 36) String> files,
        @Size(max = 40) String matter,
        @Size(max = 30) Map<@Size(max = 60) String, @NotNull @Size(max = 4_000) String> answers) {

    static final String ID = "[A-Za-z0-9-]{8,64}";

    public StatusReply {
        files = files == null ? List.of() : files.stream().distinct().toList();
        answers = answers == null ? Map.of() : answers;
    }

    Reply toReply() {
        return new Reply(id, choice, words == null ? "" : words, amount == null ? "" : amount, files)
                .about(matter == null ? "" : matter)
                .answering(answers);
    }

    /** Neither the secret nor the words are in a log. */
    @Override
    public String toString() {
        return "StatusReply[" + number + "]";
    }
}
