package info.becs.core.access.control;

import info.becs.core.access.entity.Invitation;
import info.becs.core.access.entity.Newcomer;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountAddress;
import info.becs.core.people.entity.AccountState;
import info.becs.core.people.entity.Actor;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.people.entity.PersonProblem;
import info.becs.core.secrets.entity.Secret;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How somebody comes in: invited, by a code that works once, then with a token to choose how to sign in. */
@ApplicationScoped
public class Enrolment {

    /** @param link with the code behind its {@code #}; both empty where it leaves by mail: then nobody here sees it */
    public record Sent(String code, String link, Instant expiresAt) {}

    private static final Duration FIRST_HOUR = Duration.ofHours(1);

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    Invitations invitations;

    @Inject
    Tokens tokens;

    @Inject
    InvitationLetters letters;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "core.invitation.days", defaultValue = "7")
    int days;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String publicAddress;

    /** Invites, or invites again. Whoever holds the code comes in as that person, so the inviter may no less. */
    public Sent invite(Actor by, Account account) {
        if (account.state() != AccountState.INVITED) {
            throw PersonProblem.notInvited();
        }
        by.requireCovers(roles.grantsOf(account.id()));
        Secret code = Secret.random();
        Instant now = clock.instant();
        Invitation invitation = invitations.open(account.id(), code, now, now.plus(Duration.ofDays(days)));
        events.publish(Event.of("core.person.invited", account.id()));
        String link = publicAddress + "/api/core/invitation#" + code.text();
        if (letters.send(account, link, invitation.expiresAt())) {
            invitation.mailed();
            return new Sent("", "", invitation.expiresAt());
        }
        return new Sent(code.text(), link, invitation.expiresAt());
    }

    /** Exchanges the code for a token of the account, good for an hour. */
    public Newcomer accept(Secret code) {
        Instant now = clock.instant();
        Invitation invitation = invitations.use(code, now);
        Account account = accounts.require(invitation.accountId());
        account.accept();
        if (invitation.wasMailed()) {
            accounts.address(account.id(), AddressKind.EMAIL).ifPresent((AccountAddress a) -> a.verify(now));
        }
        events.publish(Event.of("core.person.joined", account.id()));
        return new Newcomer(account.id(), tokens.issue(account.id(), "invitation", Set.of("*"), FIRST_HOUR));
    }
}
