package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.ConsentRule;
import info.becs.complaints.entity.ConsentState;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue.Choice;
import info.becs.spi.forms.SubmissionDialogue.Line;
import info.becs.spi.forms.SubmissionDialogue.Part;
import info.becs.spi.forms.SubmissionDialogue.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Consents on the status page: how each stands, and a button that changes it. */
@ApplicationScoped
public class ConsentTalk {

    private static final String GIVE = "consent-yes-";
    private static final String TAKE_BACK = "consent-no-";
    private static final Text TITLE = Text.of("আপনি যাতে সম্মতি দিয়েছেন", "What you have agreed to");
    private static final Text YES = Text.of("হ্যাঁ", "Yes");
    private static final Text NO = Text.of("না", "No");
    private static final Text YES_SINCE = Text.of("হ্যাঁ, {0} থেকে", "Yes, since {0}");
    private static final Text NO_SINCE = Text.of("না, {0} ফিরিয়ে নিয়েছেন", "No, withdrawn on {0}");
    private static final Text GIVE_LABEL = Text.of("সম্মতি দিন: {0}", "Agree: {0}");
    private static final Text TAKE_BACK_LABEL = Text.of("সম্মতি ফিরিয়ে নিন: {0}", "Withdraw consent: {0}");
    private static final Text TAKE_BACK_HINT = Text.of(
            "এখন থেকে আর পাঠানো হবে না। আগে যা পাঠানো হয়েছে, তা ফেরানো যায় না। পরে আবার সম্মতি দিতে পারবেন।",
            "Nothing is sent from now on. What was sent before cannot be called back. You can agree again later.");
    private static final Text GIVEN = Text.of("আপনার সম্মতি লেখা হয়েছে: {0}।", "Your consent is noted: {0}.");
    private static final Text TAKEN_BACK =
            Text.of("আপনার সম্মতি ফিরিয়ে নেওয়া হয়েছে: {0}।", "Your consent is withdrawn: {0}.");

    @Inject
    Repeats repeats;

    @Inject
    Consents consents;

    @Inject
    DossierQuestion question;

    @Inject
    CaseRules rules;

    public List<Choice> choices(Case found, List<CaseEvent> history) {
        return consents.of(found, history).stream()
                .map(state -> choice(found, state))
                .toList();
    }

    private Choice choice(Case found, ConsentState state) {
        ConsentRule rule = state.rule();
        return state.given()
                ? new Choice(TAKE_BACK + rule.code(), TAKE_BACK_LABEL.with(rule.label()), TAKE_BACK_HINT, false, false)
                : new Choice(
                        GIVE + rule.code(),
                        GIVE_LABEL.with(rule.label()),
                        consents.words(found, rule).orElse(rule.label()),
                        false,
                        false);
    }

    public Part part(Case found, List<CaseEvent> history) {
        return new Part(
                TITLE,
                consents.of(found, history).stream()
                        .map(state -> new Line(state.rule().label(), told(state)))
                        .toList());
    }

    private static Text told(ConsentState state) {
        return state.changedAt()
                .map(at -> (state.given() ? YES_SINCE : NO_SINCE).with(day(at)))
                .orElse(state.given() ? YES : NO);
    }

    static Text day(Instant at) {
        return Text.of(Bangla.date(at, Bangla.BN), Bangla.date(at, Locale.ENGLISH));
    }

    /** Whether a reply is about a consent. */
    public boolean isMeant(Reply reply) {
        return reply.choice().startsWith(GIVE) || reply.choice().startsWith(TAKE_BACK);
    }

    /** What they are told. @param locked all cases of what they handed in: a consent holds for each */
    public Text take(List<Case> locked, Reply reply) {
        boolean gives = reply.choice().startsWith(GIVE);
        ConsentRule rule = rules.casework()
                .dossiers()
                .consent(reply.choice().substring((gives ? GIVE : TAKE_BACK).length()))
                .filter(known -> consents.words(locked.get(0), known).isPresent())
                .orElseThrow(() -> CaseProblem.statusUnknown(reply.choice()));
        var request = Optional.of(reply.id());
        var said = Consents.said(rule, gives);
        locked.stream()
                .filter(each -> repeats.of(each, request, Actor.complainant(), CaseEvent.Kind.CONSENT, said)
                        .isEmpty())
                .forEach(each -> consents.change(each, rule, gives, gives && question.asksFor(each, rule), request));
        return (gives ? GIVEN : TAKEN_BACK).with(rule.label());
    }
}
