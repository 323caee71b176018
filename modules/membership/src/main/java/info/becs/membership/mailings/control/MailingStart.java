package info.becs.membership.mailings.control;

import info.becs.kit.settings.Settings;
import info.becs.kit.start.ThisModule;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Purpose;
import info.becs.membership.mailings.entity.Mailing;
import info.becs.membership.mailings.entity.MailingProblem;
import info.becs.membership.mailings.entity.MailingReach;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.jobs.Jobs;
import info.becs.spi.letters.Mailer;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Lets a letter to many go: at once, or when a second person wants it, too. */
@ApplicationScoped
public class MailingStart implements ApprovedAction {

    public static final String SEND = "membership.mailing.send";

    private static final Setting LIMIT = Setting.number(
                    "membership.mailing.second-person-above",
                    200,
                    Text.of(
                            "এর বেশি সদস্যকে চিঠি পাঠাতে দ্বিতীয় জনের অনুমোদন লাগে",
                            "Above so many members a letter needs a second person"))
            .between(0, 1_000_000)
            .changeable();

    private static final Text WHAT =
            Text.of("সদস্যদের চিঠি পাঠানো: ‘{0}’, {1} জনকে", "Send the letter \"{0}\" to {1} members");

    @Inject
    Mailings mailings;

    @Inject
    Recipients recipients;

    @Inject
    MailingWords words;

    @Inject
    MembershipPack pack;

    @Inject
    Settings settings;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(LIMIT);
    }

    public Purpose purpose(String code) {
        return Optional.ofNullable(pack.rules().purposes().get(code))
                .filter(purpose -> purpose.channel().isPresent())
                .orElseThrow(MailingProblem::purposeUnknown);
    }

    /** One to whoever writes it. */
    public void test(Mailing mailing, PersonId by, Locale language) {
        Purpose purpose = purpose(mailing.purpose());
        mailing.text().requireComplete(purpose.channel().orElseThrow());
        String address = recipients.address(by, purpose).orElseThrow(MailingProblem::noOwnAddress);
        Text name = self.platform()
                .find(People.class)
                .flatMap(people -> people.find(by))
                .map(person -> person.name())
                .orElse(Text.same(""));
        mailing.test();
        self.platform()
                .find(Mailer.class)
                .ifPresent(mailer -> mailer.send(words.test(address, name, language, purpose, mailing.text())
                        .about(by.value())));
    }

    public void send(Mailing mailing, PersonId by) {
        mailing.text().requireComplete(purpose(mailing.purpose()).channel().orElseThrow());
        MailingReach reach = mailing.reach();
        if (reach.gets() == 0 && !reach.more()) {
            throw MailingProblem.nobody();
        }
        if (reach.gets() > settings.number(LIMIT) || reach.more()) {
            mailing.ask();
            ask(mailing, reach, by);
        } else {
            mailing.begin(Optional.empty(), now());
            begin();
        }
    }

    private void ask(Mailing mailing, MailingReach reach, PersonId by) {
        String many = reach.gets() + (reach.more() ? "+" : "");
        Text subject = mailing.text().subject();
        Text words = mailing.text().words();
        self.platform()
                .find(Approvals.class)
                .orElseThrow(MembershipProblem::approvalsAbsent)
                .ask(ApprovalRequest.of(SEND, mailing.id())
                        .by(by)
                        .what(Text.of(
                                WHAT.bn()
                                        .replace("{0}", begin(subject.bn(), words.bn()))
                                        .replace("{1}", many),
                                WHAT.en()
                                        .replace("{0}", begin(subject.en(), words.en()))
                                        .replace("{1}", many)))
                        .fact("mailing", mailing.id()));
    }

    private static String begin(String subject, String words) {
        String said = subject.isBlank() ? words : subject;
        return said.length() <= 80 ? said : said.substring(0, 80) + "…";
    }

    @Override
    public String action() {
        return SEND;
    }

    @Override
    public void carryOut(Approved approved) {
        mailings.lock(approved.subject()).begin(Optional.of(approved.approver()), now());
        mailings.save();
        begin();
    }

    private void begin() {
        self.platform().find(Jobs.class).ifPresent(jobs -> jobs.runSoon(MailingRound.NAME));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
