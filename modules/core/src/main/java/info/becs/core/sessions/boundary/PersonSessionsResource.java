package info.becs.core.sessions.boundary;

import info.becs.core.people.control.Accounts;
import info.becs.core.sessions.control.Sessions;
import info.becs.kit.audit.Audited;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Where somebody else is signed in, for staff who look after accounts. */
@Path("people/{person}/sessions")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class PersonSessionsResource {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @GET
    @Permission("core.session.read")
    public List<SessionLine> list(@PathParam("person") String person) {
        return sessions.of(accounts.require(person).id()).stream()
                .map(session -> SessionLine.of(session, ""))
                .toList();
    }

    @DELETE
    @Permission("core.session.end")
    @Audited("core.session.end")
    public void endAll(@PathParam("person") String person) {
        sessions.endAll(accounts.require(person).id());
    }
}
