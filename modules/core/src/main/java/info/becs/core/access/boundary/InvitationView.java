package info.becs.core.access.boundary;

import info.becs.core.access.control.Enrolment.Sent;
import info.becs.core.people.boundary.PersonView;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who was invited, and how the code reaches them.
 *
 * @param code shown once to the inviter where no mail left; absent otherwise, and for an app
 * @param link where the code is used, with the code behind its {@code #}
 * @param approval under which a second person was asked for roles that take one; absent otherwise
 */
public record InvitationView(PersonView person, String code, String link, Instant expiresAt, String approval) {

    static InvitationView of(PersonView person, Sent sent) {
        boolean shown = !sent.code().isEmpty();
        return new InvitationView(
                person, shown ? sent.code() : null, shown ? sent.link() : null, sent.expiresAt(), null);
    }

    static InvitationView ofApp(PersonView app) {
        return new InvitationView(app, null, null, null, null);
    }

    InvitationView askedFor(Optional<UUID> asked) {
        return new InvitationView(
                person, code, link, expiresAt, asked.map(UUID::toString).orElse(null));
    }
}
