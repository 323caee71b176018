package info.becs.postoffice;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.Mailer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Sends what it is told to, and may change its mind. */
@Path("letters")
@RequestScoped
@Consumes("application/json")
@Produces("application/json")
public class PostOfficeResource {

    /** What to send: to a mobile number where there is no mail address. */
    public record Wish(
            String mail,
            String mobile,
            String name,
            String link,
            String language,
            String until,
            String person,
            boolean refuse) {}

    /** The number of what was sent. */
    public record Sent(String id) {}

    @Inject
    PostOffice office;

    @POST
    @Transactional
    public Sent send(Wish wish) {
        return handed(wish);
    }

    @POST
    @Path("outside")
    public Sent sendOutsideATransaction(Wish wish) {
        return handed(wish);
    }

    private Sent handed(Wish wish) {
        Letter letter = Letter.of(PostOffice.INVITATION)
                .in(Locale.forLanguageTag(wish.language()))
                .fact("name", wish.name())
                .fact("link", wish.link());
        letter = wish.mobile() == null ? letter.toMail(wish.mail()) : letter.toMobile(wish.mobile());
        if (wish.until() != null) {
            letter = letter.until(Instant.parse(wish.until()));
        }
        if (wish.person() != null) {
            letter = letter.about(UUID.fromString(wish.person()));
        }
        var id = office.platform().find(Mailer.class).orElseThrow().send(letter);
        if (wish.refuse()) {
            throw Problem.conflict("postoffice.changed-its-mind", Text.same("no"));
        }
        return new Sent(id.toString());
    }
}
