package info.becs.core.letters.boundary;

import info.becs.core.letters.control.Carriers;
import info.becs.core.letters.control.LockedLetters;
import info.becs.core.letters.control.Outbox;
import info.becs.core.letters.control.OutboxLetters;
import info.becs.core.letters.entity.LetterLine;
import info.becs.core.letters.entity.LetterProblem;
import info.becs.core.letters.entity.LetterState;
import info.becs.core.letters.entity.OutboxLetter;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** The outbox as staff see it: what waits, what was sent, what nobody could carry. */
@Path("letters")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class LettersResource {

    private static final String ID = "{id: [0-9a-f-]{36}}";
    private static final String READ_SECRETS = "core.letter.read-secret";
    private static final int STANDARD = 50;
    private static final int MOST = 200;

    @Inject
    OutboxLetters letters;

    @Inject
    LockedLetters locked;

    @Inject
    Outbox outbox;

    @Inject
    Carriers carriers;

    @Inject
    Clock clock;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest request;

    @GET
    @Permission("core.letter.read")
    public Slice<LetterLine> list(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("size") String size) {
        return letters.youngest(
                Optional.ofNullable(state).map(LettersResource::state),
                Cursor.parse(after),
                PageSize.of(size, STANDARD, MOST));
    }

    /** Its words. One-time links show only while it is kept, because nobody can carry it, and to those who may. */
    @GET
    @Path(ID)
    @Permission("core.letter.read")
    public Response read(@PathParam("id") String id) {
        OutboxLetter letter = letters.require(id);
        boolean open = letter.state() == LetterState.KEPT && Caller.may(request, READ_SECRETS);
        return Response.ok(open ? LetterView.of(letter, locked.open(letter)) : LetterView.of(letter))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Lets a letter go that is kept or was refused, or hurries one that waits. */
    @POST
    @Path(ID + "/retry")
    @Permission("core.letter.send")
    @Audited("core.letter.send")
    public LetterView retry(@PathParam("id") String id) {
        OutboxLetter letter = letters.lock(id);
        LetterState before = letter.state();
        letter.retry(clock.instant());
        trail.change("state", DataClass.I, before, letter.state());
        if (!carriers.isReady(letter.channel())) {
            throw LetterProblem.noCarrier();
        }
        outbox.wakeAfterCommit();
        return LetterView.of(letter);
    }

    /** Takes it out of the outbox; what was not sent never will be. */
    @DELETE
    @Path(ID)
    @Permission("core.letter.send")
    @Audited("core.letter.send")
    public void remove(@PathParam("id") String id) {
        OutboxLetter letter = letters.lock(id);
        letter.requireAtRest();
        trail.change("state", DataClass.I, letter.state(), null);
        letters.remove(letter);
    }

    private static LetterState state(String asked) {
        return Arrays.stream(LetterState.values())
                .filter(state -> state.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> LetterProblem.stateUnknown(asked));
    }
}
