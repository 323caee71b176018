package info.becs.core.approvals.control;

import info.becs.core.approvals.entity.Approval;
import info.becs.core.approvals.entity.ApprovalState;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AddressKind;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells those who may decide that somebody asks, and whoever has asked what came of it. Who asks, for whom and why is
 * seen in the console only.
 */
@ApplicationScoped
public class ApprovalLetters {

    private static final int MOST = 20;
    private static final String SAMPLE = "রপ্তানি · An export";

    private static final LetterTemplate ASKED = LetterTemplate.of(
                    "core.approval.asked",
                    Text.of("আপনার সিদ্ধান্ত চাওয়া হয়েছে", "You are asked to decide"),
                    Text.of("""
                            {{name}},

                            একটি কাজে দ্বিতীয় একজনের সম্মতি লাগবে:

                            {{what}}

                            {{until}} পর্যন্ত এখানে সিদ্ধান্ত দেওয়া যায়: {{site}}/console/""", """
                            {{name}},

                            Somebody wants to do what takes a second person:

                            {{what}}

                            Until {{until}} it can be decided here: {{site}}/console/"""))
            .fact("name", "আদা")
            .fact("what", SAMPLE)
            .fact("until", "26.11.2026 12:00");

    private static final LetterTemplate DECIDED = LetterTemplate.of(
                    "core.approval.decided",
                    Text.of("আপনার অনুরোধ: {{outcome}}", "Your request: {{outcome}}"),
                    Text.of("""
                            {{name}},

                            আপনি যা চেয়েছিলেন:

                            {{what}}

                            {{outcome}}। বিস্তারিত এখানে: {{site}}/console/""", """
                            {{name}},

                            What you have asked for:

                            {{what}}

                            It was {{outcome}}. More about it: {{site}}/console/"""))
            .fact("name", "আদা")
            .fact("what", SAMPLE)
            .fact("outcome", "approved");

    private static final Map<ApprovalState, Text> OUTCOMES = Map.of(
            ApprovalState.APPROVED, Text.of("অনুমোদিত ও সম্পন্ন", "approved and carried out"),
            ApprovalState.REFUSED, Text.of("ফিরিয়ে দেওয়া হয়েছে", "refused"),
            ApprovalState.EXPIRED, Text.of("সময়মতো কেউ সিদ্ধান্ত দেননি", "not decided in time"));

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Dhaka"));

    @Inject
    Mailer mailer;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(ASKED).letter(DECIDED);
    }

    /** To the first of those who may decide, in the transaction of the request. */
    void asked(Approval approval, List<Account> deciders) {
        deciders.stream()
                .limit(MOST)
                .flatMap(decider -> letter(ASKED, decider, approval).stream())
                .map(letter ->
                        letter.fact("until", TIME.format(approval.expiresAt())).until(approval.expiresAt()))
                .forEach(mailer::send);
    }

    /** To whoever has asked, unless they have left. */
    void decided(Approval approval) {
        Text outcome = OUTCOMES.get(approval.state(clock.instant()));
        accounts.find(approval.asker())
                .filter(Account::isActive)
                .flatMap(asker -> letter(DECIDED, asker, approval)
                        .map(letter -> letter.fact("outcome", outcome.in(language(asker)))))
                .ifPresent(mailer::send);
    }

    /** Empty for whoever has no e-mail address. */
    private Optional<Letter> letter(LetterTemplate template, Account to, Approval approval) {
        Locale language = language(to);
        return accounts.address(to.id(), AddressKind.EMAIL)
                .map(mail -> Letter.of(template)
                        .toMail(mail.address())
                        .in(language)
                        .about(to.personId().value())
                        .fact("name", to.name().in(language))
                        .fact("what", approval.what().in(language)));
    }

    private static Locale language(Account account) {
        return Locale.forLanguageTag(account.language());
    }
}
