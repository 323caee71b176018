package info.becs.core.sessions.boundary;

import info.becs.core.sessions.control.CurrentSession;
import info.becs.core.sessions.control.Sessions;
import info.becs.core.sessions.entity.SessionProblem;
import info.becs.kit.http.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * One's own sessions: where one is signed in, and an end to it. For whoever is signed in; nobody sees another's here.
 */
@Path("sessions")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    Sessions sessions;

    @Context
    HttpServletRequest request;

    @GET
    public List<SessionLine> list() {
        String current = CurrentSession.of(request).map(s -> s.id()).orElse("");
        return sessions.of(own()).stream()
                .map(session -> SessionLine.of(session, current))
                .toList();
    }

    @DELETE
    @Path("{id}")
    public void end(@PathParam("id") String id) {
        sessions.end(own(), id);
    }

    /** Ends all of them, this one as well. */
    @DELETE
    public void endAll() {
        sessions.endAll(own());
    }

    private String own() {
        return Caller.person(request).orElseThrow(SessionProblem::none).toString();
    }
}
