package info.becs.core.access.boundary;

import info.becs.core.access.control.Enrolment.Sent;
import info.becs.core.people.boundary.PersonView;
import java.time.Instant;

/**
 * Somebody who was invited, and how the code reaches them.
 *
 * @param code shown once to the inviter where no mail left; absent otherwise, and for an app
 * @param link where the code is used, with the code behind its {@code #}
 */
public record InvitationView(PersonView person, String code, String link, Instant expiresAt) {

    static InvitationView of(PersonView person, Sent sent) {
        boolean shown = !sent.code().isEmpty();
        return new InvitationView(person, shown ? sent.code() : null, shown ? sent.link() : null, sent.expiresAt());
    }

    static InvitationView ofApp(PersonView app) {
        return new InvitationView(app, null, null, null);
    }
}
