package info.becs.membership.mailings.control;

import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.membership.consents.control.Consents;
import info.becs.membership.consents.entity.Consent;
import info.becs.membership.control.ListedMembers;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.MemberFilter;
import info.becs.membership.entity.MemberKey;
import info.becs.membership.entity.MemberLine;
import info.becs.membership.entity.Purpose;
import info.becs.membership.mailings.entity.MailingReach;
import info.becs.spi.letters.Letter.Channel;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who of a list gets a letter, and why others do not: the same question when it is counted and when it is written. */
@ApplicationScoped
public class Recipients {

    private static final int AT_ONCE = 400;
    private static final int MOST_COUNTED = 4_000;

    /** Somebody who gets it. @param consent by which */
    record Recipient(MemberLine line, PersonId person, String address, Consent consent) {}

    /** @param misses why, and how many */
    record Part(List<Recipient> gets, Map<String, Integer> misses) {}

    @Inject
    ListedMembers lines;

    @Inject
    Consents consents;

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    /** Up to {@value #MOST_COUNTED} members are looked at. */
    public MailingReach count(MemberFilter filter, Purpose purpose) {
        int gets = 0;
        int looked = 0;
        var misses = new HashMap<String, Integer>();
        Optional<MemberKey> after = Optional.empty();
        while (looked < MOST_COUNTED) {
            Slice<MemberLine> slice = lines.slice(filter, after, AT_ONCE);
            Part part = of(slice.items(), purpose);
            gets += part.gets().size();
            part.misses().forEach((why, count) -> misses.merge(why, count, Integer::sum));
            looked += slice.items().size();
            if (slice.next() == null) {
                return new MailingReach(gets, misses, false);
            }
            after = MemberKey.parse(slice.next());
        }
        return new MailingReach(gets, misses, true);
    }

    Slice<MemberLine> slice(MemberFilter filter, String place, int size) {
        return lines.slice(filter, MemberKey.parse(place), size);
    }

    Part of(List<MemberLine> of, Purpose purpose) {
        List<String> ids = of.stream().map(MemberLine::id).toList();
        Map<String, Consent> agree = consents.holding(ids, purpose);
        Map<String, PersonId> accounts = lines.accounts(ids);
        var gets = new ArrayList<Recipient>();
        var misses = new HashMap<String, Integer>();
        for (MemberLine line : of) {
            Consent consent = agree.get(line.id());
            PersonId person = accounts.get(line.id());
            if (!pack.rules().mayBeInBulk(line.status())) {
                misses.merge(line.status(), 1, Integer::sum);
            } else if (consent == null) {
                misses.merge(MailingReach.CONSENT, 1, Integer::sum);
            } else {
                Optional<String> address = Optional.ofNullable(person).flatMap(id -> address(id, purpose));
                address.ifPresentOrElse(
                        found -> gets.add(new Recipient(line, person, found, consent)),
                        () -> misses.merge(MailingReach.ADDRESS, 1, Integer::sum));
            }
        }
        return new Part(gets, misses);
    }

    Optional<String> address(PersonId person, Purpose purpose) {
        return self.platform()
                .find(People.class)
                .flatMap(people -> people.contact(person))
                .map(contact -> address(contact, purpose))
                .filter(address -> !address.isEmpty());
    }

    private static String address(Contact contact, Purpose purpose) {
        return purpose.channel().orElseThrow() == Channel.MAIL ? contact.email() : contact.mobile();
    }
}
