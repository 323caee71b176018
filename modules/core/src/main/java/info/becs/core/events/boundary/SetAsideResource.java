package info.becs.core.events.boundary;

import info.becs.core.events.control.Deliveries;
import info.becs.core.events.entity.Delivery;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Events that a listener could not take: where staff see them and let them be tried again. */
@Path("events/set-aside")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class SetAsideResource {

    private static final int MOST = 200;

    /** One that waits for another try, or for somebody to look (SET_ASIDE). */
    public record SetAside(
            String id, String listener, String event, int attempts, String state, Instant nextAt, String error) {

        static SetAside of(Delivery d) {
            return new SetAside(
                    d.id(), d.consumer(), d.eventId(), d.attempts(), d.state().name(), d.nextAt(), d.error());
        }
    }

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    @Inject
    Trail trail;

    /** Those that need somebody first; at most 200. */
    @GET
    @Permission("core.event.read")
    public List<SetAside> list() {
        return deliveries.open(MOST).stream().map(SetAside::of).toList();
    }

    @POST
    @Path("{id}/retry")
    @Permission("core.event.retry")
    @Audited("core.event.retry")
    public SetAside retry(@PathParam("id") String id) {
        Delivery delivery = deliveries.require(id);
        var before = delivery.state();
        delivery.again(clock.instant());
        trail.change("state", DataClass.I, before, delivery.state());
        return SetAside.of(delivery);
    }
}
