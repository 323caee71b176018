package info.becs.forms.submissions.entity;

import info.becs.spi.forms.SubmissionDialogue.Choice;
import info.becs.spi.forms.SubmissionDialogue.Dialogue;
import info.becs.spi.forms.SubmissionDialogue.Matter;
import info.becs.spi.forms.SubmissionDialogue.Part;
import info.becs.spi.forms.SubmissionDialogue.Saying;
import info.becs.spi.forms.SubmissionProgress.Step;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a submission stands: what it was, and what became of it so far, oldest first.
 *
 * @param dialogue what is said between its sender and whoever handles it; empty where nobody does
 * @param parts what the sender should know besides
 * @param matters into which it was divided; none while it is worked as a whole
 */
public record Standing(
        UUID submission,
        String receiptNumber,
        String form,
        List<Step> steps,
        Optional<Dialogue> dialogue,
        List<Part> parts,
        List<Matter> matters) {

    private static final Dialogue NOTHING = new Dialogue(List.of(), List.of(), List.of());

    /** The same, where the sender may do this besides. */
    public Standing offering(List<Choice> more) {
        Dialogue told = dialogue.orElse(NOTHING);
        List<Choice> choices =
                Stream.concat(told.choices().stream(), more.stream()).toList();
        var offered = new Dialogue(told.sayings(), choices, told.deadlines());
        return new Standing(submission, receiptNumber, form, steps, Optional.of(offered), parts, matters);
    }

    /** Everything that was said, about all of it and about each matter. */
    public Stream<Saying> sayings() {
        return Stream.concat(dialogue.stream(), matters.stream().map(Matter::dialogue))
                .flatMap(each -> each.sayings().stream());
    }
}
