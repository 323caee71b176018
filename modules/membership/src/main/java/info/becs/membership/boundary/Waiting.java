package info.becs.membership.boundary;

import info.becs.membership.control.Chapters;
import info.becs.membership.control.Promises;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberLine;
import info.becs.spi.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What whoever decides is told of an application that waits: until when they have promised to, and which chapter it asks for. */
@RequestScoped
public class Waiting {

    @Inject
    Promises promises;

    @Inject
    Chapters chapters;

    @Inject
    Clock clock;

    MemberLine told(MemberLine line) {
        return line.told(
                chapters.label("district", line.district()),
                label(line.chapterAsked()),
                line.decidedAt() == null ? due(Optional.ofNullable(line.dueOn()), line.appliedAt()) : null,
                today());
    }

    MemberView.Asked told(Member member) {
        LocalDate due = member.isWaiting() ? due(member.dueOn(), member.appliedAt()) : null;
        String chapter = member.chapterAsked().orElse(null);
        return new MemberView.Asked(due, due != null && due.isBefore(today()), chapter, label(chapter));
    }

    /** Of those from before there were promises by what the rules promise now. */
    private LocalDate due(Optional<LocalDate> said, Instant appliedAt) {
        return said.orElseGet(() -> promises.until(Days.of(appliedAt)));
    }

    private Text label(String chapter) {
        return chapter == null ? null : chapters.label(chapter);
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }
}
