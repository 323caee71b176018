package info.becs.forms.submissions.control;

import info.becs.forms.submissions.entity.ErasureRequest;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue.Choice;
import info.becs.spi.forms.SubmissionDialogue.Dialogue;
import info.becs.spi.forms.SubmissionDialogue.Line;
import info.becs.spi.forms.SubmissionDialogue.Part;
import info.becs.spi.forms.Submissions.AskedErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What senders read and say on the status page of having erased what they handed in. */
@ApplicationScoped
public class ErasureTalk {

    private static final Logger LOG = System.getLogger(ErasureTalk.class.getName());
    private static final String ERASE = "erasure";
    private static final String TAKE_BACK = "erasure-back";
    private static final Text NOTHING = Text.same("");
    private static final Text TITLE = Text.of("মুছে ফেলা", "Erasing");
    private static final Text ERASE_IT = Text.of("যা পাঠিয়েছি মুছে ফেলুন", "Erase what I sent");
    private static final Text ERASE_HINT = Text.of(
            "আপনার উত্তর, বার্তা ও ফাইল {0} দিন পর চিরতরে মোছা হবে। তার আগে এই পাতাতেই ফিরিয়ে নিতে পারবেন। মোছার পর কেউ"
                    + " সেগুলো ফেরাতে পারবে না, আর চলমান কেস সেখানেই শেষ। রসিদের নম্বর, তারিখ আর নাম ছাড়া হিসাবটুকু থেকে যায়।",
            "Your answers, messages and files are erased for good after {0} days. Until then you can take this back on this page."
                    + " Once they are erased nobody can bring them back, and a case that is still open ends. The receipt number, the"
                    + " dates and figures without your name stay.");
    private static final Text KEEP_IT = Text.of("মুছবেন না", "Do not erase it");
    private static final Text KEEP_HINT = Text.of(
            "মুছে ফেলার অনুরোধ ফিরিয়ে নেওয়া হবে; সব আগের মতোই থাকবে।",
            "Takes your request back; everything stays as it is.");
    private static final Text DUE = Text.of("{0}-এর পরের রাতে", "In the night after {0}");
    private static final Text SINCE = Text.of(
            "{0} আপনি মুছতে বলেছেন। তার আগে এই পাতাতেই ফিরিয়ে নিতে পারেন।",
            "As you asked on {0}. Until then you can take it back on this page.");
    private static final Text PUT_OFF = Text.of("{0} থেকে স্থগিত", "Put off since {0}");
    private static final Text NOT_YET = Text.of("এখন মোছা যাবে না", "It cannot be erased now");
    private static final Text ERASED = Text.of("{0} মোছা হয়েছে", "Erased on {0}");
    private static final Text GONE = Text.of(
            "আপনার উত্তর, বার্তা ও ফাইল আর নেই; কেউ ফেরাতে পারবে না। রয়ে গেছে রসিদের নম্বর, কী কবে হয়েছে, আর নাম ছাড়া হিসাব।",
            "Your answers, messages and files are gone; nobody can bring them back. What stays are the receipt number, what happened on"
                    + " which day, and figures without your name.");
    private static final Text ASKED = Text.of(
            "{0}-এর পরের রাতে মোছা হবে। তার আগে এই পাতাতেই ফিরিয়ে নিতে পারেন।",
            "It is erased in the night after {0}. Until then you can take it back on this page.");
    private static final Text ASKED_HELD =
            Text.of("লিখে রাখা হলো যে আপনি মুছতে চান। {0}", "It is noted that you want it erased. {0}");
    private static final Text TAKEN_BACK =
            Text.of("কিছুই মোছা হবে না; সব আগের মতোই আছে।", "Nothing is erased; everything stays as it was.");

    @Inject
    ErasureRequests requests;

    @Inject
    AskedErasures erasures;

    @Inject
    FormSubmissions submissions;

    static boolean isMeant(String choice) {
        return choice.equals(ERASE) || choice.equals(TAKE_BACK);
    }

    /** In the caller's transaction. */
    Text take(UUID submission, String choice) {
        if (choice.equals(ERASE)) {
            Text day = day(erasures.ask(submission).lastDay());
            return standsAgainst(submission).map(why -> ASKED_HELD.with(why)).orElseGet(() -> ASKED.with(day));
        }
        erasures.takeBack(submission);
        return TAKEN_BACK;
    }

    /** What may be done, with this behind it: of what was erased nothing is left to erase. */
    Optional<Dialogue> beside(UUID submission, Optional<Dialogue> told) {
        if (submissions.isErased(submission)) {
            return told;
        }
        Dialogue dialogue = told.orElseGet(() -> new Dialogue(List.of(), List.of(), List.of()));
        List<Choice> choices = Stream.concat(dialogue.choices().stream(), Stream.of(choice(submission)))
                .toList();
        return Optional.of(new Dialogue(dialogue.sayings(), choices, dialogue.deadlines()));
    }

    private Choice choice(UUID submission) {
        if (requests.of(submission).isPresent()) {
            return new Choice(TAKE_BACK, KEEP_IT, KEEP_HINT, false, false);
        }
        long days = requests.delay().toDays();
        Text many = Text.of(Bangla.number(days, Bangla.BN), Bangla.number(days, Locale.ENGLISH));
        return new Choice(ERASE, ERASE_IT, ERASE_HINT.with(many), false, false);
    }

    /** What stands there while it is asked for, and once it is done. */
    Optional<Part> part(UUID submission) {
        Optional<Line> line = requests.of(submission)
                .map(this::line)
                .or(() -> submissions.erasedAt(submission).map(at -> new Line(ERASED.with(day(at)), GONE)));
        return line.map(each -> new Part(TITLE, List.of(each)));
    }

    private Line line(ErasureRequest request) {
        return standsAgainst(request.submission())
                .map(why -> new Line(
                        request.putOffAt().map(at -> PUT_OFF.with(day(at))).orElse(NOT_YET), why))
                .orElseGet(() -> new Line(DUE.with(day(request.lastDay())), SINCE.with(day(request.askedAt()))));
    }

    /** For staff; empty where nothing is asked for. */
    public Optional<AskedErasure> asked(UUID submission) {
        return requests.of(submission)
                .map(request -> new AskedErasure(
                        request.askedAt(),
                        request.lastDay(),
                        standsAgainst(submission).orElse(NOTHING)));
    }

    /** While somebody cannot tell, nothing is told of it; by night it stays then. */
    private Optional<Text> standsAgainst(UUID submission) {
        try {
            return erasures.standsAgainst(submission);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nobody could tell whether {0} must be kept: {1}", submission, e);
            return Optional.empty();
        }
    }

    private static Text day(Instant at) {
        return day(LocalDate.ofInstant(at, Bangla.DHAKA));
    }

    private static Text day(LocalDate day) {
        return Text.of(Bangla.date(day, Bangla.BN), Bangla.date(day, Locale.ENGLISH));
    }
}
