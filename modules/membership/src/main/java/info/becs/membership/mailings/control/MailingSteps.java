package info.becs.membership.mailings.control;

import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.membership.control.Members;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberLine;
import info.becs.membership.entity.Purpose;
import info.becs.membership.mailings.control.Recipients.Part;
import info.becs.membership.mailings.control.Recipients.Recipient;
import info.becs.membership.mailings.entity.Mailing;
import info.becs.membership.mailings.entity.MailingLetter;
import info.becs.membership.mailings.entity.MailingState;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/*
 * Once, whoever tries again
 *
 * A part is one transaction: the letters in the outbox, that they were written, and the place where the next part begins.
 * A node that dies in between leaves nothing of it, and of two nodes the second finds the place moved on. Where a part
 * fails, its members are gone through one by one; who was written to is known by a row for each, so nobody gets it twice.
 */
/** Hands one part of a letter to many to the outbox. */
@ApplicationScoped
public class MailingSteps {

    private static final int AT_ONCE = 50;
    private static final Duration OF_USE = Duration.ofDays(3);

    /** @param next where the next part begins; empty after the last */
    public record Turn(String mailing, String place, List<MemberLine> lines, Optional<String> next) {}

    @Inject
    Mailings mailings;

    @Inject
    Recipients recipients;

    @Inject
    MailingWords words;

    @Inject
    Members members;

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** What is next. */
    @Transactional
    public Optional<Turn> next() {
        return mailings.sending().map(mailing -> {
            Slice<MemberLine> slice = recipients.slice(mailing.filter(), mailing.place(), AT_ONCE);
            return new Turn(mailing.id(), mailing.place(), slice.items(), Optional.ofNullable(slice.next()));
        });
    }

    /** All of it at once. */
    @Transactional
    public void take(Turn turn) {
        Mailing mailing = mailings.lock(turn.mailing());
        if (isTurn(mailing, turn)) {
            int written = write(mailing, turn.lines());
            mailing.wrote(written);
            mailing.advance(turn.next(), turn.lines().size() - written, now());
        }
    }

    /** One of them. */
    @Transactional
    public void takeOne(Turn turn, MemberLine line) {
        Mailing mailing = mailings.lock(turn.mailing());
        if (isTurn(mailing, turn)) {
            mailing.wrote(write(mailing, List.of(line)));
        }
    }

    /** After each was taken by itself. */
    @Transactional
    public void pass(Turn turn) {
        Mailing mailing = mailings.lock(turn.mailing());
        if (isTurn(mailing, turn)) {
            int written = turn.lines().isEmpty()
                    ? 0
                    : mailings.written(mailing, ids(turn.lines())).size();
            mailing.advance(turn.next(), turn.lines().size() - written, now());
        }
    }

    private static boolean isTurn(Mailing mailing, Turn turn) {
        return mailing.state() == MailingState.SENDING && mailing.place().equals(turn.place());
    }

    /** Looks once more who they are now and what they agree to. */
    private int write(Mailing mailing, List<MemberLine> lines) {
        Purpose purpose = pack.rules().purposes().get(mailing.purpose());
        Optional<Mailer> mailer = self.platform().find(Mailer.class);
        if (lines.isEmpty() || purpose == null || mailer.isEmpty()) {
            return 0;
        }
        Part part = recipients.of(lines, purpose);
        Set<String> written = new HashSet<>(mailings.written(mailing, ids(lines)));
        int count = 0;
        for (Recipient to : part.gets()) {
            if (written.add(to.line().id())) {
                mailings.add(new MailingLetter(mailing, to.line().id(), now()));
                mailer.get().send(letter(mailing, purpose, to));
                count++;
            }
        }
        return count;
    }

    private static List<String> ids(List<MemberLine> lines) {
        return lines.stream().map(MemberLine::id).toList();
    }

    private Letter letter(Mailing mailing, Purpose purpose, Recipient to) {
        Member member = members.require(to.line().id());
        return words.to(
                        to.address(),
                        member.name().orElseThrow().text(),
                        Locale.forLanguageTag(member.language()),
                        purpose,
                        mailing.text(),
                        to.consent())
                .about(to.person().value())
                .ifStillWanted(to.consent().id())
                .until(now().plus(OF_USE));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
