package info.becs.membership.boundary;

import info.becs.kit.http.Caller;
import info.becs.kit.http.Network;
import info.becs.membership.entity.OwnProblem;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;

/** Whoever is signed in and asks for what is their own: whose it is is said by the account and by nothing that is sent. */
@RequestScoped
public class OwnCaller {

    @Inject
    HttpServletRequest request;

    public PersonId person() {
        Caller.requireSignedIn(request);
        return Caller.person(request).orElseThrow(OwnProblem::noMember);
    }

    public String network() {
        return Network.of(request);
    }

    /** Kept nowhere on its way. */
    public static Response answer(Object view) {
        return answer(Response.Status.OK, view);
    }

    public static Response answer(Response.Status status, Object view) {
        return Response.status(status)
                .entity(view)
                .header("Cache-Control", "no-store")
                .build();
    }
}
