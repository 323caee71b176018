package info.becs.membership.boundary;

import info.becs.kit.http.Caller;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.MobileNumber;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.MemberFilter;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What whoever asks may see of the list: within which chapters, and whose mobile number it is. */
@RequestScoped
public class Questions {

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    public PersonId person() {
        return Caller.person(request).orElseThrow();
    }

    /** The question, within what this permission was given for. */
    MemberFilter filter(MemberQuery query, String permission) {
        return query.filter(pack.rules(), Days.of(clock.instant()), scopes(permission), this::account);
    }

    /** The same, as it is said at a request. */
    public MemberFilter filter(Map<String, String> said, String permission) {
        return filter(MemberQuery.of(said), permission);
    }

    MemberFilter everybody(String permission) {
        return MemberFilter.within(scopes(permission));
    }

    Set<String> statuses() {
        return pack.rules().statuses().keySet();
    }

    /** The chapters for which this permission is held; empty for everywhere. */
    public Optional<Set<String>> scopes(String permission) {
        return Optional.of(Caller.scopes(request, permission)).filter(held -> !held.contains(Caller.EVERYWHERE));
    }

    private Optional<String> account(MobileNumber number) {
        return self.platform()
                .find(People.class)
                .flatMap(people -> people.reachedAt(new Contact("", number.text())))
                .map(PersonId::toString);
    }
}
