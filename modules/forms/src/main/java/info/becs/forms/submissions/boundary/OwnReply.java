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
 * What somebody does with a submission of their account; the same as a reply on the status page, without its receipt.
 *
 * @param id made by the client for this one time: sent again, nothing happens twice
 * @param choice code of one of {@code choices}
 * @param amount in taka, as it was typed
 * @param files ids of those that were sent for this reply; may be left out
 * @param matter code of one of {@code matters}; absent where there are none, or for all of them
 * @param answers to the {@code fields} of the choice: a text or the code of an option for each
 */
@Schema(description = "What somebody does with a submission of their account", examples = """
    {"id": "5b0f6e0c-6d3b-4d6a-9b0e-0f7a7c1f2d11", "choice": "message", "words": "২ মে বিকালে দিয়েছি।"}
    """)
public record OwnReply(
        @NotNull @Pattern(regexp = StatusReply.ID) String id,
        @NotNull @Size(max = 40) String choice,
        @Size(max = 3_000) String words,
        @Size(max = 40) String amount,
        @Size(max = SubmissionFiles.MOST) List<@NotNull @Size(max = 36) String> files,
        @Size(max = 40) String matter,
        @Size(max = 30) Map<@Size(max = 60) String, @NotNull @Size(max = 4_000) String> answers) {

    public OwnReply {
        files = files == null ? List.of() : files.stream().distinct().toList();
        answers = answers == null ? Map.of() : answers;
    }

    Reply toReply() {
        return new Reply(id, choice, words == null ? "" : words, amount == null ? "" : amount, files)
                .about(matter == null ? "" : matter)
                .answering(answers);
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "OwnReply[" + id + "]";
    }
}
