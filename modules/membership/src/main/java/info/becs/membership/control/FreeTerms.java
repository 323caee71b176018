package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Terms of memberships without a fee: their members take the next one by a press, and never more than one ahead. */
@ApplicationScoped
public class FreeTerms {

    @Inject
    Members members;

    @Inject
    MembershipPack pack;

    @Inject
    Fees fees;

    @Inject
    MemberHistory history;

    @Inject
    StandingNotices notices;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** Whether the next one is to be had now. */
    boolean isOpen(Member member) {
        LocalDate today = Days.of(clock.instant());
        return member.decision().filter(Member.APPROVED::equals).isPresent()
                && !member.isGone()
                && !member.isForLife()
                && pack.rules()
                        .find(member.type())
                        .filter(type -> type.fee() == 0)
                        .isPresent()
                && members.terms(member).stream()
                        .filter(term -> !term.isTakenBack())
                        .noneMatch(term -> term.start().isAfter(today));
    }

    /** @param member locked, and of whom it is open */
    void take(Member member, String network) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String before = member.endOn().map(LocalDate::toString).orElse(null);
        fees.extend(member, Optional.empty(), Optional.empty(), now);
        members.save();
        self.platform()
                .find(AuditLog.class)
                .ifPresent(log -> log.record(AuditEntry.of("membership.member.renew", member.id())
                        .from(network)
                        .change(
                                "end",
                                DataClass.I,
                                before,
                                member.endOn().map(LocalDate::toString).orElse(""))));
        notices.renewed(member);
        history.tell("membership.member.changed", member);
    }
}
