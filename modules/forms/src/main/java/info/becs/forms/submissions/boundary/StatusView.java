package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.entity.Standing;
import info.becs.spi.forms.SubmissionDialogue.Dialogue;
import info.becs.spi.forms.SubmissionDialogue.Part;
import info.becs.spi.forms.SubmissionDialogue.Wanted;
import info.becs.spi.forms.SubmissionParticulars;
import info.becs.spi.forms.SubmissionProgress.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a submission stands.
 *
 * @param deadlines days that matter to the sender
 * @param sayings what was said between the sender and whoever handles it
 * @param choices what the sender may do now
 * @param parts what the sender should know besides
 * @param matters into which it was divided, each with its own steps, words and choices; none while it is worked as a whole
 */
@Schema(description = "How a submission stands", examples = """
    {"receiptNumber": "K7PM-92QX", "form": "complaint.ecommerce", "steps": [{"at": "2026-11-18T05:12:00Z", "what": "জমা হয়েছে।"}], "deadlines": [],
     "sayings": [{"at": "2026-11-20T05:12:00Z", "own": false, "words": "রসিদটি পাঠান", "files": [
       {"id": "0d5c6b1e-7d1f-4a55-8a51-3f6f0f3f2b10", "name": "letter.pdf", "type": "application/pdf", "bytes": 240113,
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]}],
     "choices": [{"code": "evidence", "label": "প্রমাণ যোগ করুন", "hint": "অন্তত একটি ফাইল দিন।", "words": true, "amount": false, "files": true, "fields": []}], "parts": [], "matters": []}
    """)
public record StatusView(
        String receiptNumber,
        String form,
        List<StepView> steps,
        List<DeadlineView> deadlines,
        List<SayingView> sayings,
        List<ChoiceView> choices,
        List<PartView> parts,
        List<MatterView> matters) {

    /** One step that was taken. */
    public record StepView(Instant at, String what) {}

    /**
     * A day that matters.
     *
     * @param source where it is written, or empty
     */
    public record DeadlineView(String what, LocalDate day, String source) {}

    /** One message; own is the sender's. */
    public record SayingView(Instant at, boolean own, String words, List<SentView> files) {}

    /** A file that came with a message. @param id by which it is taken; absent for what the sender gave */
    public record SentView(String id, String name, String type, long bytes, String sha256) {}

    /** What may be done: with words, with an amount in taka, with files, with answers to fields, or by itself. */
    public record ChoiceView(
            String code,
            String label,
            String hint,
            boolean words,
            boolean amount,
            boolean files,
            List<FieldView> fields) {}

    /** A field that is answered with a choice; with options it takes the code of one, otherwise a text. */
    public record FieldView(String field, String label, String hint, boolean required, List<OptionView> options) {}

    /** One option of a field. */
    public record OptionView(String code, String label) {}

    /** Lines under one heading. */
    public record PartView(String title, List<LineView> lines) {}

    /** What, and what is to be said of it. */
    public record LineView(String what, String told) {}

    /** One of several matters; a reply about it names its code. */
    public record MatterView(
            String code,
            String title,
            List<StepView> steps,
            List<DeadlineView> deadlines,
            List<SayingView> sayings,
            List<ChoiceView> choices) {}

    private static final Dialogue NOTHING = new Dialogue(List.of(), List.of(), List.of());

    /** @param asked what the form says of fields of this submission */
    static StatusView of(Standing standing, SubmissionParticulars asked, Locale locale) {
        Dialogue dialogue = standing.dialogue().orElse(NOTHING);
        return new StatusView(
                standing.receiptNumber(),
                standing.form(),
                steps(standing.steps(), locale),
                deadlines(dialogue, locale),
                sayings(dialogue),
                choices(standing, dialogue, asked, locale),
                standing.parts().stream().map(part -> part(part, locale)).toList(),
                standing.matters().stream()
                        .map(matter -> new MatterView(
                                matter.code(),
                                matter.title().in(locale),
                                steps(matter.steps(), locale),
                                deadlines(matter.dialogue(), locale),
                                sayings(matter.dialogue()),
                                choices(standing, matter.dialogue(), asked, locale)))
                        .toList());
    }

    private static List<StepView> steps(List<Step> steps, Locale locale) {
        return steps.stream()
                .map(s -> new StepView(s.at(), s.what().in(locale)))
                .toList();
    }

    private static List<DeadlineView> deadlines(Dialogue dialogue, Locale locale) {
        return dialogue.deadlines().stream()
                .map(d -> new DeadlineView(
                        d.what().in(locale), d.day(), d.source().in(locale)))
                .toList();
    }

    private static List<SayingView> sayings(Dialogue dialogue) {
        return dialogue.sayings().stream()
                .map(s -> new SayingView(
                        s.at(),
                        s.own(),
                        s.words(),
                        s.files().stream()
                                .map(f -> new SentView(
                                        s.own() ? null : f.id(), f.name(), f.mediaType(), f.bytes(), f.sha256()))
                                .toList()))
                .toList();
    }

    private static List<ChoiceView> choices(
            Standing standing, Dialogue dialogue, SubmissionParticulars asked, Locale locale) {
        return dialogue.choices().stream()
                .map(c -> new ChoiceView(
                        c.code(),
                        c.label().in(locale),
                        c.hint().in(locale),
                        c.words(),
                        c.amount(),
                        c.files(),
                        fields(standing.submission(), c.fields(), asked, locale)))
                .toList();
    }

    private static PartView part(Part part, Locale locale) {
        return new PartView(
                part.title().in(locale),
                part.lines().stream()
                        .map(line ->
                                new LineView(line.what().in(locale), line.told().in(locale)))
                        .toList());
    }

    private static List<FieldView> fields(
            UUID submission, List<Wanted> wanted, SubmissionParticulars asked, Locale locale) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var required =
                wanted.stream().filter(Wanted::required).map(Wanted::field).toList();
        return asked.asked(submission, wanted.stream().map(Wanted::field).toList()).stream()
                .map(each -> new FieldView(
                        each.field(),
                        each.label().in(locale),
                        each.hint().in(locale),
                        required.contains(each.field()),
                        each.options().stream()
                                .map(option -> new OptionView(
                                        option.code(), option.label().in(locale)))
                                .toList()))
                .toList();
    }
}
