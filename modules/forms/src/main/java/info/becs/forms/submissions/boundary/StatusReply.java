package info.becs.forms.submissions.boundary;

import info.becs.spi.forms.SubmissionDialogue.Reply;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the sender of a submission does on its status page.
 *
 * @param id made by the client for this one time: sent again, nothing happens twice
 * @param choice code of one of {@code choices}
 * @param amount in taka, as it was typed
 */
public record StatusReply(
        @NotNull @Size(max = 100) String number,
        @NotNull @Size(max = 100) String secret,
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{8,64}") String id,
        @NotNull @Size(max = 40) String choice,
        @Size(max = 3_000) String words,
        @Size(max = 40) String amount) {

    Reply toReply() {
        return new Reply(id, choice, words == null ? "" : words, amount == null ? "" : amount);
    }

    /** Neither the secret nor the words are in a log. */
    @Override
    public String toString() {
        return "StatusReply[" + number + "]";
    }
}
